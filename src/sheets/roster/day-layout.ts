import { columnName } from '../area';
import type { DayRequest } from './day-request';

export const DAY_AT_WORK_ROW = 5;
export const DAY_REQUIRED_ROW = 6;
export const DAY_NET_ROW = 7;
export const DAY_HEADER_ROW = 8;
export const DAY_FIRST_ROW = DAY_HEADER_ROW + 1;
export const QUARTER = 15;
const MINUTES_PER_DAY = 1440;
const FIXED = ['name', 'shift', 'from', 'start', 'end', 'mealFrom', 'mealTo'] as const;
const CALCULATED = ['start', 'end', 'mealFrom', 'mealTo'] as const;
export type DayCalculated = (typeof CALCULATED)[number];

/** Where everything of a day stands. */
export interface DayLayout {
  readonly people: number;
  /** Most short breaks of one person. */
  readonly breaks: number;
  readonly letter: (column: (typeof FIXED)[number] | 'length') => string;
  readonly breakLetter: (index: number) => string;
  /** From midnight on; those before and after anybody is needed or there are left out. */
  readonly firstMinute: number;
  readonly quarters: number;
  readonly quarterLetter: (quarter: number) => string;
  /** `$L9:$BG9`, `L$5:BG$5`: all quarters of a row. */
  readonly quarterCells: (row: number) => string;
  readonly calculatedLetter: (column: DayCalculated) => string;
  readonly calculatedBreak: (index: number) => string;
  readonly lastRow: number;
  readonly widths: readonly number[];
}

export function dayLayout({ asked, day, breaks }: Pick<DayRequest, 'asked' | 'day' | 'breaks'>): DayLayout {
  const most = breaks.reduce((count, one) => Math.max(count, one.breaks.length), 0);
  const { firstMinute, quarters } = openQuarters(asked, day, breaks);
  const afterBreaks = FIXED.length + most;
  const firstQuarter = afterBreaks + 2;
  const calculated = firstQuarter + quarters + 1;
  const quarterLetter = (quarter: number) => columnName(firstQuarter + quarter);
  return {
    people: breaks.length, breaks: most, firstMinute, quarters, quarterLetter,
    letter: (column) => columnName(column === 'length' ? afterBreaks : FIXED.indexOf(column)),
    breakLetter: (index) => columnName(FIXED.length + index),
    quarterCells: (row) => `${quarterLetter(0)}${row}:${quarterLetter(quarters - 1)}${row}`,
    calculatedLetter: (column) => columnName(calculated + CALCULATED.indexOf(column)),
    calculatedBreak: (index) => columnName(calculated + CALCULATED.length + index),
    lastRow: DAY_FIRST_ROW + breaks.length - 1,
    widths: [
      24, 9, 11, 8, 8, 8, 8, ...Array.from({ length: most }, () => 8), 8, 2, ...Array.from({ length: quarters }, () => 3.4), 2, ...Array.from({ length: CALCULATED.length + most }, () => 9),
    ],
  };
}

function openQuarters({ required, intervalMinutes }: DayRequest['asked'], day: number, breaks: DayRequest['breaks']): { firstMinute: number; quarters: number } {
  const needed = (required[day] ?? []).flatMap((people, interval) => (people > 0 ? [interval * intervalMinutes, (interval + 1) * intervalMinutes] : []));
  const edges = [...needed, ...breaks.flatMap(({ from, until }) => [Math.max(0, from), Math.min(MINUTES_PER_DAY, until)])];
  if (edges.length === 0) return { firstMinute: 0, quarters: MINUTES_PER_DAY / QUARTER };
  const first = Math.floor(edges.reduce((a, b) => Math.min(a, b)) / 60) * 60;
  const last = Math.ceil(edges.reduce((a, b) => Math.max(a, b)) / QUARTER) * QUARTER;
  return { firstMinute: first, quarters: (last - first) / QUARTER };
}
