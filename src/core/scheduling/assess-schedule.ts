import { isFault, type Outcome } from '../fault';
import type { DaySerial } from '../history/calendar-day';
import { correlation } from '../numeric/correlation';
import { meets } from '../numeric/meets';
import { sum } from '../numeric/sum';
import { offeredLoad } from '../queueing/offered-load';
import { agentsRequired } from '../queueing/requirement';
import { serviceLevel } from '../queueing/service-level';
import { coverageHours } from './coverage-hours';
import { coverageTotals, type CoverageTotals } from './coverage';
import { intervalState, type IntervalState } from './interval-state';
import { intervalsWithin } from './intervals-within';
import { misfitCost, type MisfitCost } from './misfit-cost';
import { meanRatioDifference, ratioComparison } from './ratio-comparison';
import type { ScheduleRow } from './read-schedule';
import { shapeFit } from './shape-fit';

/** What a planner decides before a schedule can be judged. Fractions are 0–1. */
export interface EfficiencySettings {
  /** How far agents ÷ mean and calls ÷ mean may be apart and still fit. */
  readonly tolerance: number;
  /** How far scheduled may be from required, as a share of required, to count as within. */
  readonly within: number;
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  /** One handle time for all; null where the table has a column of them, or where none is known. */
  readonly ahtSeconds: number | null;
  readonly intervalMinutes: number;
  /** Null: nobody hangs up, Erlang C. */
  readonly patienceSeconds: number | null;
  readonly wagePerHour: number;
  readonly shortagePerHour: number;
}

/** One interval that could be judged. */
export interface AssessedInterval {
  /** Which row of the schedule it is, counted from zero below the headers. */
  readonly index: number;
  readonly day: DaySerial | null;
  readonly minute: number;
  readonly time: number;
  readonly calls: number;
  readonly ahtSeconds: number | null;
  readonly scheduled: number;
  readonly required: number;
  readonly agentsRatio: number;
  readonly callsRatio: number;
  readonly requiredRatio: number | null;
  /** agentsRatio − callsRatio. */
  readonly difference: number;
  readonly state: IntervalState;
  readonly cost: number;
  /** Null where no handle time is known. */
  readonly erlangs: number | null;
  readonly level: number | null;
  /** The level that the agents required would give. */
  readonly exactLevel: number | null;
  /** No more agents than load: under Erlang C the queue would grow for ever. */
  readonly unstable: boolean;
}

/** The indices of a schedule, of all its intervals or of one day's. Null where there is none. */
export interface EfficiencyIndices {
  readonly intervals: number;
  readonly calls: number;
  readonly hours: CoverageTotals;
  readonly shapeFit: number | null;
  readonly simple: number | null;
  readonly useful: number | null;
  readonly coverage: number | null;
  readonly inflexibility: number | null;
  readonly net: number | null;
  readonly level: number | null;
  readonly cost: MisfitCost;
}

export interface ScheduleAssessment {
  readonly intervals: readonly AssessedInterval[];
  readonly indices: EfficiencyIndices;
  readonly meanAgents: number;
  readonly meanCalls: number;
  readonly meanDifference: number;
  readonly shapeFitRequired: number | null;
  readonly correlationCalls: number | null;
  readonly correlationRequired: number | null;
  readonly within: number;
  readonly plainLevel: number | null;
  readonly exactLevel: number | null;
  readonly meetingLevel: number | null;
  /** Days in the order of the schedule, with their own indices; empty where there are no dates. */
  readonly days: readonly { readonly day: DaySerial; readonly indices: EfficiencyIndices }[];
}

export interface ScheduleToAssess {
  readonly rows: readonly ScheduleRow[];
  /** What the table has columns of; without required it is computed from calls, handle time and the goal. */
  readonly has: { readonly date: boolean; readonly required: boolean; readonly aht: boolean };
  readonly settings: EfficiencySettings;
}

/**
 * Judges a schedule interval by interval. Rows that cannot be read are left out.
 * @returns `no-data` where no row can be judged, `all-zero` where nobody is scheduled or nobody calls, or what the queue refuses.
 */
export function assessSchedule({ rows, has, settings }: ScheduleToAssess): Outcome<ScheduleAssessment> {
  const known: KnownInterval[] = [];
  for (const [index, row] of rows.entries()) {
    const interval = readable(row, index, has, settings);
    if (!interval) continue;
    const required = has.required ? row.required! : requiredFor(interval, settings);
    if (typeof required !== 'number') return required;
    known.push({ ...interval, required });
  }
  const ratios = ratioComparison(known.map(({ scheduled }) => scheduled), known.map(({ calls }) => calls));
  if (isFault(ratios)) return ratios;
  const meanRequired = sum(known.map(({ required }) => required)) / known.length;
  const intervals: AssessedInterval[] = [];
  for (const [index, interval] of known.entries()) {
    const { agents, calls, difference } = ratios[index]!;
    const level = levelWith(interval.scheduled, interval, settings);
    const exactLevel = levelWith(interval.required, interval, settings);
    if (isFault(level)) return level;
    if (isFault(exactLevel)) return exactLevel;
    const erlangs = loadOf(interval, settings);
    intervals.push({
      ...interval, agentsRatio: agents, callsRatio: calls, difference, state: intervalState(difference, settings.tolerance),
      requiredRatio: meanRequired > 0 ? interval.required / meanRequired : null, cost: costOf(interval, settings), erlangs, level, exactLevel,
      unstable: settings.patienceSeconds === null && erlangs !== null && erlangs > 0 && interval.scheduled <= erlangs,
    });
  }
  const indices = indicesOf(intervals, settings);
  if (isFault(indices)) return indices;
  const days: { day: DaySerial; indices: EfficiencyIndices }[] = [];
  for (const day of has.date ? [...new Set(intervals.map((one) => one.day!))] : []) {
    const ofDay = indicesOf(intervals.filter((one) => one.day === day), settings);
    if (isFault(ofDay)) return ofDay;
    days.push({ day, indices: ofDay });
  }
  const list = <Key extends 'scheduled' | 'required' | 'calls'>(key: Key) => intervals.map((interval) => interval[key]);
  const levels = intervals.map((interval) => interval.level).filter((level) => level !== null);
  const exact = intervals.map((interval) => interval.exactLevel);
  const coverage = { required: list('required'), scheduled: list('scheduled') };
  const within = intervalsWithin(coverage, settings.within);
  if (isFault(within)) return within;
  return {
    intervals, indices, days, within,
    meanAgents: sum(list('scheduled')) / intervals.length, meanCalls: sum(list('calls')) / intervals.length, meanDifference: meanRatioDifference(ratios),
    shapeFitRequired: orNull(shapeFit(list('scheduled'), list('required'))),
    correlationCalls: correlation(list('scheduled'), list('calls')), correlationRequired: correlation(list('scheduled'), list('required')),
    plainLevel: levels.length === 0 ? null : sum(levels) / levels.length,
    exactLevel: weightedLevel(intervals, exact), meetingLevel: levels.length === 0 ? null : levels.filter((level) => meets(level, settings.serviceLevel)).length,
  };
}

type KnownInterval = Pick<AssessedInterval, 'index' | 'day' | 'minute' | 'time' | 'calls' | 'ahtSeconds' | 'scheduled' | 'required'>;

/** Whether a row can be judged: a time, calls and agents, and either a requirement or what it is computed from. */
function readable(row: ScheduleRow, index: number, has: ScheduleToAssess['has'], settings: EfficiencySettings): Omit<KnownInterval, 'required'> | null {
  const { day, minute, time, calls, scheduled, required } = row;
  const ahtSeconds = has.aht ? row.ahtSeconds : settings.ahtSeconds;
  if (minute === null || time === null || calls === null || scheduled === null || (has.date && day === null)) return null;
  if (has.required ? required === null : calls > 0 && ahtSeconds === null) return null;
  return { index, day, minute, time, calls, scheduled, ahtSeconds };
}

function requiredFor({ calls, ahtSeconds }: Omit<KnownInterval, 'required'>, { serviceLevel: wanted, answerWithinSeconds, intervalMinutes, patienceSeconds }: EfficiencySettings): Outcome {
  return calls === 0 ? 0 : agentsRequired({ calls, ahtSeconds: ahtSeconds!, serviceLevel: wanted, answerWithinSeconds, intervalMinutes, patienceSeconds });
}

function loadOf({ calls, ahtSeconds }: Pick<KnownInterval, 'calls' | 'ahtSeconds'>, { intervalMinutes }: EfficiencySettings): number | null {
  if (calls === 0) return 0;
  return ahtSeconds === null ? null : offeredLoad(calls, ahtSeconds, intervalMinutes);
}

/** The service level with so many agents; null without a handle time, 1 without calls. */
export function levelWith(agents: number, { calls, ahtSeconds }: Pick<KnownInterval, 'calls' | 'ahtSeconds'>, { answerWithinSeconds, intervalMinutes, patienceSeconds }: EfficiencySettings): Outcome<number | null> {
  if (calls === 0) return 1;
  return ahtSeconds === null ? null : serviceLevel({ calls, ahtSeconds, agents, answerWithinSeconds, intervalMinutes, patienceSeconds });
}

/** What an interval's misfit costs. */
export function costOf({ scheduled, required }: Pick<KnownInterval, 'scheduled' | 'required'>, { intervalMinutes, wagePerHour, shortagePerHour }: EfficiencySettings): number {
  const gap = scheduled - required;
  return (gap > 0 ? gap * wagePerHour : -gap * shortagePerHour) * (intervalMinutes / 60);
}

/** ΣSL·c ÷ Σc; null where a level is missing or nobody calls. */
function weightedLevel(intervals: readonly AssessedInterval[], levels: readonly (number | null)[]): number | null {
  const calls = sum(intervals.map((interval) => interval.calls));
  if (calls === 0 || levels.some((level, index) => level === null && intervals[index]!.calls > 0)) return null;
  return sum(intervals.map((interval, index) => interval.calls * (levels[index] ?? 0))) / calls;
}

function indicesOf(intervals: readonly AssessedInterval[], settings: EfficiencySettings): Outcome<EfficiencyIndices> {
  const scheduled = intervals.map((interval) => interval.scheduled);
  const calls = intervals.map((interval) => interval.calls);
  const coverage = { required: intervals.map(({ required }) => required), scheduled };
  const totals = coverageTotals(coverage);
  if (isFault(totals)) return totals;
  const hours = coverageHours(coverage, settings.intervalMinutes);
  if (isFault(hours)) return hours;
  const cost = misfitCost(hours, settings);
  if (isFault(cost)) return cost;
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    intervals: intervals.length, calls: sum(calls), hours, cost, shapeFit: orNull(shapeFit(scheduled, calls)),
    simple: share(totals.required, totals.scheduled), useful: share(totals.useful, totals.scheduled), coverage: share(totals.useful, totals.required),
    inflexibility: share(totals.over + totals.under, totals.required), net: share(totals.scheduled - totals.required, totals.required),
    level: weightedLevel(intervals, intervals.map(({ level }) => level)),
  };
}

function orNull(outcome: Outcome): number | null {
  return isFault(outcome) ? null : outcome;
}
