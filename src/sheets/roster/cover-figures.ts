import { intervalState, type IntervalState } from '../../core/scheduling/interval-state';
import type { RosterSheetRequest } from './request';

/** One interval of the cover as the sheet will show it. */
export interface CoverInterval {
  readonly day: number;
  readonly interval: number;
  readonly required: number;
  readonly atWork: number;
  readonly net: number;
  readonly over: number;
  readonly under: number;
  readonly useful: number;
  /** Null where nobody is needed and nobody is there. */
  readonly state: IntervalState | null;
}

/** Hours, but for people and shares. */
export interface CoverTotals {
  readonly required: number;
  readonly rostered: number;
  readonly over: number;
  readonly under: number;
  readonly useful: number | null;
  readonly coverage: number | null;
}

export interface CoverFigures {
  readonly intervals: readonly CoverInterval[];
  readonly days: readonly (CoverTotals & { readonly people: number })[];
  readonly whole: CoverTotals;
}

/** What the core planned, laid out as the sheet counts it. */
export function coverFigures({ asked, result }: Pick<RosterSheetRequest, 'asked' | 'result'>, tolerance: number): CoverFigures {
  const intervals = Array.from({ length: asked.days }, (_, day) => (
    Array.from({ length: 1440 / asked.intervalMinutes }, (_, interval) => figuresOf(day, interval, asked.required[day]?.[interval] ?? 0, result.people[day]?.[interval] ?? 0, tolerance))));
  const hours = asked.intervalMinutes / 60;
  return {
    intervals: intervals.flat(), whole: totals(intervals.flat(), hours),
    days: intervals.map((day, index) => ({ ...totals(day, hours), people: result.cells.filter((line) => line[index] !== '').length })),
  };
}

function figuresOf(day: number, interval: number, required: number, atWork: number, tolerance: number): CoverInterval {
  const net = atWork - required;
  const state = required === 0 && atWork === 0 ? null : required === 0 ? 'over' : intervalState(net / required, tolerance);
  return { day, interval, required, atWork, net, over: Math.max(0, net), under: Math.max(0, -net), useful: Math.min(required, atWork), state };
}

function totals(intervals: readonly CoverInterval[], hours: number): CoverTotals {
  const sum = (of: (interval: CoverInterval) => number) => hours * intervals.reduce((all, interval) => all + of(interval), 0);
  const [required, rostered, over, under] = [sum((one) => one.required), sum((one) => one.atWork), sum((one) => one.over), sum((one) => one.under)];
  return { required, rostered, over, under, useful: rostered > 0 ? (rostered - over) / rostered : null, coverage: required > 0 ? (required - under) / required : null };
}
