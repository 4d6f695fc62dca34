import { daySerial, readDay, type DayOrder } from '../../history/calendar-day';
import { halfWidth } from '../../history/half-width';
import { monthNumber } from '../../history/month-name';
import type { TableCell } from '../../history/table-cell';

const YEAR_MONTH = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?月?(份)?$/;
const REPUBLIC = /^(?:(?:中[華华])?民[國国]\s?)?(1\d{2})\s?[-/.年]\s?(\d{1,2})\s?月?(份)?$/;
const MONTH_YEAR = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const COMPACT = /^(20\d{2})(0[1-9]|1[0-2])$/;
const NAME_YEAR = /^(\p{L}{3,})\.?[\s,'’-]*(\d{4}|\d{2})$/u;
const YEAR_NAME = /^(\d{4})[\s,-]*(\p{L}{3,})\.?$/u;

const first = (year: number, month: number | null) => (month !== null && month >= 1 && month <= 12 && year >= 1970 && year < 2100 ? daySerial(year, month, 1) : null);
const fullYear = (digits: string) => (digits.length > 2 ? Number(digits) : 2000 + Number(digits));

/** The first day of the month that a cell names, or in which its day lies: a date, `2026-01`, `202601`, `2026年1月`, `115年1月`, `01/2026`, `Jan 2026`, `Jan-26`. */
export function readMonth(cell: TableCell, order: DayOrder = 'day-first'): number | null {
  if (typeof cell === 'number' && cell >= 197_001 && cell <= 209_912) return monthOfText(String(cell));
  const named = typeof cell === 'string' ? monthOfText(halfWidth(cell).trim()) : null;
  return named ?? startOfMonth(readDay(cell, order));
}

/** Whether a cell names a month without a day. */
export function namesMonth(cell: TableCell): boolean {
  return typeof cell === 'string' ? monthOfText(halfWidth(cell).trim()) !== null : typeof cell === 'number' && cell >= 197_001 && cell <= 209_912 && readMonth(cell) !== null;
}

export function startOfMonth(day: number | null): number | null {
  if (day === null) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(day)));
  return daySerial(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** The first day so many months later. */
export function monthsLater(month: number, months: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + month));
  return Math.round((Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function monthOfText(text: string): number | null {
  const numbers = YEAR_MONTH.exec(text) ?? COMPACT.exec(text);
  if (numbers) return first(Number(numbers[1]), Number(numbers[2]));
  const republic = REPUBLIC.exec(text);
  if (republic) return first(Number(republic[1]) + 1911, Number(republic[2]));
  const reversed = MONTH_YEAR.exec(text);
  if (reversed) return first(Number(reversed[2]), Number(reversed[1]));
  const named = NAME_YEAR.exec(text);
  if (named) return first(fullYear(named[2]!), monthNumber(named[1]!));
  const after = YEAR_NAME.exec(text);
  return after ? first(Number(after[1]), monthNumber(after[2]!)) : null;
}
