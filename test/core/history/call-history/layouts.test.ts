import fc from 'fast-check';
import { isFault } from '../../../../src/core/fault';
import { isoDay } from '../../../../src/core/history/calendar-day';
import { readCallHistories, reportHistory, type Finding, type HistoryReading } from '../../../../src/core/history/call-history';
import type { TableCell, TableRow } from '../../../../src/core/history/table-cell';
import { HALF_HOURS, madeQueue } from './made-history';

interface Queue {
  readonly name: string;
  /** By day, then by half-hour from 09:00; null for a row that is not there. */
  readonly calls: readonly (readonly number[])[];
}

const SLOTS = 6;
const counts = fc.array(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: SLOTS, maxLength: SLOTS }), { minLength: 3, maxLength: 5 });
const queues = counts.chain((first) => fc.record({
  firstDay: fc.integer({ min: 45_000, max: 46_500 }),
  queues: fc.array(fc.array(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: SLOTS, maxLength: SLOTS }), { minLength: first.length, maxLength: first.length }), { minLength: 1, maxLength: 2 })
    .map((others): Queue[] => [first, ...others].map((calls, index) => ({ name: ['North', 'South', 'West'][index]!, calls }))),
}));
const clock = (slot: number) => `${String(9 + (slot >> 1)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;

function read(values: readonly TableRow[]): HistoryReading {
  const reading = readCallHistories({ values });
  if (isFault(reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

/** What was read, the place in the table aside. */
const essence = (reading: HistoryReading) => Object.fromEntries(reading.queues.map(({ name, history }) => [name, history]));

type Layout = (firstDay: number, queues: readonly Queue[]) => TableRow[];
const each = (queues: readonly Queue[], row: (day: number, slot: number) => TableRow): TableRow[] => queues[0]!.calls.flatMap((day, index) => day.map((_, slot) => row(index, slot)));

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a column of queues': (firstDay, all) => [['Date', 'Time', 'Queue', 'Calls'], ...all.flatMap(({ name, calls }) => each(all, (day, slot) => [isoDay(firstDay + day), clock(slot), name, calls[day]![slot]!]))],
  'a column a queue': (firstDay, all) => [['Date', 'Time', ...all.map(({ name }) => name)], ...each(all, (day, slot) => [isoDay(firstDay + day), clock(slot), ...all.map(({ calls }) => calls[day]![slot]!)])],
  'measures beside each other': (firstDay, all) => [
    ['Date', 'Time', ...all.flatMap(({ name }) => [`${name} offered`, `${name} abandoned`])],
    ...each(all, (day, slot) => [isoDay(firstDay + day), clock(slot), ...all.flatMap(({ calls }) => [calls[day]![slot]!, 0])]),
  ],
  'headings above groups': (firstDay, all) => [
    ['', '', ...all.flatMap(({ name }): TableCell[] => [name, ''])], ['Date', 'Time', ...all.flatMap(() => ['Offered', 'Abandoned'])],
    ...each(all, (day, slot) => [isoDay(firstDay + day), clock(slot), ...all.flatMap(({ calls }) => [calls[day]![slot]!, 0])]),
  ],
  'days down': (firstDay, all) => [['Queue', 'Date', ...Array.from({ length: SLOTS }, (_, slot) => clock(slot))], ...all.flatMap(({ name, calls }) => calls.map((day, index) => [name, isoDay(firstDay + index), ...day]))],
  'days across': (firstDay, all) => [
    ['Queue', 'Interval', ...all[0]!.calls.map((_, day) => isoDay(firstDay + day))],
    ...all.flatMap(({ name, calls }) => Array.from({ length: SLOTS }, (_, slot) => [name, clock(slot), ...calls.map((day) => day[slot]!)])),
  ],
};

test.each(Object.entries(LAYOUTS))('the same calls read the same: %s', (_, layout) => {
  fc.assert(fc.property(queues, ({ firstDay, queues: all }) => {
    expect(essence(read(layout(firstDay, all)))).toEqual(essence(read(LAYOUTS['a column of queues']!(firstDay, all))));
  }), { numRuns: 40 });
});

test('the order of rows is no matter', () => {
  fc.assert(fc.property(queues, fc.infiniteStream(fc.nat()), ({ firstDay, queues: all }, dice) => {
    const [head, ...body] = LAYOUTS['a column of queues']!(firstDay, all);
    const mixed = body.map((row) => ({ row, at: dice.next().value })).sort((a, b) => a.at - b.at).map(({ row }) => row);
    expect(essence(read([head!, ...mixed]))).toEqual(essence(read([head!, ...body])));
  }), { numRuns: 40 });
});

test('rows above and to the left move every address, and change nothing else', () => {
  fc.assert(fc.property(queues, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }), fc.constantFrom(...Object.keys(LAYOUTS)), ({ firstDay, queues: all }, down, right, layout) => {
    const rows = LAYOUTS[layout]!(firstDay, all);
    const moved = [...Array.from({ length: down }, (_, row): TableRow => (row === 0 ? ['Calls of our lines'] : [])), ...rows.map((row) => [...Array<string>(right).fill(''), ...row])];
    const [before, after] = [read(rows), read(moved)];
    expect(essence(after)).toEqual(essence(before));
    expect(after.queues.map(({ places }) => places)).toEqual(before.queues.map(({ places }) => places.map(({ row, column }) => ({ row: row + down, column: column + right }))));
  }), { numRuns: 40 });
});

const FAULTS: readonly (readonly [Finding['code'], number, TableCell])[] = [['calls-text', 2, 'n/a'], ['calls-negative', 2, -4], ['calls-blank', 2, ''], ['date-unreadable', 0, 'some day'], ['time-unreadable', 1, 'noon']];

test('a bad cell anywhere is told at its own address, and costs its own row alone', () => {
  fc.assert(fc.property(queues, fc.constantFrom(...FAULTS), fc.nat(), ({ firstDay, queues: all }, [code, column, bad], at) => {
    const rows = each(all, (day, slot): TableRow => [isoDay(firstDay + day), clock(slot), all[0]!.calls[day]![slot]!]);
    // The first row of data is what a header is known by.
    const row = 1 + at % (rows.length - 1);
    const reading = read([['Date', 'Time', 'Calls'], ...rows.map((cells, index) => (index === row ? cells.map((cell, one) => (one === column ? bad : cell)) : cells))]);
    expect(reading.findings).toMatchObject([{ code, count: 1, cells: { first: { row: row + 1, column }, last: { row: row + 1, column } } }]);
    expect(reading.queues[0]!.history.calls).toEqual(rows.flatMap((cells, index) => (index === row ? [] : [cells[2]])));
  }), { numRuns: 60 });
});

test('what the report tells stands at the cells that it is about', () => {
  const queue = madeQueue({ days: 120, minutes: HALF_HOURS, level: 3000 });
  const rows: TableRow[] = queue.history.times.map((time, index) => [time.slice(0, 10), time.slice(11), queue.history.calls[index]!]);
  fc.assert(fc.property(fc.integer({ min: 30, max: 80 }), fc.constantFrom('outlier', 'gap', 'missing-days', 'repeated'), (offset, code) => {
    const day = queue.history.times[0] && isoDay(45_663 + offset);
    const here = (row: TableRow) => row[0] === day;
    const noon = (row: TableRow) => here(row) && row[1] === '12:00';
    const changed = rows.flatMap((row): TableRow[] => {
      if (code === 'outlier' && here(row)) return [[row[0]!, row[1]!, Math.round(Number(row[2]) * 3)]];
      if ((code === 'gap' && noon(row)) || (code === 'missing-days' && here(row))) return [];
      return code === 'repeated' && noon(row) ? [row, row] : [row];
    });
    const reading = read([['Date', 'Time', 'Calls'], ...changed]);
    const found = reportHistory(reading.queues[0]!).findings.filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    const cells = changed.slice(found[0]!.cells!.first.row - 1, found[0]!.cells!.last.row);
    if (code === 'outlier') expect(cells.every(here) && cells.length === changed.filter(here).length).toBe(true);
    else if (code === 'repeated') expect(cells).toEqual([changed.find(noon)]);
    else if (code === 'gap') expect(cells.map((row) => row[1])).toEqual(['11:30', '12:30']);
    else expect([cells.length, cells.some(here), Date.parse(String(cells[1]![0])) - Date.parse(String(cells[0]![0]))]).toEqual([2, false, 2 * 86_400_000]);
  }), { numRuns: 12 });
});
