import { monthNumber } from '../catalogue/data-rules/months';
import { readDay, type DayOrder } from '../../history/calendar-day';
import { halfWidth } from '../../history/half-width';
import { monthNumber as namedMonth } from '../../history/month-name';
import type { TableCell } from '../../history/table-cell';

/** Days since 30 December 1899 as Excel counts them. */
const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

const ofDay = (serial: number): number => {
  const day = new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
  return monthNumber(day.getUTCFullYear(), day.getUTCMonth() + 1);
};
const ofYear = (year: number, month: number): number | null => (month >= 1 && month <= 12 && year >= 1970 && year < 2100 ? monthNumber(year, month) : null);
const fullYear = (digits: string) => (digits.length > 2 ? Number(digits) : 2000 + Number(digits));

const YEAR_MONTH = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?月?$/;
const REPUBLIC = /^(?:(?:中[華华])?民[國国]\s?)?(1\d{2})\s?[-/.年]\s?(\d{1,2})\s?月?(?:份)?$/;
const MONTH_YEAR = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const NAME_YEAR = /^(\p{L}{3,})\.?(?:\s+de)?[\s,'’-]*(\d{4}|\d{2})$/iu;
const YEAR_NAME = /^(\d{4})[\s-]+(\p{L}{3,})\.?$/iu;

/**
 * The month that a cell names: an Excel date, 202603, `2026-03`, `2026年3月`, `115年3月` of the Republic of China, `03/2026`,
 * `Mar 26`, `March 2026`, or any day in it. See `monthNumber`; null for anything else.
 */
export function readMonth(cell: TableCell, order: DayOrder = 'day-first'): number | null {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 197_001 && cell <= 209_912) return ofYear(Math.floor(cell / 100), cell % 100);
    const day = readDay(cell);
    return day === null ? null : ofDay(day);
  }
  const text = halfWidth(cell).trim().replace(/月份$/, '月');
  const digits = /^(\d{4})(\d{2})$/.exec(text);
  const numbered = YEAR_MONTH.exec(text) ?? digits;
  if (numbered) return ofYear(Number(numbered[1]), Number(numbered[2]));
  const republic = REPUBLIC.exec(text);
  if (republic) return ofYear(Number(republic[1]) + 1911, Number(republic[2]));
  const monthFirst = MONTH_YEAR.exec(text);
  if (monthFirst) return ofYear(Number(monthFirst[2]), Number(monthFirst[1]));
  const named = NAME_YEAR.exec(text);
  const month = named && namedMonth(named[1] ?? '');
  if (named && month) return ofYear(fullYear(named[2] ?? ''), month);
  const yearNamed = YEAR_NAME.exec(text);
  const later = yearNamed && namedMonth(yearNamed[2] ?? '');
  if (yearNamed && later) return ofYear(Number(yearNamed[1]), later);
  const day = readDay(text, order);
  return day === null ? null : ofDay(day);
}

/** The serial of the first day of a month, as a cell of dates holds it. */
export function monthSerial(month: number): number {
  return (Date.UTC(Math.floor(month / 12), month % 12, 1) - EPOCH) / MS_PER_DAY;
}

/** `2026-03` */
export function isoMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, '0')}`;
}
