import type { DayOrder } from '../history/calendar-day';
import { calendarDay, SECONDS_A_DAY } from './civil-time';

/** What a text says of a moment. One object is filled again and again: a log has millions of them. */
export interface Stamp {
  /** The clock that is written, in seconds since 1970 on that clock. NaN where there is none. */
  wallSeconds: number;
  /** East of Greenwich, where the text says so (`Z`, `+08:00`); NaN where it does not. */
  offsetSeconds: number;
  /** False for a day without a time of day. */
  hasTime: boolean;
}

export function emptyStamp(): Stamp {
  return { wallSeconds: NaN, offsetSeconds: NaN, hasTime: false };
}

/** Reads a date with a time of day: ISO 8601 by its characters, anything else that logs write by pattern. */
export function readStamp(text: string, order: DayOrder, into: Stamp): boolean {
  return readIso(text, into) || readAnyStamp(text, order, into);
}

const ZERO = 48;
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

/** `2026-01-05 08:30`, `2026/01/05T08:30:15`, `…15.250Z`, `…15+08:00`: the shapes of nearly all logs, without a pattern. */
function readIso(text: string, into: Stamp): boolean {
  const { length } = text;
  if (length < 19 && length !== 16) return false;
  const mark = text.charCodeAt(4);
  const between = text.charCodeAt(10);
  if ((mark !== 45 && mark !== 47) || text.charCodeAt(7) !== mark || (between !== 32 && between !== 84) || text.charCodeAt(13) !== 58) return false;
  if (length > 16 && text.charCodeAt(16) !== 58) return false;
  const day = calendarDay(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
  const clock = clockSeconds(twoDigits(text, 11), twoDigits(text, 14), length > 16 ? twoDigits(text, 17) : 0);
  return fill(into, day * SECONDS_A_DAY + clock, NaN, true) && (length <= 19 || readIsoTail(text, into));
}

function readIsoTail(text: string, into: Stamp): boolean {
  let at = 19;
  if (text.charCodeAt(at) === 46) {
    let unit = 0.1;
    for (at += 1; at < text.length; at += 1, unit /= 10) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit < 0 || digit > 9) break;
      into.wallSeconds += digit * unit;
    }
  }
  if (at === text.length) return true;
  const tail = text.slice(at);
  if (tail === 'Z') into.offsetSeconds = 0;
  else if (/^[-+]\d{2}(:?\d{2})?$/.test(tail)) into.offsetSeconds = offsetSeconds(tail);
  else return false;
  return true;
}

function clockSeconds(hours: number, minutes: number, seconds: number): number {
  return hours < 24 && minutes < 60 && seconds < 61 ? hours * 3600 + minutes * 60 + seconds : NaN;
}

function fill(into: Stamp, wallSeconds: number, offsetSeconds: number, hasTime: boolean): boolean {
  into.wallSeconds = wallSeconds;
  into.offsetSeconds = offsetSeconds;
  into.hasTime = hasTime;
  return !Number.isNaN(wallSeconds);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|[T\s]|\d{6}$)/;
/** Two digits of a year behind hyphens could as well be the first of `26-01-05`. */
const YEAR_LAST = /^(\d{1,2})(?:[-/.](\d{1,2})[-/.](\d{4})|[/.](\d{1,2})[/.](\d{2}))(?![\d:])/;
const NAMED_MONTH = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[-\s/]([a-z]{3})[a-z]*[-\s/,]+(\d{4})/i;
const MONTH_FIRST = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i;
const CLOCK = /^[T\s,]*(上午|下午)?\s*(\d{1,2})[:：时時点點](\d{2})?(?:[:：分](\d{2}(?:[.,]\d+)?)?)?秒?\s*(am|pm|上午|下午)?\s*(z|utc|gmt)?\s*([-+]\d{2}(?::?\d{2})?)?(?:\[[^\]]*\])?$/i;
const COMPACT_CLOCK = /^T?(\d{2})(\d{2})(\d{2})$/;

function readAnyStamp(written: string, order: DayOrder, into: Stamp): boolean {
  const text = written.trim();
  const [day, rest] = dayAtStart(text, order);
  if (Number.isNaN(day)) return fill(into, NaN, NaN, false);
  if (rest === '') return fill(into, day * SECONDS_A_DAY, NaN, false);
  const compact = COMPACT_CLOCK.exec(rest);
  if (compact) return fill(into, day * SECONDS_A_DAY + clockSeconds(Number(compact[1]), Number(compact[2]), Number(compact[3])), NaN, true);
  const clock = readClock(rest, into);
  return fill(into, day * SECONDS_A_DAY + clock, into.offsetSeconds, true);
}

function dayAtStart(text: string, order: DayOrder): [day: number, rest: string] {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst) return [calendarDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])), text.slice(yearFirst[0].length)];
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [first, second] = [Number(yearLast[1]), Number(yearLast[2] ?? yearLast[4])];
    const [day, month] = order === 'day-first' ? [first, second] : [second, first];
    return [calendarDay(yearLast[3] === undefined ? 2000 + Number(yearLast[5]) : Number(yearLast[3]), month, day), text.slice(yearLast[0].length)];
  }
  const named = NAMED_MONTH.exec(text);
  if (named) return [calendarDay(Number(named[3]), monthOf(named[2]), Number(named[1])), text.slice(named[0].length)];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [calendarDay(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])), text.slice(monthFirst[0].length)];
  return [NaN, ''];
}

const monthOf = (name = '') => MONTHS.indexOf(name.toLowerCase()) + 1;

/** The seconds of the day that a clock shows, its offset beside it; NaN where the text is no clock. */
export function readClock(text: string, into: Stamp): number {
  into.offsetSeconds = NaN;
  const match = CLOCK.exec(text);
  if (!match) return NaN;
  const [, before, hours, minutes, seconds, after, utc, offset] = match;
  if (utc !== undefined) into.offsetSeconds = 0;
  if (offset !== undefined) into.offsetSeconds = offsetSeconds(offset);
  return clockSeconds(twelveHour(Number(hours), before ?? after), Number(minutes ?? 0), Number((seconds ?? '0').replace(',', '.')));
}

function twelveHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return hour;
  return (hour % 12) + (/^(pm|下午)$/i.test(half) ? 12 : 0);
}

function offsetSeconds(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * 3600 + Number(text.slice(-2)) * (text.length > 3 ? 60 : 0));
}
