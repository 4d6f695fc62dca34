import { daySerial, readDay, weekday, type DayOrder, type DaySerial } from '../../../history/calendar-day';
import { halfWidth } from '../../../history/half-width';
import { monthNumber } from '../../../history/month-name';
import type { TableCell } from '../../../history/table-cell';
import { weekdaysOfWord } from './weekday-words';

/** The days that a roster plans. */
export interface RosterDays {
  readonly firstDay: DaySerial;
  readonly days: number;
}

/** What one cell or text says of days. */
export interface DaysRead {
  /** Counted from the roster's first, in order, each once. */
  readonly days: readonly number[];
  /** Dates and ranges of which no day is in the roster. */
  readonly outside: readonly string[];
  readonly unreadable: readonly string[];
}

const PARTS = /[;；、\n]+/;
const COMMAS = /[,，]+/;
/** A range names no longer stretch than a year: more is a slip of the pen. */
const LONGEST_RANGE = 366;

/**
 * The days of a cell: dates in all ways that a history may write them, dates without a year (`24 Dec`, `12/24`, `12月24日`), days of
 * the week (`Sat`, `周六`, `weekends`), ranges of either (`24–28 Dec`, `2026-12-24 to 2026-12-28`, `周一至周三`), parted by
 * semicolons, commas or 、.
 */
export function readDays(cell: TableCell, roster: RosterDays, order: DayOrder = 'day-first'): DaysRead {
  if (typeof cell === 'number') return dayRead(readDay(cell), roster, String(cell));
  if (typeof cell !== 'string') return { days: [], outside: [], unreadable: cell ? [String(cell)] : [] };
  return together(parts(cell, roster, order).map((part) => readPart(part, roster, order)));
}

/** The parts of a text that a comma may or may not part: `Jan 5, 2026` is one, `Sat, Sun` are two. */
export function parts(text: string, roster: RosterDays, order: DayOrder): string[] {
  return halfWidth(text).replace(/[“”"]/g, '').split(PARTS).flatMap((part) => {
    const whole = part.trim();
    if (!COMMAS.test(whole)) return whole;
    return /,\s*\d{4}$/.test(whole) && whole.split(COMMAS).length === 2 && daysOf(whole, roster, order) ? whole : whole.split(COMMAS).map((piece) => piece.trim());
  }).filter((part) => part !== '');
}

export function together(reads: readonly DaysRead[]): DaysRead {
  return {
    days: [...new Set(reads.flatMap(({ days }) => days))].sort((a, b) => a - b),
    outside: reads.flatMap(({ outside }) => outside),
    unreadable: reads.flatMap(({ unreadable }) => unreadable),
  };
}

export function readPart(part: string, roster: RosterDays, order: DayOrder): DaysRead {
  const serials = daysOf(part, roster, order);
  if (serials === null) return { days: [], outside: [], unreadable: [part] };
  const days = serials.map((serial) => serial - roster.firstDay).filter((day) => day >= 0 && day < roster.days);
  return { days, outside: days.length === 0 ? [part] : [], unreadable: [] };
}

function dayRead(serial: DaySerial | null, { firstDay, days }: RosterDays, text: string): DaysRead {
  if (serial === null) return { days: [], outside: [], unreadable: [text] };
  const day = serial - firstDay;
  return day >= 0 && day < days ? { days: [day], outside: [], unreadable: [] } : { days: [], outside: [text], unreadable: [] };
}

/** Every day that a text names, in the roster or not. */
function daysOf(text: string, roster: RosterDays, order: DayOrder): DaySerial[] | null {
  const weekdays = weekdaysOf(text);
  if (weekdays) return Array.from({ length: roster.days }, (_, day) => roster.firstDay + day).filter((serial) => weekdays.includes(weekday(serial) - 1));
  const range = rangeOf(text, roster, order);
  if (range) return Array.from({ length: range[1] - range[0] + 1 }, (_, after) => range[0] + after);
  const day = dayOf(text, roster, order);
  return day === null ? null : [day];
}

function weekdaysOf(text: string): number[] | null {
  const single = weekdaysOfWord(text);
  if (single) return [...single];
  for (const [left, right] of splits(text)) {
    const [from, to] = [weekdaysOfWord(left), weekdaysOfWord(right)];
    if (from?.length !== 1 || to?.length !== 1) continue;
    return Array.from({ length: ((to[0]! - from[0]! + 7) % 7) + 1 }, (_, after) => (from[0]! + after) % 7);
  }
  return null;
}

const BETWEEN = /\s+(?:to|till|until|through|bis|au|al|hasta|até|t\/m|tot)\s+|\s*(?:\.{2,3}|[-–—~至到])\s*/gi;

/** Every way to part a text at a word or sign between two ends. */
function splits(text: string): [left: string, right: string][] {
  return [...text.matchAll(BETWEEN)].map((match) => [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]);
}

function rangeOf(text: string, roster: RosterDays, order: DayOrder): [from: DaySerial, to: DaySerial] | null {
  for (const [left, right] of splits(text)) {
    const ends = endsOf(left, right, roster, order);
    if (ends && ends[1] >= ends[0] && ends[1] - ends[0] <= LONGEST_RANGE) return ends;
  }
  return null;
}

/** Both ends of a range, of which one may leave its month to the other: `24–28 Dec`, `12月24日至28日`. */
function endsOf(left: string, right: string, roster: RosterDays, order: DayOrder): [from: DaySerial, to: DaySerial] | null {
  const bare = (text: string) => (/^\d{1,2}(?:st|nd|rd|th|日|号|號|\.)?$/.test(text) ? parseInt(text, 10) : null);
  const [leftDay, rightDay] = [bare(left), bare(right)];
  if (leftDay !== null && rightDay !== null) return null;
  const to = rightDay === null ? dayOf(right, roster, order) : null;
  const from = leftDay === null ? dayOf(left, roster, order) : to === null ? null : withDay(to, leftDay);
  if (from === null) return null;
  const end = rightDay === null ? to : withDay(from, rightDay);
  if (end === null) return null;
  // Of two ends without a year the second comes after the first, over New Year too.
  return end < from && leftDay === null && hasNoYear(right) ? [from, withinYear(end, from)] : [from, end];
}

const hasNoYear = (text: string) => !/\d{4}/.test(text);

function withDay(serial: DaySerial, day: number): DaySerial | null {
  const [year, month] = partsOf(serial);
  return daySerial(year, month, day);
}

function withinYear(serial: DaySerial, after: DaySerial): DaySerial {
  const [year, month, day] = partsOf(serial);
  return daySerial(year + 1, month, day) ?? after;
}

function partsOf(serial: DaySerial): [year: number, month: number, day: number] {
  const date = new Date((serial - 25_569) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const TWO_NUMBERS = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\.?$/;
const CHINESE = /^(\d{1,2})月\s?(\d{1,2})\s?[日号號]?$/;
const DAY_MONTH = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s*-?(?:de\s+)?(\p{L}{3,})\.?$/iu;
const MONTH_DAY = /^(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?$/iu;

/** One date, with its year or without one: then the one in the roster, or else nearest to it. */
function dayOf(text: string, roster: RosterDays, order: DayOrder): DaySerial | null {
  const chinese = CHINESE.exec(text);
  if (chinese) return nearest([[Number(chinese[1]), Number(chinese[2])]], roster);
  const numbers = TWO_NUMBERS.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const dayFirst: [number, number] = [second, first];
    const monthFirst: [number, number] = [first, second];
    return nearest(order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst], roster);
  }
  const named = DAY_MONTH.exec(text) ?? null;
  if (named) return ofMonthName(named[2]!, Number(named[1]), roster);
  const monthFirst = MONTH_DAY.exec(text);
  return monthFirst ? ofMonthName(monthFirst[1]!, Number(monthFirst[2]), roster) : wholeDate(text, order);
}

/** A date and nothing else: what follows a date in a text would be lost. */
function wholeDate(text: string, order: DayOrder): DaySerial | null {
  return /^[\p{L}\s.,]*[\d年月日号號民国國中华華\s/.,\-\p{L}]+$/u.test(text) && (text.match(/\d+/g) ?? []).length <= 3 ? readDay(text, order) : null;
}

function ofMonthName(name: string, day: number, roster: RosterDays): DaySerial | null {
  const month = monthNumber(name);
  return month === null ? null : nearest([[month, day]], roster);
}

/** The first reading that lies in the roster in some year, or else the one nearest to its first day. */
function nearest(readings: readonly (readonly [month: number, day: number])[], { firstDay, days }: RosterDays): DaySerial | null {
  const [year] = partsOf(firstDay);
  const serials = readings.flatMap(([month, day]) => [year, year + 1, year - 1].flatMap((each) => daySerial(each, month, day) ?? []));
  const inside = serials.find((serial) => serial >= firstDay && serial < firstDay + days);
  if (inside !== undefined) return inside;
  const first = readings.find(([month, day]) => daySerial(2024, month, day) !== null);
  if (!first) return null;
  const same = [year, year + 1, year - 1].flatMap((each) => daySerial(each, first[0], first[1]) ?? []);
  return same.sort((a, b) => Math.abs(a - firstDay) - Math.abs(b - firstDay))[0] ?? null;
}
