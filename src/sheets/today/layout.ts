import { columnName } from '../area';
import type { ForecastOfDay } from './request';

/** Row 5 holds the headers of all that stands side by side; inputs and totals stand in A to D. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
export const LEFT_WIDTHS = [30, 12, 8, 38];
const ROWS_COLUMN = LEFT_WIDTHS.length + 1;

const SHOWN = ['time', 'forecast', 'actual', 'calls', 'low', 'high', 'aht', 'planned', 'agents', 'more'] as const;
/** What the formulas need on their way: set apart at the right. */
const WORKINGS = ['forecastLow', 'forecastHigh', 'variance', 'chance', 'width', 'spread'] as const;
export type TodayColumn = (typeof SHOWN)[number] | (typeof WORKINGS)[number];

export const TODAY_COLUMNS: readonly TodayColumn[] = [...SHOWN, ...WORKINGS];
export const TODAY_WIDTHS: Readonly<Record<TodayColumn, number>> = {
  time: 9, forecast: 11, actual: 11, calls: 13, low: 9, high: 9, aht: 11, planned: 13, agents: 13, more: 11,
  forecastLow: 11, forecastHigh: 11, variance: 11, chance: 11, width: 11, spread: 11,
};

/** The chart stands beside the intervals, where it moves under the eyes of whoever types; the workings follow it. */
export const CHART_COLUMN = ROWS_COLUMN + SHOWN.length + 1;
export const CHART_COLUMNS = 9;
const WORKINGS_COLUMN = CHART_COLUMN + CHART_COLUMNS + 1;

function columnOf(column: TodayColumn): string {
  const working = (WORKINGS as readonly string[]).indexOf(column);
  return columnName(working < 0 ? ROWS_COLUMN + TODAY_COLUMNS.indexOf(column) : WORKINGS_COLUMN + working);
}

/** `G6` of the first interval. */
export function firstCell(column: TodayColumn): string {
  return `${columnOf(column)}${FIRST_ROW}`;
}

/** `G5` */
export function headerCell(column: TodayColumn): string {
  return `${columnOf(column)}${HEADER_ROW}`;
}

/** `G6:G29` */
export function columnCells(column: TodayColumn, { intervals }: Pick<ForecastOfDay, 'intervals'>): string {
  return `${firstCell(column)}:${columnOf(column)}${HEADER_ROW + intervals.length}`;
}

/** Widths from column A on. */
export const WIDTHS: readonly number[] = [
  ...LEFT_WIDTHS, 2, ...SHOWN.map((column) => TODAY_WIDTHS[column]), 2, ...Array.from({ length: CHART_COLUMNS }, () => 9), 2, ...WORKINGS.map((column) => TODAY_WIDTHS[column]),
];
