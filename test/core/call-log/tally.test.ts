import fc from 'fast-check';
import { ahtOf, callLogTally, DEFAULT_CALL_LOG_SETTINGS, findLogColumns, historyOf, type CallLogMapping, type CallLogSettings, type LogRow } from '../../../src/core/call-log';
import { emptyCall } from '../../../src/core/call-log/logged-call';
import { IntervalSums, MOST_QUEUES } from '../../../src/core/call-log/interval-sums';

const SETTINGS: CallLogSettings = { ...DEFAULT_CALL_LOG_SETTINGS, logZone: 'UTC', localZone: 'UTC' };
const HEADERS = ['call id', 'queue', 'start time', 'status', 'wait', 'talk', 'hold', 'wrap'];
const SAMPLE = ['x', 'A', '2026-01-05 08:30:00', 'answered', '5', '60', '5', '10'];
const MAPPING: CallLogMapping = {
  ...findLogColumns({ rows: [HEADERS, SAMPLE, ['y', 'A', '2026-01-05 08:31:00', 'abandoned', '5', '', '', ''], SAMPLE, ['z', ...SAMPLE.slice(1)]] }),
};

function count(rows: readonly LogRow[], settings: Partial<CallLogSettings> = {}, mapping = MAPPING, remembered?: number) {
  const tally = callLogTally(mapping, { ...SETTINGS, ...settings }, remembered);
  rows.forEach((row, index) => tally.add(row, index + 2));
  return tally.result();
}

const answered = (start: string, wait = 5, talk = 60, more: Partial<{ id: string; queue: string }> = {}): LogRow =>
  [more.id ?? '', more.queue ?? 'A', start, 'answered', String(wait), String(talk), '5', '10'];
const abandoned = (start: string, wait: number): LogRow => ['', 'A', start, 'abandoned', String(wait), '', '', ''];

test('the columns of the sample are those that the tests mean', () => {
  expect([MAPPING.id, MAPPING.queue, MAPPING.start, MAPPING.outcome, MAPPING.wait, MAPPING.talk, MAPPING.hold, MAPPING.wrap].map((found) => found?.column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('calls are counted into their interval, with handle time and speed of answer', () => {
  const { intervals } = count([answered('2026-01-05 08:30:00', 5, 60), answered('2026-01-05 08:59:59', 25, 120), abandoned('2026-01-05 08:45:00', 40), abandoned('2026-01-05 08:46:00', 3)]);
  expect(intervals).toEqual([{
    queue: 'A', start: Date.UTC(2026, 0, 5, 8, 30) / 1000, offered: 4, answered: 2, abandoned: 2, shortAbandons: 1, answeredInTime: 1,
    talkSeconds: 180, holdSeconds: 10, wrapSeconds: 20, waitSeconds: 30,
  }]);
  expect(ahtOf(intervals[0]!)).toBe(105);
});

test('short abandons can be kept out of the calls offered, and stay in their column', () => {
  const rows = [answered('2026-01-05 08:30:00'), abandoned('2026-01-05 08:31:00', 3), abandoned('2026-01-05 08:32:00', 3.1)];
  const { intervals, report } = count(rows, { countShortAbandons: false });
  expect(intervals[0]).toMatchObject({ offered: 2, abandoned: 1, shortAbandons: 1 });
  expect(report.counted).toBe(3);
});

test('intervals without a call are zeros between the first and last call of a day, and absent over night', () => {
  const { intervals } = count([answered('2026-01-05 08:30:00'), answered('2026-01-05 10:00:00'), answered('2026-01-06 08:00:00')]);
  expect(intervals.map(({ start, offered }) => [new Date(start * 1000).toISOString().slice(8, 16), offered]))
    .toEqual([['05T08:30', 1], ['05T09:00', 0], ['05T09:30', 0], ['05T10:00', 1], ['06T08:00', 1]]);
});

test('a log in UTC lands on the local clock, also on the nights when the clock is changed', () => {
  const { intervals, report } = count(['2026-03-28 23:45:00', '2026-03-29 00:15:00', '2026-03-29 01:15:00', '2026-10-25 00:15:00', '2026-10-25 01:15:00'].map((start) => answered(start)), { localZone: 'Europe/Berlin', byQueue: false });
  const busy = intervals.filter(({ offered }) => offered > 0).map(({ start, offered }) => [new Date(start * 1000).toISOString().slice(5, 16), offered]);
  // 00:15 and 01:15 UTC are both 02:15 in the night of October: two real hours in one on the clock.
  expect(busy).toEqual([['03-29T00:30', 1], ['03-29T01:00', 1], ['03-29T03:00', 1], ['10-25T02:00', 2]]);
  expect(report.clockChanges.map(({ at, offsetAfter, offsetBefore }) => [new Date(at * 1000).toISOString().slice(0, 16), offsetAfter - offsetBefore]))
    .toEqual([['2026-03-29T01:00', 3600], ['2026-10-25T01:00', -3600]]);
});

test('the hour that the clock skips in spring is neither a zero nor a stretch without calls', () => {
  const rows: LogRow[] = [];
  for (let hour = 0; hour < 24 * 28; hour += 1) {
    const start = new Date(Date.UTC(2026, 2, 14, 12) + hour * 3_600_000).toISOString().slice(0, 19);
    for (let call = 0; call < 12; call += 1) rows.push(answered(start));
  }
  const { intervals, report } = count(rows, { localZone: 'Europe/Berlin', intervalMinutes: 60 });
  expect(intervals.length).toBe(24 * 28);
  expect(intervals.every(({ offered }) => offered === 12)).toBe(true);
  expect([report.holes, report.clockChanges.length]).toEqual([[], 1]);
});

test('rows that cannot be counted are refused with reason, place and cell', () => {
  const { report, intervals } = count([
    answered('2026-01-05 08:30:00'), answered('soon'), answered(''), answered('1971-01-05 08:30:00'), ['', 'A', '2026-01-05 08:30:00', 'transferred', '1', '1', '', ''],
    ['', 'A', '2026-01-05 08:30:00', 'answered', 'x', '1', '', ''], ['', 'A', '2026-01-05 08:30:00', 'answered', '-4', '1', '', ''], ['', '', '', '', '', '', '', ''],
  ]);
  expect(Object.fromEntries(report.refused.map(({ code, examples }) => [code, examples]))).toEqual({
    'time-unreadable': [{ line: 3, cell: 'soon' }], 'time-blank': [{ line: 4, cell: '' }], 'time-outside': [{ line: 5, cell: '1971-01-05 08:30:00' }],
    'outcome-unknown': [{ line: 6, cell: 'transferred' }], 'length-unreadable': [{ line: 7, cell: 'x' }], 'length-negative': [{ line: 8, cell: '-4 s' }], 'blank-row': [{ line: 9, cell: '' }],
  });
  expect([report.rows, report.counted, intervals.length]).toEqual([8, 1, 1]);
});

test('what has no column of its own is told by the moments', () => {
  const mapping = findLogColumns({ rows: [
    ['start time', 'answer time', 'end time'],
    ['2026-01-05 08:30:00', '2026-01-05 08:30:12', '2026-01-05 08:34:00'], ['2026-01-05 08:31:00', '', '2026-01-05 08:31:02'], ['2026-01-05 08:32:00', '2026-01-05 08:32:30', '2026-01-05 08:33:00'],
  ] });
  const { intervals, measured } = count([['2026-01-05 08:30:00', '2026-01-05 08:30:12', '2026-01-05 08:34:00'], ['2026-01-05 08:31:00', '', '2026-01-05 08:31:02'], ['2026-01-05 08:32:00', '2026-01-05 08:32:30', '2026-01-05 08:33:00']], {}, mapping);
  expect(intervals[0]).toMatchObject({ offered: 3, answered: 2, abandoned: 1, shortAbandons: 1, answeredInTime: 1, talkSeconds: 258, waitSeconds: 42 });
  expect(measured).toEqual({ outcome: true, wait: true, talk: true, hold: false, wrap: false });
});

test('a wait that is not told is neither short nor in time', () => {
  const { intervals, report } = count([['', 'A', '2026-01-05 08:30:00', 'abandoned', '', '', '', ''], ['', 'A', '2026-01-05 08:30:00', 'answered', '', '60', '', '']]);
  expect(intervals[0]).toMatchObject({ shortAbandons: 0, answeredInTime: 0, waitSeconds: 0 });
  expect(report.waitUnknown).toBe(2);
});

test('a row that comes again counts once, or every time, and is told', () => {
  const rows = [answered('2026-01-05 08:30:00', 5, 60, { id: 'c1' }), answered('2026-01-05 08:30:00', 5, 60, { id: 'c1' }), answered('2026-01-05 08:31:00', 5, 60, { id: 'c1' }), answered('2026-01-05 08:30:00', 5, 60, { id: 'c1', queue: 'B' })];
  const once = count(rows);
  expect([once.report.counted, once.report.repeated, once.report.repeatExamples, once.report.repeatsAmong]).toEqual([3, 1, [{ line: 3, cell: 'c1' }], 'all']);
  expect(count(rows, { repeats: 'every' }).report.counted).toBe(4);
});

test('a log that is longer than what is remembered is compared with its window, and the report says so', () => {
  const rows = Array.from({ length: 64 }, (_, index) => answered('2026-01-05 08:30:00', 5, 60, { id: `c${index % 40}` }));
  const { report } = count(rows, {}, MAPPING, 8);
  expect(report.repeatsAmong).toBe(8);
  expect(report.repeated).toBe(0);
  const near = count(rows.map((_row, index) => answered('2026-01-05 08:30:00', 5, 60, { id: `c${Math.floor(index / 2)}` })), {}, MAPPING, 8);
  expect(near.report.repeated).toBe(32);
});

test('a day without calls is told where that weekday usually has some; nights are not', () => {
  const day = (date: number, hour: number) => `2026-01-${String(date).padStart(2, '0')} ${String(hour).padStart(2, '0')}:10:00`;
  const rows: LogRow[] = [];
  for (let date = 1; date <= 31; date += 1) {
    if (date === 14) continue;
    for (let hour = 8; hour < 18; hour += 1) for (let call = 0; call < 4; call += 1) rows.push(answered(day(date, hour)));
  }
  const { report } = count(rows, { intervalMinutes: 60 });
  expect(report.holes.map(({ from, until, usualCalls }) => [new Date(from * 1000).toISOString().slice(8, 16), new Date(until * 1000).toISOString().slice(8, 16), Math.round(usualCalls)]))
    .toEqual([['14T08:00', '14T18:00', 30]]);
});

test('a queue column that holds callers is stopped before memory is', () => {
  const sums = new IntervalSums(SETTINGS);
  for (let caller = 0; caller <= MOST_QUEUES; caller += 1) sums.add({ ...emptyCall(), start: 0, queue: `+49 ${caller}` });
  expect(sums.overflow).toBe('too-many-queues');
});

test('the table is a history to forecast from, of one queue or of all', () => {
  const { intervals } = count([answered('2026-01-05 08:30:00', 5, 60, { queue: 'A' }), answered('2026-01-05 08:30:00', 5, 120, { queue: 'B' }), answered('2026-01-05 09:00:00', 5, 60, { queue: 'B' })]);
  expect(historyOf(intervals, 30)).toEqual({ intervalMinutes: 30, times: ['2026-01-05T08:30', '2026-01-05T09:00'], calls: [2, 1], ahtSeconds: [105, 75] });
  expect(historyOf(intervals, 30, 'A').calls).toEqual([1]);
  expect(historyOf(count([answered('2026-01-05 08:30:00')], { intervalMinutes: 1440 }).intervals, 1440).times).toEqual(['2026-01-05']);
});

const moments = fc.integer({ min: Date.UTC(2026, 2, 20) / 1000, max: Date.UTC(2026, 3, 10) / 1000 }).map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19));
const anyRow = fc.tuple(fc.constant(''), fc.constantFrom('A', 'B', ''), fc.oneof({ weight: 9, arbitrary: moments }, { weight: 1, arbitrary: fc.constant('?') }), fc.constantFrom('answered', 'abandoned', 'other'),
  fc.integer({ min: -1, max: 90 }).map(String), fc.double({ min: 0, max: 900, noNaN: true }).map((value) => value.toFixed(3)), fc.constantFrom('', '7.5'), fc.constantFrom('', '30'));

test('the order of rows does not matter', () => {
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 60 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
    const [a, b] = [count(rows, { localZone: 'Europe/Berlin' }), count(shuffled, { localZone: 'Europe/Berlin' })];
    expect(b.intervals).toEqual(a.intervals);
    expect(b.report.holes).toEqual(a.report.holes);
  }));
});

test('intervals add up to the rows: none lost, none twice', () => {
  fc.assert(fc.property(fc.array(anyRow, { maxLength: 80 }), fc.boolean(), fc.constantFrom(5, 15, 30, 60, 1440), (rows, countShortAbandons, minutes) => {
    const { intervals, report } = count(rows, { countShortAbandons, intervalMinutes: minutes as 5 });
    const sum = (key: 'offered' | 'answered' | 'abandoned' | 'shortAbandons') => intervals.reduce((total, interval) => total + interval[key], 0);
    expect(report.rows).toBe(rows.length);
    expect(sum('offered') + (countShortAbandons ? 0 : sum('shortAbandons'))).toBe(report.counted);
    expect(sum('answered') + sum('abandoned')).toBe(sum('offered'));
    expect(report.counted + report.leftOut + report.refused.reduce((total, { rows: refused }) => total + refused, 0)).toBe(rows.length);
    expect(report.queues.reduce((total, { calls }) => total + calls, 0)).toBe(report.counted);
  }));
});
