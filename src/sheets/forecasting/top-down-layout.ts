import { columnName } from '../area';
import type { TopDownSettings } from './request';

/** Row 5 holds headers all over the sheet. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
export const INPUTS = ['annual', 'growth', 'year', 'month', 'weekday', 'time'] as const;
export type TopDownInput = (typeof INPUTS)[number];

/** Inputs and steps stand in A to D. */
export const MONTHS_COLUMN = 5;
export const MONTH_COLUMNS = ['month', 'share', 'calendar', 'typed', 'days', 'volume', 'average'] as const;
export type MonthColumn = (typeof MONTH_COLUMNS)[number];
const WEEK_HEADER_ROW = FIRST_ROW + 12 + 3;
const DAYS = 7;
/** Room for dates on which the centre is closed. */
const LEAST_CLOSED = 24;
const SPARE_CLOSED = 12;
export const INTERVALS_COLUMN = MONTHS_COLUMN + MONTH_COLUMNS.length + DAYS + 1;

/** Where everything stands, so that what was typed can be read back by its place. */
export interface TopDownLayout {
  readonly input: (key: TopDownInput) => string;
  readonly months: (column: MonthColumn) => string;
  /** Twelve months by seven weekdays. */
  readonly grid: string;
  readonly weekHeaderRow: number;
  readonly weekdays: Readonly<Record<'name' | 'open' | 'index' | 'day', string>>;
  readonly closedRows: number;
  readonly closed: string;
  readonly starts: string;
  readonly shares: string;
  /** Intervals by seven weekdays. */
  readonly day: string;
  readonly lastRow: number;
}

const down = (column: number, first: number, rows: number) => `$${columnName(column)}$${first}:$${columnName(column)}$${first + rows - 1}`;
const across = (column: number, first: number, rows: number) => `$${columnName(column)}$${first}:$${columnName(column + DAYS - 1)}$${first + rows - 1}`;

export function topDownLayout({ intervals, closedDays }: Pick<TopDownSettings, 'intervals' | 'closedDays'>): TopDownLayout {
  const week = WEEK_HEADER_ROW + 1;
  const closedRows = Math.max(LEAST_CLOSED, closedDays.length + SPARE_CLOSED);
  return {
    input: (key) => `$B$${FIRST_ROW + INPUTS.indexOf(key)}`,
    months: (column) => down(MONTHS_COLUMN + MONTH_COLUMNS.indexOf(column), FIRST_ROW, 12),
    grid: across(MONTHS_COLUMN + MONTH_COLUMNS.length, FIRST_ROW, 12),
    weekHeaderRow: WEEK_HEADER_ROW,
    weekdays: {
      name: down(MONTHS_COLUMN, week, DAYS), open: down(MONTHS_COLUMN + 1, week, DAYS), index: down(MONTHS_COLUMN + 2, week, DAYS), day: down(MONTHS_COLUMN + 3, week, DAYS),
    },
    closedRows, closed: down(MONTHS_COLUMN + 5, week, closedRows),
    starts: down(INTERVALS_COLUMN, FIRST_ROW, intervals.length),
    shares: down(INTERVALS_COLUMN + 1, FIRST_ROW, intervals.length),
    day: across(INTERVALS_COLUMN + 2, FIRST_ROW, intervals.length),
    lastRow: Math.max(week + closedRows, FIRST_ROW + intervals.length) - 1,
  };
}
