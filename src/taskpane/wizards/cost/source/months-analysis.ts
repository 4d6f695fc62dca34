import { findMonthColumns, isMonthly, monthNotes, readMonths, type ChosenMonthColumns, type MonthColumns, type MonthNote, type MonthRow } from '../../../../core/cost/months';
import type { Region } from '../../../../workbook/port';

/** Three years of half-hours. */
export const MOST_ROWS = 53_000;

/** What the planner's table turned out to be. */
export interface MonthsAnalysis {
  readonly columns: MonthColumns;
  readonly rows: readonly MonthRow[];
  readonly notes: readonly MonthNote[];
  /** A row a month rather than a row a day or an interval. */
  readonly monthly: boolean;
  /** First month with calls, counted from year 0; null without any. */
  readonly first: number | null;
  /** From the first month to the last. */
  readonly months: number;
  readonly calls: number;
  /** Rows whose date is text: a formula can't add them up by date. */
  readonly textDates: number;
}

export function analyseMonths(region: Region, chosen: ChosenMonthColumns, startMonth: number): MonthsAnalysis {
  const columns = findMonthColumns(region.values, region.numberFormats, chosen);
  const rows = readMonths(region.values, columns, startMonth);
  const usable = rows.filter(({ month, figures }) => month !== null && figures.calls !== null);
  const months = usable.map(({ month }) => month!);
  const [first, last] = months.length === 0 ? [null, null] : [months.reduce((a, b) => Math.min(a, b)), months.reduce((a, b) => Math.max(a, b))];
  return {
    columns, rows, notes: monthNotes(rows, columns), monthly: isMonthly(rows), first, months: first === null ? 0 : last! - first + 1,
    calls: usable.reduce((sum, { figures }) => sum + figures.calls!, 0), textDates: usable.filter(({ cells }) => typeof cells.month === 'string').length,
  };
}
