import { halfWidth } from './half-width';
import { monthNumber } from './month-name';
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

/**
 * The day that a cell names: an Excel date, `20260105`, ISO, `2026年1月5日`, `民國115年1月5日`, `115/01/05`, `5.1.2026`, `5/1/26`,
 * `5 Jan 2026` or `Jan 5, 2026`. Years are those of 1970 to 2099.
 */
export function readDay(cell: TableCell, order: DayOrder = 'day-first'): DaySerial | null {
  if (typeof cell === 'number') return dayOfNumber(cell);
  if (typeof cell !== 'string') return null;
  const day = dayOfText(halfWidth(cell).trim(), order);
  return day !== null && day >= FIRST && day < LAST ? day : null;
}

/** Whether a cell names a day in either order. */
export function namesDay(cell: TableCell): boolean {
  return readDay(cell) !== null || readDay(cell, 'month-first') !== null;
}

/** `YYYY-MM-DD` */
export function isoDay(serial: DaySerial): string {
  return new Date(EPOCH + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}

function dayOfNumber(value: number): DaySerial | null {
  if (value >= FIRST && value < LAST) return Math.floor(value);
  if (value >= 19_700_101e4 && value <= 20_991_232e6) return dayOfNumber(Math.floor(value / (value < 1e13 ? 1e4 : 1e6)));
  const digits = Number.isInteger(value) && value >= 19_700_101 && value <= 20_991_231;
  return digits ? daySerial(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100) : null;
}

const YEAR_FIRST = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?![\d])/;
const YEAR_LAST = /^(\d{1,2})(?:[-/]|\.\s?)(\d{1,2})(?:[-/]|\.\s?)(\d{4}|\d{2})(?![\d:.])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|[T\s]|\d{4}(?:\d{2})?$)/;
/** Years of the Republic of China, as Taiwan counts them: 115 is 2026. */
const REPUBLIC = /^(?:(?:中[華华])?民[國国]\s?(\d{2,3})\s?[-/.年]|(1\d{2})[-/.年])\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?!\d)/;
const WEEKDAY_BEFORE = /^(?:星期.|[周週].|\p{L}{2,12}\.?),?\s*(?=\d)/u;

function dayOfText(text: string, order: DayOrder): DaySerial | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return daySerial(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const republic = REPUBLIC.exec(text);
  if (republic) return daySerial(Number(republic[1] ?? republic[2]) + 1911, Number(republic[3]), Number(republic[4]));
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return dayWithMonthName(text) ?? afterWeekday(text, order);
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), fullYear(yearLast[3] ?? '')];
  return order === 'day-first' ? daySerial(year, second, first) : daySerial(year, first, second);
}

function afterWeekday(text: string, order: DayOrder): DaySerial | null {
  const before = WEEKDAY_BEFORE.exec(text);
  return before ? dayOfText(text.slice(before[0].length), order) : null;
}

/** Two digits are of 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

const DAY_MONTH = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|º|er)?(?:\.?\s*|-)(?:de\s+)?(\p{L}{3,})\.?(?:\s+de)?[\s,-]+(\d{4}|\d{2})(?![\d:])/iu;
const MONTH_DAY = /^(?:\p{L}+\.?,\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;

function dayWithMonthName(text: string): DaySerial | null {
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return namedMonthDay(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  const monthFirst = MONTH_DAY.exec(text);
  return monthFirst ? namedMonthDay(monthFirst[3] ?? '', monthFirst[1] ?? '', monthFirst[2] ?? '') : null;
}

function namedMonthDay(year: string, month: string, day: string): DaySerial | null {
  const number = monthNumber(month);
  return number === null ? null : daySerial(fullYear(year), number, Number(day));
}

/** What the cells of a date column tell of their order. */
export interface DayOrderFound {
  readonly order: DayOrder;
  /**
   * `told` by a number above 12; `sequence`: read so, day follows day; `mixed`: some can only be read the one way, others
   * only the other; `either`: nothing tells; `none`: no date is written in such a way.
   */
  readonly evidence: 'told' | 'sequence' | 'mixed' | 'either' | 'none';
}

/** The order that a whole column is written in: by a number above 12, else by which reading lets day follow day, else the usual one. */
export function findDayOrder(cells: readonly TableCell[], usual: DayOrder = 'day-first'): DayOrderFound {
  const texts = [...new Set(cells.filter((cell): cell is string => typeof cell === 'string').map((cell) => halfWidth(cell).trim()))];
  const parts = texts.flatMap((text) => {
    const match = YEAR_LAST.exec(text) ?? YEAR_LAST.exec(text.replace(WEEKDAY_BEFORE, ''));
    return match ? [{ first: Number(match[1]), second: Number(match[2]), text: match[0] }] : [];
  });
  if (parts.length === 0) return { order: usual, evidence: 'none' };
  // Nobody writes months first with points.
  const dayFirst = parts.filter(({ first, second, text }) => first > 12 || (second <= 12 && text.includes('.'))).length;
  const monthFirst = parts.filter(({ second }) => second > 12).length;
  if (dayFirst + monthFirst > 0) {
    return { order: monthFirst > dayFirst ? 'month-first' : 'day-first', evidence: dayFirst > 0 && monthFirst > 0 ? 'mixed' : 'told' };
  }
  const shortSteps = (order: DayOrder) => parts.filter(({ text }, index) => {
    const [day, before] = [readDay(text, order), readDay(parts[index - 1]?.text ?? '', order)];
    return day !== null && before !== null && Math.abs(day - before) <= 3 && day !== before;
  }).length;
  const [asDayFirst, asMonthFirst] = [shortSteps('day-first'), shortSteps('month-first')];
  if (asDayFirst === asMonthFirst) return { order: usual, evidence: 'either' };
  return { order: asMonthFirst > asDayFirst ? 'month-first' : 'day-first', evidence: 'sequence' };
}

export function dayOrder(cells: readonly TableCell[]): DayOrder {
  return findDayOrder(cells).order;
}
