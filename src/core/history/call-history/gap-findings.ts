import { isoDay, weekday, type DaySerial } from '../calendar-day';
import type { SeenChange } from './clock-changes';
import type { DayRecord, DayTable } from './day-table';
import type { Finding } from './finding';
import type { QueueHistory } from './reading';
import { median } from './robust';
import { betweenTimes, cellsOf, told } from './told';

export const GAPS = 'gaps';

/** Above this many, or where the table never says 0 and quiet times are missing, gaps are told as one. */
const MANY = 40;
/** Fewer calls than this in an interval are often none. */
const QUIET = 3;

interface Gap {
  readonly record: DayRecord;
  readonly minutes: readonly number[];
  readonly place: 'within' | 'start' | 'end';
}

/** Intervals that are missing on a day on which they are otherwise open, closed days and the skipped hour aside. */
export function gapFindings(queue: QueueHistory, table: DayTable, named: ReadonlySet<DaySerial>, clocks: readonly SeenChange[]): Finding[] {
  const gaps = [...table.days.values()].filter(({ day, total }) => total > 0 && !named.has(day)).flatMap((record) => gapsOf(table, record, clocks));
  const partial = gaps.filter(({ record, place }) => (record.day === table.firstDay && place === 'start') || (record.day === table.lastDay && place === 'end'));
  const rest = gaps.filter((gap) => !partial.includes(gap));
  const count = rest.reduce((sum, { minutes }) => sum + minutes.length, 0);
  const quiet = isQuiet(queue, table, rest);
  const findings = partial.map(({ record, minutes }) => told({
    code: record.day === table.lastDay && record.day !== table.firstDay ? 'partial-last-day' : 'partial-first-day', severity: 'note', count: minutes.length,
    ...betweenTimes(record.day, minutes[0]!, minutes[minutes.length - 1]!, table.intervalMinutes), cells: besides(queue, record, minutes),
  }));
  if (rest.length === 0) return findings;
  if (quiet || rest.length > MANY) {
    const days = rest.map(({ record }) => record.day);
    return [...findings, told({
      code: 'gap', severity: 'warning', count, from: isoDay(Math.min(...days)), to: isoDay(Math.max(...days)), facts: { places: rest.length, quiet: quiet ? 1 : 0 },
      // There may be thousands: the first shows what they are.
      cells: besides(queue, rest[0]!.record, rest[0]!.minutes),
      question: { id: GAPS, choices: ['keep', 'zero'], proposal: quiet ? 'zero' : 'keep' },
    })];
  }
  return [...findings, ...rest.map(({ record, minutes }) => told({
    code: 'gap', severity: 'warning', count: minutes.length, cells: besides(queue, record, minutes), facts: { places: 1, quiet: 0 },
    ...betweenTimes(record.day, minutes[0]!, minutes[minutes.length - 1]!, table.intervalMinutes),
  }))];
}

/** Every interval that the findings of gaps mean. */
export function missingMinutes(table: DayTable, named: ReadonlySet<DaySerial>, clocks: readonly SeenChange[]): { day: DaySerial; minute: number }[] {
  return [...table.days.values()].filter(({ day, total }) => total > 0 && !named.has(day))
    .flatMap((record) => gapsOf(table, record, clocks))
    .filter(({ record, place }) => !(record.day === table.firstDay && place === 'start') && !(record.day === table.lastDay && place === 'end'))
    .flatMap(({ record, minutes }) => minutes.map((minute) => ({ day: record.day, minute })));
}

function gapsOf(table: DayTable, record: DayRecord, clocks: readonly SeenChange[]): Gap[] {
  const skipped = clocks.find(({ day, kind, sign }) => day === record.day && kind === 'forward' && sign === 'missing');
  const open = minutesOpenAround(table, record.day);
  const found: number[][] = [];
  let wasMissing = false;
  for (const minute of open) {
    const missing = !record.slots.has(minute) && !(skipped && minute >= skipped.fromMinute && minute < skipped.toMinute);
    if (missing && wasMissing) found[found.length - 1]!.push(minute);
    else if (missing) found.push([minute]);
    wasMissing = missing;
  }
  return found.map((minutes) => ({
    record, minutes,
    place: minutes[minutes.length - 1] === open[open.length - 1] ? 'end' : minutes[0] === open[0] ? 'start' : 'within',
  }));
}

const WEEKS_AROUND = 4;
const FEWEST_AROUND = 3;

/** Intervals that more than half of the same weekdays around have, so that new opening hours are no gap in the old ones. */
function minutesOpenAround(table: DayTable, day: DaySerial): number[] {
  const around: DayRecord[] = [];
  for (let week = -WEEKS_AROUND; week <= WEEKS_AROUND; week += 1) {
    const record = week === 0 ? undefined : table.days.get(day + 7 * week);
    if (record && record.total > 0) around.push(record);
  }
  const usual = [...table.openMinutes[weekday(day)]!];
  if (around.length < FEWEST_AROUND) return usual;
  const candidates = new Set([...usual, ...around.flatMap(({ slots }) => [...slots.keys()])]);
  return [...candidates].filter((minute) => around.filter(({ slots }) => slots.has(minute)).length * 2 > around.length).sort((a, b) => a - b);
}

function besides(queue: QueueHistory, record: DayRecord, minutes: readonly number[]): Finding['cells'] {
  const slots = [...record.slots.values()].sort((a, b) => a.minute - b.minute);
  const before = slots.filter(({ minute }) => minute < minutes[0]!).pop();
  const after = slots.find(({ minute }) => minute > minutes[minutes.length - 1]!);
  return cellsOf(queue, [before, after].flatMap((slot) => slot?.indices[0] ?? []));
}

/** Exports that leave out intervals without calls never say 0, and what is missing are quiet times. */
function isQuiet({ history }: QueueHistory, table: DayTable, gaps: readonly Gap[]): boolean {
  if (gaps.length === 0 || history.calls.includes(0)) return false;
  const usualDay = table.openings.map((_, one) => median([...table.days.values()].filter(({ day, total }) => total > 0 && weekday(day) === one).map(({ total }) => total)));
  const usual = gaps.flatMap(({ record, minutes }) => minutes.map((minute) => (table.shares[weekday(record.day)]!.get(minute) ?? 0) * usualDay[weekday(record.day)]!));
  return usual.filter((one) => one < QUIET).length > usual.length * 0.9;
}
