import { daySerial, isoDay, type DaySerial } from '../calendar-day';
import { dayOf, minuteOf, type LocalMinute } from './local-time';

/** A change of the clocks: the local minutes that were skipped, or that came twice. */
export interface ClockChange {
  readonly day: DaySerial;
  readonly kind: 'forward' | 'back';
  /** First minute of the day that is skipped or repeated. */
  readonly fromMinute: number;
  readonly toMinute: number;
}

const EPOCH_DAY = 25_569;
const MINUTE_MS = 60_000;
const WEEK = 7 * 1440;

/** The changes of the clocks of an IANA time zone between two days, by the zone rules of the machine. */
export function zoneChanges(zone: string, firstDay: DaySerial, lastDay: DaySerial): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year += 1) changes.push(...changesInYear(zone, year));
  return changes.filter(({ day }) => day >= firstDay && day <= lastDay);
}

/** Asking a zone for its offset is slow, and the rules of a year do not change. */
const known = new Map<string, readonly ClockChange[]>();

function changesInYear(zone: string, year: number): readonly ClockChange[] {
  const key = `${zone} ${year}`;
  const found = known.get(key) ?? searchYear(zone, year);
  known.set(key, found);
  return found;
}

function searchYear(zone: string, year: number): ClockChange[] {
  const offset = offsetIn(zone);
  const [start, end] = [daySerial(year, 1, 1)! * 1440, daySerial(year + 1, 1, 1)! * 1440];
  const changes: ClockChange[] = [];
  let before = offset(start);
  for (let from = start; from < end; from += WEEK) {
    const to = Math.min(from + WEEK, end);
    const after = offset(to);
    if (after !== before) changes.push(clockChange(changeBetween(offset, from, to), before, after));
    before = after;
  }
  return changes;
}

function yearOf(day: DaySerial): number {
  return Number(isoDay(day).slice(0, 4));
}

/** Minutes that the zone is ahead of universal time, at a minute of universal time. */
function offsetIn(zone: string): (universal: LocalMinute) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
  return (universal) => {
    const ms = (universal - EPOCH_DAY * 1440) * MINUTE_MS;
    const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    return (Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!) - ms) / MINUTE_MS;
  };
}

function changeBetween(offset: (universal: LocalMinute) => number, from: LocalMinute, to: LocalMinute): LocalMinute {
  let [before, after] = [from, to];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle) === offset(from)) before = middle;
    else after = middle;
  }
  return after;
}

function clockChange(at: LocalMinute, before: number, after: number): ClockChange {
  const [wall, jumped] = [at + before, at + after];
  const [from, to] = [Math.min(wall, jumped), Math.max(wall, jumped)];
  const fromMinute = minuteOf(from);
  return { day: dayOf(from), kind: after > before ? 'forward' : 'back', fromMinute, toMinute: fromMinute + (to - from) };
}

/** One zone for each way in which the world's clocks change; the first of those that fit is taken. */
export const USUAL_ZONES = [
  'America/New_York', 'Europe/Berlin', 'Europe/London', 'Europe/Helsinki', 'Australia/Sydney', 'Pacific/Auckland', 'America/Santiago',
  'America/Sao_Paulo', 'Asia/Jerusalem', 'Africa/Cairo', 'America/Asuncion', 'Asia/Tehran', 'Europe/Istanbul', 'Africa/Casablanca',
] as const;
