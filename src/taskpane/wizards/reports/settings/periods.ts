import type { DaySerial } from '../../../../core/history/calendar-day';
import { leading, usableTables } from '../../../../sheets/reports/parts/usable';
import type { RawTable, RawTables } from '../../../../sheets/reports/raw-table';
import type { Span } from '../tables/span';
import { monthOf, weekOf } from './calendar';
import type { PeriodKey, Periods } from './entries';

export type PeriodOfReport = Extract<PeriodKey, 'day' | 'week' | 'month'>;
/** The periods that have data, newest first. */
export type PeriodsAtHand = Readonly<Record<PeriodOfReport, readonly DaySerial[]>>;

/** A long history has days that nobody looks for here; they can be typed on the sheet. */
const MOST = 120;
const LEADING = ['calls', 'agents', 'quality', 'survey'] as const;

/** The periods of each report, which are those of its leading table. */
export function periodsAtHand(tables: RawTables, weekStartsOn: number): PeriodsAtHand {
  const days = (byDay: boolean) => daysOf(leading(usableTables(tables, byDay), LEADING));
  const distinct = (all: readonly DaySerial[]) => [...new Set(all)].slice(0, MOST);
  return { day: distinct(days(true)), week: distinct(days(true).map((day) => weekOf(day, weekStartsOn))), month: distinct(days(false).map(monthOf)) };
}

/** Newest first. */
function daysOf(raw: RawTable | null): DaySerial[] {
  return [...new Set((raw?.table.dates ?? []).flatMap((date) => (date === null ? [] : [Math.floor(date)])))].sort((a, b) => b - a);
}

/**
 * The periods as they hold now: one without data is the latest again, and so is the latest itself, which moves on as data are
 * added. The first and last day of a project's table are all there is.
 */
export function periodsNow(periods: Periods, atHand: PeriodsAtHand, project: Span | null): Periods {
  const now = (key: PeriodOfReport) => {
    const value = periods[key];
    return value === null || value === atHand[key][0] || !atHand[key].includes(value) ? null : value;
  };
  const { projectFrom, projectUntil } = periods;
  return {
    day: now('day'), week: now('week'), month: now('month'),
    projectFrom: projectFrom === project?.from ? null : projectFrom, projectUntil: projectUntil === project?.until ? null : projectUntil,
  };
}

