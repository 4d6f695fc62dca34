import type { DaySerial } from '../../core/history/calendar-day';
import { attritionCost } from '../../core/cost/attrition-cost';
import { monthsBetween, monthsOn, monthStart } from '../../core/cost/attrition/calendar-months';
import { earlyLeavers, type EarlyLeavers } from '../../core/cost/attrition/early-leavers';
import { headcountPlan, type HeadcountMonth } from '../../core/cost/attrition/headcount-plan';
import { kaplanMeier, medianSurvival, type SurvivalStep } from '../../core/cost/attrition/kaplan-meier';
import { monthRates, periodRates, type MonthRates, type PeriodRates } from '../../core/cost/attrition/month-rates';
import { monthCounts } from '../../core/cost/attrition/reading/read-months';
import { staffMonths } from '../../core/cost/attrition/staff-months';
import { staffOn, type Spell } from '../../core/cost/attrition/staff';
import { teamRates, type TeamRates } from '../../core/cost/attrition/team-rates';
import { isFault } from '../../core/fault';
import type { AttritionRequest, AttritionSettings, AttritionTable, HeadcountSheetRequest } from './request';

/** Five years of service: who stays longer rarely leaves for what made others go. */
const MOST_TENURE = 60;
const DAYS_A_MONTH = 365.25 / 12;

export interface StaffFigures {
  readonly staff: readonly Spell[];
  /** By month of the sheet. */
  readonly early: readonly EarlyLeavers[];
  /** Of all months shown: new hires who had the days, and those of them lost. */
  readonly earlyShare: number | null;
  readonly meanTenure: number | null;
  readonly meanTenureLeft: number | null;
  readonly teams: readonly TeamRates[];
  readonly tenure: readonly SurvivalStep[];
  readonly median: number | null;
}

export interface CostFigures {
  readonly one: number;
  readonly ramp: number;
  readonly leaversAYear: number;
  readonly year: number;
  readonly perHead: number;
  readonly point: number;
}

export interface HeadcountFigures {
  readonly heads: number;
  readonly attrition: number;
  readonly loss: number;
  readonly months: readonly HeadcountMonth[];
}

/** All numbers of the sheets, computed by the core: their formulas must come to the same. */
export interface AttritionFigures {
  readonly months: readonly MonthRates[];
  readonly period: PeriodRates;
  /** The first month of the period. */
  readonly from: DaySerial;
  /** Null where there is a table of months. */
  readonly people: StaffFigures | null;
  readonly cost: CostFigures;
  readonly headcount: HeadcountFigures | null;
}

/** @returns null where no row counts. */
export function attritionFigures({ table, settings, months: asked, headcount }: Pick<AttritionRequest, 'table' | 'settings' | 'months' | 'headcount'>): AttritionFigures | null {
  const staff = table.kind === 'people' ? staffOn(withVoluntaryWords(table), settings.asOf, settings.recordedSince) : null;
  const counts = table.kind === 'people' ? staffMonths(staff ?? [], monthsShown(staff ?? [], settings.asOf, asked)) : monthCounts(table.rows).slice(-asked);
  const last = counts.at(-1);
  if (!last) return null;
  const months = monthRates(counts);
  const period = periodRates(months, settings.periodMonths);
  const from = Math.max(months[0]!.month, monthsOn(last.month, 1 - settings.periodMonths));
  const people = staff ? staffFigures(staff, months, settings, from, period.months) : null;
  return {
    months, period, from, people, cost: costFigures(settings, period),
    headcount: headcount && headcountFigures(headcount, settings, months, period, people),
  };
}

/** What the sheet's own table says of a word counts before what was read from it. */
function withVoluntaryWords({ people, voluntaryWords }: Extract<AttritionTable, { kind: 'people' }>) {
  const meaning = new Map(voluntaryWords.map(({ text, voluntary }) => [key(text), voluntary]));
  return people.map((person) => (meaning.has(key(person.cells.voluntary)) ? { ...person, voluntary: meaning.get(key(person.cells.voluntary)) ?? null } : person));
}

/** Excel looks words up without regard to case. */
function key(cell: string | number | boolean): string {
  return `${typeof cell} ${String(cell).toLowerCase()}`;
}

function monthsShown(staff: readonly Spell[], asOf: DaySerial, asked: number): DaySerial[] {
  if (staff.length === 0) return [];
  const last = monthStart(asOf);
  const first = monthStart(staff.reduce((earliest, { start }) => Math.min(earliest, start), Infinity));
  return monthsBetween(Math.max(first, monthsOn(last, 1 - asked)), last);
}

function staffFigures(staff: readonly Spell[], months: readonly MonthRates[], { asOf, earlyDays }: AttritionSettings, from: DaySerial, periodMonths: number): StaffFigures {
  const seen = staff.filter(({ service }) => service !== null);
  const longest = Math.max(1, ...seen.map(({ service }) => service!));
  const tenure = kaplanMeier(seen.map(({ service, left, entry }) => ({ time: service!, event: left, entry })), Math.min(MOST_TENURE, longest));
  const judged = staff.filter(({ start }) => start >= months[0]!.month && start <= asOf - earlyDays);
  const meanDays = (some: readonly Spell[]) => (some.length === 0 ? null : some.reduce((sum, { days }) => sum + days, 0) / some.length / DAYS_A_MONTH);
  return {
    staff, tenure, median: medianSurvival(tenure),
    early: months.map(({ month }) => earlyLeavers(staff, month, earlyDays, asOf)),
    earlyShare: judged.length === 0 ? null : judged.filter(({ left, days }) => left && days <= earlyDays).length / judged.length,
    meanTenure: meanDays(staff.filter(({ left }) => !left)), meanTenureLeft: meanDays(staff.filter(({ left }) => left)),
    teams: teamRates(staff, from, periodMonths),
  };
}

function costFigures(settings: AttritionSettings, { annual, mean }: PeriodRates): CostFigures {
  const costOf = (leavers: number) => {
    const cost = attritionCost({ ...settings, leavers });
    return isFault(cost) ? null : cost;
  };
  const leaversAYear = (annual ?? 0) * mean;
  const year = costOf(leaversAYear)?.total ?? 0;
  return { one: costOf(1)?.total ?? 0, ramp: costOf(1)?.ramp ?? 0, leaversAYear, year, perHead: mean > 0 ? year / mean : 0, point: costOf(mean / 100)?.total ?? 0 };
}

function headcountFigures({ inputs, needs, classMonths }: HeadcountSheetRequest, { rampWeeks }: AttritionSettings, months: readonly MonthRates[], period: PeriodRates, people: StaffFigures | null): HeadcountFigures {
  const last = months.at(-1)!;
  const heads = inputs.ownHeads ?? last.close;
  const attrition = inputs.ownAttrition ?? (period.annual ?? 0) / 12;
  const loss = inputs.ownLoss ?? people?.earlyShare ?? 0;
  return {
    heads, attrition, loss,
    months: headcountPlan(needs, {
      firstMonth: monthsOn(last.month, 1), startHeads: heads, monthlyAttrition: attrition, trainingLoss: loss, rampWeeks, classMonths, ...inputs,
    }),
  };
}
