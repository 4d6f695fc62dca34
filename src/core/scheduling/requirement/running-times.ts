import type { DaySerial } from '../../history/calendar-day';
import { MINUTES_A_DAY } from '../../history/time-of-day';
import type { RequirementEntry } from './requirement-entries';
import type { RequirementNote } from './requirement-reading';

/** An entry on one clock that runs on past midnight: minutes from the midnight that days are counted from. */
export interface TimedEntry extends RequirementEntry {
  readonly time: number;
}

/** Half a day back is the way on past midnight; less is a row out of order. */
const PAST_MIDNIGHT = MINUTES_A_DAY / 2;
const CLOCK_CHANGE = 60;

/** Puts entries on one clock. A night may keep the date of its evening; without dates a day begins where the times begin anew. */
export function runningTimes(entries: readonly RequirementEntry[]): { readonly timed: readonly TimedEntry[]; readonly notes: readonly RequirementNote[] } {
  return entries.every(({ day }) => day === null) ? { timed: withoutDates(entries), notes: [] } : withDates(entries);
}

function withoutDates(entries: readonly RequirementEntry[]): TimedEntry[] {
  let day = 0;
  let before: number | null = null;
  let first: number | null = null;
  let seen = new Set<number>();
  return entries.map((entry) => {
    const back = before === null ? 0 : before - entry.minute;
    const beginsAnew = seen.has(entry.minute) && (back > CLOCK_CHANGE || (back > 0 && entry.minute === first));
    if (back >= PAST_MIDNIGHT || beginsAnew) {
      day += 1;
      first = null;
      seen = new Set();
    }
    first ??= entry.minute;
    before = entry.minute;
    seen.add(entry.minute);
    return { ...entry, time: day * MINUTES_A_DAY + entry.minute };
  });
}

function withDates(entries: readonly RequirementEntry[]): ReturnType<typeof runningTimes> {
  const ofDay = new Map<DaySerial, RequirementEntry[]>();
  for (const entry of entries) {
    const known = ofDay.get(entry.day!);
    if (known) known.push(entry);
    else ofDay.set(entry.day!, [entry]);
  }
  const nights: { readonly day: DaySerial; readonly rows: readonly number[] }[] = [];
  const timed = [...ofDay].flatMap(([day, own]) => {
    const midnight = pastMidnight(own);
    if (midnight > 0) nights.push({ day, rows: own.slice(midnight).map(({ cell }) => cell.row) });
    return own.map((entry, index): TimedEntry => ({ ...entry, time: (day + (midnight > 0 && index >= midnight ? 1 : 0)) * MINUTES_A_DAY + entry.minute }));
  });
  if (nights.length === 0) return { timed, notes: [] };
  return { timed, notes: [{ code: 'overnight', weight: 'remark', rows: nights.flatMap(({ rows }) => rows), role: 'interval', day: nights[0]!.day, count: nights.length }] };
}

/** Where the entries of one date go on past midnight: from there on all are earlier than the first. 0: nowhere. */
function pastMidnight(entries: readonly RequirementEntry[]): number {
  const from = entries.findIndex(({ minute }, index) => index > 0 && minute <= entries[index - 1]!.minute - PAST_MIDNIGHT);
  return from > 0 && entries.slice(from).every(({ minute }) => minute < entries[0]!.minute) ? from : 0;
}
