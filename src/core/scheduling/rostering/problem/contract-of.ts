import { rulesOfClauses, type Clause } from '../../labour-law';
import type { Contract, Goal, Rotation, Rule } from '../../roster/problem';
import type { Band, RosterPerson, RosterRequest, RosterShift } from '../request';
import { hoursLimits, type HoursAsked, type HoursLimits } from './hours-limits';
import { leaveAsShift, type LeaveAsShift } from './leave-as-shift';
import { tightest, mostOf } from './tightest';

/** What everybody's contract is made from. */
export interface ContractGround {
  readonly request: RosterRequest;
  /** The clauses in force. */
  readonly clauses: readonly Clause[];
  /** Of the first day; 0 is Monday. */
  readonly firstWeekday: number;
}

const HOUR = 60;
const WEEK = 7;
/** A week of leave is the week's contract hours over so many days. */
const LEAVE_DAYS = 5;

/** A person's contract, the shifts that it is worked on, and the days of leave that count in a week. */
export interface PersonalContract {
  readonly contract: Contract;
  readonly shifts: readonly number[];
  readonly leavePerWeek: number;
}

/**
 * The rules and goals of a person. People of equal hours and shifts have equal contracts.
 * @param suitable places of the shifts that the person may work
 */
export function contractOf(person: RosterPerson, suitable: readonly number[], ground: ContractGround): PersonalContract {
  const { shifts, days, rules: { leaveHours } } = ground.request;
  const rules = [...planRules(ground.request), ...rulesOfClauses(ground.clauses, days)];
  const name = `${person.weekHours} h`;
  if (person.shared) return { shifts: suitable, leavePerWeek: LEAVE_DAYS, contract: { name, rules: tightest([...sharedHours(person), ...rules]), goals: goalsOf(ground.request, suitable), leaveMinutes: 0 } };
  const own = lengthsOf(suitable, shifts);
  const hours = (lengths: readonly number[], leave: LeaveAsShift | null) => hoursLimits(hoursAsked(person, lengths, rules, leave, ground));
  // Sums of a whole roster made of several lengths are too many to tell apart: such people keep to one length.
  const lengths = own.length > 1 && hours(own, null).roster !== null ? [likeliestLength(own, suitable, shifts, (length) => hours([length], null), (person.weekHours * HOUR * days) / WEEK)] : own;
  const kept = suitable.filter((place) => lengths.includes(shifts[place]!.paidMinutes));
  const leave = leaveAsShift(leaveMinutesOf(person.weekHours, leaveHours), hours(lengths, null).week, lengths);
  const { week, roster } = hours(lengths, person.leave.length > 0 ? leave : null);
  const limits: Rule[] = [{ kind: 'week-minutes', ...week }, ...(roster ? [{ kind: 'minutes' as const, ...roster }] : [])];
  const contract = { name, rules: withoutIdle(tightest([...limits, ...rules]), days), goals: goalsOf(ground.request, kept), leaveMinutes: leave.minutes };
  return { shifts: kept, leavePerWeek: leave.perWeek, contract };
}

function lengthsOf(places: readonly number[], shifts: readonly RosterShift[]): number[] {
  return [...new Set(places.map((place) => shifts[place]!.paidMinutes))];
}

/** The length whose shifts come nearest to the contract over all days; of equals, the one with the most shifts to choose from. */
function likeliestLength(lengths: readonly number[], places: readonly number[], shifts: readonly RosterShift[], hours: (length: number) => HoursLimits, share: number): number {
  const choices = (length: number) => places.filter((place) => shifts[place]!.paidMinutes === length).length;
  const off = (length: number) => {
    const { week, roster } = hours(length);
    return roster ? Math.abs((roster.min + roster.max) / 2 - share) : week.min === week.max ? 0 : week.max - week.min;
  };
  return [...lengths].sort((a, b) => off(a) - off(b) || choices(b) - choices(a) || b - a)[0]!;
}

/** A most of all days that the most of the weeks does not let anybody reach would only slow the search. */
function withoutIdle(rules: readonly Rule[], days: number): Rule[] {
  const week = rules.find(({ kind }) => kind === 'week-minutes');
  const most = (week && mostOf(week) ? mostOf(week)! : Infinity) * (Math.ceil(days / WEEK) + 1);
  return rules.filter((rule) => !(rule.kind === 'minutes' && (rule.min ?? 0) === 0 && (rule.max ?? Infinity) >= most));
}

export function leaveMinutesOf(weekHours: number, leaveHours: number | null): number {
  return Math.round((leaveHours ?? weekHours / LEAVE_DAYS) * HOUR);
}

/** The most days a week that planner and law leave. */
export function daysPerWeek({ request, clauses }: ContractGround): number {
  const rules = [...planRules(request), ...rulesOfClauses(clauses, request.days)];
  return Math.min(WEEK, ...rules.flatMap((rule) => (rule.kind === 'week-days' ? rule.max ?? [] : [])));
}

/** The planner's rules that are the same for everybody. */
export function planRules({ rules }: RosterRequest): Rule[] {
  const { restHours, mostDaysInRow, fewestDaysOffInRow, mostDaysPerWeek, mostWeekendsWorked } = rules;
  return [
    restHours === null ? [] : [{ kind: 'rest' as const, minutes: restHours * HOUR }],
    mostDaysInRow === null ? [] : [{ kind: 'days-in-row' as const, max: mostDaysInRow }],
    fewestDaysOffInRow === null || fewestDaysOffInRow <= 1 ? [] : [{ kind: 'days-off-in-row' as const, min: fewestDaysOffInRow }],
    mostDaysPerWeek === null ? [] : [{ kind: 'week-days' as const, max: mostDaysPerWeek }],
    mostWeekendsWorked === null ? [] : [{ kind: 'weekends-worked' as const, max: mostWeekendsWorked }],
  ].flat();
}

/** People of another team are there when they are needed: no least hours. */
function sharedHours({ weekHours }: RosterPerson): Rule[] {
  return [{ kind: 'week-minutes', max: weekHours * HOUR }];
}

function hoursAsked(person: RosterPerson, lengths: readonly number[], rules: readonly Rule[], leave: LeaveAsShift | null, ground: ContractGround): HoursAsked {
  const { request: { days, rules: { hoursBank }, before }, firstWeekday } = ground;
  const most = (kind: Rule['kind']) => Math.min(Infinity, ...rules.flatMap((rule) => (rule.kind === kind ? mostOf(rule) ?? [] : [])));
  return {
    weekMinutes: Math.round(person.weekHours * HOUR), lengths, daysPerWeek: daysPerWeek(ground),
    mostWeekMinutes: most('week-minutes'), mostRosterMinutes: most('minutes'), bank: hoursBank * HOUR, leave,
    days, daysBeforeMonday: Math.min(days, (WEEK - firstWeekday) % WEEK), isBegun: before !== undefined,
  };
}

function goalsOf({ shifts, rules: { weekendsOff, weights } }: RosterRequest, places: readonly number[]): Goal[] {
  const rotation = rotationOf(places.map((place) => shifts[place]!), weights.rotation);
  return [
    weekendsOff > 0 && weights.weekendOff > 0 ? [{ kind: 'weekends-off' as const, wanted: weekendsOff, price: weights.weekendOff }] : [],
    weights.sameBand > 0 ? [{ kind: 'same-band' as const, price: weights.sameBand }] : [],
    rotation && rotation.price > 0 ? [rotation] : [],
  ].flat();
}

const ROTATION: readonly Band[] = ['early', 'day', 'late', 'night'];
const HARD: readonly Band[] = ['late', 'night'];

/** The rotation through the bands that a person may work; with one band alone there is none. */
export function rotationOf(allowed: readonly Pick<RosterShift, 'band'>[], price: number): Rotation | null {
  const order = ROTATION.filter((band) => allowed.some((shift) => shift.band === band));
  return order.length < 2 ? null : { kind: 'rotation', order, once: HARD.filter((band) => order.includes(band)), price };
}
