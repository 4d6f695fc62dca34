import { rulesOfClauses, type Clause } from '../../labour-law';
import type { Contract, Goal, Rotation, Rule } from '../../roster/problem';
import type { Band, RosterPerson, RosterRequest, RosterShift } from '../request';
import { hoursLimits, type HoursLimits } from './hours-limits';
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

/** The rules and goals of a person, and what a day of leave counts. People of equal hours and shifts have equal contracts. */
export function contractOf(person: RosterPerson, allowed: readonly RosterShift[], ground: ContractGround): Contract {
  const { rules: { leaveHours } } = ground.request;
  const hasLeave = person.leave.length > 0;
  const leaveMinutes = leaveMinutesOf(person.weekHours, leaveHours);
  const own = planRules(ground.request);
  const law = rulesOfClauses(ground.clauses, ground.request.days);
  const rules = [...own, ...law];
  const hours = person.shared ? sharedHours(person) : contractHours(person, allowed, rules, hasLeave ? leaveMinutes : null, ground);
  return { name: `${person.weekHours} h`, rules: tightest([...hours, ...rules]), goals: goalsOf(ground.request, allowed), leaveMinutes };
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

function contractHours(person: RosterPerson, allowed: readonly RosterShift[], rules: readonly Rule[], leaveMinutes: number | null, ground: ContractGround): Rule[] {
  const { request: { days, rules: { hoursBank }, before }, firstWeekday } = ground;
  const most = (kind: Rule['kind']) => Math.min(Infinity, ...rules.flatMap((rule) => (rule.kind === kind ? mostOf(rule) ?? [] : [])));
  const { week, roster }: HoursLimits = hoursLimits({
    weekMinutes: Math.round(person.weekHours * HOUR), lengths: [...new Set(allowed.map(({ paidMinutes }) => paidMinutes))], daysPerWeek: daysPerWeek(ground),
    mostWeekMinutes: most('week-minutes'), mostRosterMinutes: most('minutes'), bank: hoursBank * HOUR, leaveMinutes,
    days, daysBeforeMonday: Math.min(days, (WEEK - firstWeekday) % WEEK), isBegun: before !== undefined,
  });
  return [{ kind: 'week-minutes', ...week }, ...(roster ? [{ kind: 'minutes' as const, ...roster }] : [])];
}

function goalsOf({ rules: { weekendsOff, weights } }: RosterRequest, allowed: readonly RosterShift[]): Goal[] {
  const rotation = rotationOf(allowed, weights.rotation);
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
