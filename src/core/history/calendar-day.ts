import type { TableCell } from './table-cell';

/** Days since 30 December 1899, the count that Excel writes dates in. */
export type DaySerial = number;

/** Which part of `03/04/2026` is the day. Decided for a whole column, never for one cell. */
export type DayOrder = 'day-first' | 'month-first';

const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;
/** 1970 to 2099: what a call history may hold, and few plain counts do. */
const FIRST = 25_569;
const LAST = 73_050;

/** The serial of a date, or null where there is no such day. */
export function daySerial(year: number, month: number, day: number): DaySerial | null {
  const ms = Date.UTC(year, month - 1, day);
  const made = new Date(ms);
  const real = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return real ? (ms - EPOCH) / MS_PER_DAY : null;
}

/** ISO 8601 weekday, 1 for Monday to 7 for Sunday. Serial 2 was a Monday. */
export function weekday(serial: DaySerial): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7 + 1;
}

/** The day that a cell names: an Excel date, `20260105`, ISO, `2026年1月5日`, `5.1.2026` or `5/1/2026`. */
export function readDay(cell: TableCell, order: DayOrder = 'day-first'): DaySerial | null {
  if (typeof cell === 'number') return dayOfNumber(cell);
  if (typeof cell !== 'string') return null;
  return dayOfText(cell.trim(), order);
}

function dayOfNumber(value: number): DaySerial | null {
  if (value >= FIRST && value < LAST) return Math.floor(value);
  const digits = Number.isInteger(value) && value >= 19_700_101 && value <= 20_991_231;
  return digits ? daySerial(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) : null;
}

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?![\d])/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?![\d])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

function dayOfText(text: string, order: DayOrder): DaySerial | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return daySerial(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return null;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  return order === 'day-first' ? daySerial(year, second, first) : daySerial(year, first, second);
}

/** Day first unless a date in the column can only be read month first, such as 1/31/2026. */
export function dayOrder(cells: readonly TableCell[]): DayOrder {
  for (const cell of cells) {
    const match = typeof cell === 'string' ? YEAR_LAST.exec(cell.trim()) : null;
    if (match && Number(match[2]) > 12) return 'month-first';
    if (match && Number(match[1]) > 12) return 'day-first';
  }
  return 'day-first';
}
