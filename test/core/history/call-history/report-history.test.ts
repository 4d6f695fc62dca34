import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readCallHistories, reportHistory, type HistoryReading, type HistoryReport, type QueueHistory, type ReportOptions } from '../../../../src/core/history/call-history';
import { isoDay } from '../../../../src/core/history/calendar-day';
import { altered, FIRST_MONDAY, HALF_HOURS, madeQueue, ROUND_THE_CLOCK } from './made-history';

const told = (queue: QueueHistory, options?: ReportOptions) => reportHistory(queue, options).findings;
const codes = (queue: QueueHistory, options?: ReportOptions) => told(queue, options).map(({ code }) => code);
const find = (report: HistoryReport, code: string) => report.findings.filter((finding) => finding.code === code);

test('a history without faults has nothing to tell', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom([0], HALF_HOURS), (seed, minutes) => {
    expect(told(madeQueue({ days: 200, minutes, seed, level: 2000 }))).toEqual([]);
  }), { numRuns: 40 });
});

test('missing intervals within open hours are a gap with the cells beside it', () => {
  const queue = altered(madeQueue({ days: 28, minutes: HALF_HOURS }), (time, calls) => (time >= '2025-01-14T10:00' && time <= '2025-01-14T11:00' ? null : calls));
  expect(told(queue)).toMatchObject([{ code: 'gap', count: 3, from: '2025-01-14T10:00', to: '2025-01-14T11:00', question: null }]);
  const [gap] = told(queue);
  expect([gap!.cells!.first.row, gap!.cells!.last.row].map((row) => queue.history.times[row - 1])).toEqual(['2025-01-14T09:30', '2025-01-14T11:30']);
});

test('longer opening hours from some day on leave no gaps before it', () => {
  const queue = altered(madeQueue({ days: 140, minutes: HALF_HOURS }), (time, calls) => (time < '2025-03-17' && time.slice(11) >= '18:00' ? null : calls));
  expect(codes(queue).filter((code) => code === 'gap')).toEqual([]);
});

test('a table that leaves out intervals without calls is asked once, with zero proposed', () => {
  const queue = altered(madeQueue({ days: 60, minutes: HALF_HOURS, level: 60, noise: 0.5, seed: 3 }), (time, calls) => (calls === 0 || (time.endsWith('T08:00') && time.slice(8, 10) < '12') ? null : calls));
  expect(find(reportHistory(queue), 'gap')).toMatchObject([{ facts: { quiet: 1 }, question: { id: 'gaps', proposal: 'zero' } }]);
});

test('missing days are told; weekdays that are closed are not missing', () => {
  const queue = madeQueue({ days: 84, week: [1.2, 1.1, 1, 1, 0.9, 0, 0], factor: (day) => (day >= FIRST_MONDAY + 31 && day <= FIRST_MONDAY + 35 ? null : 1) });
  const report = reportHistory(queue);
  expect(find(report, 'missing-days')).toMatchObject([{ from: isoDay(FIRST_MONDAY + 31), to: isoDay(FIRST_MONDAY + 35), count: 3 }]);
  expect(find(report, 'closed-weekday').map(({ facts }) => facts)).toEqual([{ weekday: 6, open: 0, weeks: 11 }, { weekday: 7, open: 0, weeks: 11 }]);
});

test('a year that is missing is missing days, and no weekday is sometimes open for it', () => {
  const queue = altered(madeQueue({ days: 1100 }), (time, calls) => (time >= '2026-01-01' && time < '2027-01-01' ? null : calls));
  expect(told(queue)).toMatchObject([{ code: 'missing-days', from: '2026-01-01', to: '2026-12-31', count: 365 }]);
});

test('every other Saturday is sometimes open, and no Saturday is missing', () => {
  const queue = madeQueue({ days: 140, week: [1, 1, 1, 1, 1, 0.5, 0], factor: (day) => ((day - FIRST_MONDAY) % 14 === 5 ? null : 1) });
  expect(codes(queue).sort()).toEqual(['closed-weekday', 'sometimes-open']);
});

test('a named day without calls was closed for it, and no day is missing', () => {
  const queue = madeQueue({ days: 84, factor: (day) => (day === FIRST_MONDAY + 36 ? null : 1) });
  expect(codes(queue)).toEqual(['missing-days']);
  const options = { namedDays: [{ date: isoDay(FIRST_MONDAY + 36), name: 'Founders’ Day' }] };
  expect(told(queue, options)).toMatchObject([{ code: 'closed-holiday', facts: { name: 'Founders’ Day' }, count: 1 }]);
});

test('a time that stands twice is told: the same count is a copy, another count a part', () => {
  const made = madeQueue({ days: 28, minutes: HALF_HOURS });
  const twice = (second: (calls: number) => number) => told(altered(made, (time, calls) => (time.startsWith('2025-01-15') ? [calls, second(calls)] : calls)));
  expect(twice((calls) => calls)).toMatchObject([{ code: 'repeated', count: 24, from: '2025-01-15T08:00', to: '2025-01-15T19:30', facts: { same: 24 }, question: { proposal: 'first' } }]);
  expect(twice((calls) => calls + 3)).toMatchObject([{ code: 'repeated', facts: { same: 0 }, question: { proposal: 'add' } }]);
});

test.each([
  ['America/New_York', '2025-03-09T02:00', '2025-11-02T01:00'],
  ['Europe/Berlin', '2025-03-30T02:00', '2025-10-26T02:00'],
  ['Europe/London', '2025-03-30T01:00', '2025-10-26T01:00'],
  ['Australia/Sydney', '2025-10-05T02:00', '2025-04-06T02:00'],
  ['America/Santiago', '2025-09-07T00:00', '2025-04-05T23:00'],
  ['Asia/Jerusalem', '2025-03-28T02:00', '2025-10-26T01:00'],
])('the clocks of %s: the hour that was skipped and the one that came twice', (zone, forward, back) => {
  const made = madeQueue({ days: 350, minutes: ROUND_THE_CLOCK, level: 5000 });
  const missing = altered(made, (time, calls) => (time === forward ? null : time === back ? [calls, calls + 1] : calls));
  const summed = altered(made, (time, calls) => (time === forward ? 0 : time === back ? calls * 2 : calls));
  for (const options of [{}, { timeZone: zone }]) {
    const [one, two] = [told(missing, options), told(summed, options)];
    expect(one.map(({ code, from, facts }) => [code, from, facts['sign']]).sort()).toEqual([['clock-back', back, 'repeated'], ['clock-forward', forward, 'missing']]);
    expect(two.map(({ code, from, question }) => [code, from, question?.proposal]).sort()).toEqual([['clock-back', back, 'clean'], ['clock-forward', forward, 'drop']]);
  }
});

test('where no clock changes, a missing and a doubled hour are a gap and a repeat', () => {
  const queue = altered(madeQueue({ days: 350, minutes: ROUND_THE_CLOCK, level: 5000 }), (time, calls) => (time === '2025-03-09T02:00' ? null : time === '2025-11-02T01:00' ? [calls, calls] : calls));
  expect(codes(queue, { timeZone: 'Asia/Shanghai' }).sort()).toEqual(['gap', 'repeated']);
});

test('zeros where there are always many are no quiet moment', () => {
  const queue = altered(madeQueue({ days: 84, minutes: HALF_HOURS, level: 2000 }), (time, calls) => (time === '2025-02-12T12:00' || time === '2025-02-12T12:30' ? 0 : calls));
  expect(told(queue)).toMatchObject([{ code: 'improbable-zero', count: 2, from: '2025-02-12T12:00', to: '2025-02-12T12:30', question: { proposal: 'drop' } }]);
  const quiet = altered(madeQueue({ days: 84, minutes: HALF_HOURS, level: 60 }), (time, calls) => (time === '2025-02-12T12:00' ? 0 : calls));
  expect(codes(quiet)).toEqual([]);
});

test('a last day that is not over is told, whether its rows are missing or hold zeros to come', () => {
  const made = madeQueue({ days: 80, minutes: HALF_HOURS });
  const last = made.history.times[made.history.times.length - 1]!.slice(0, 10);
  const noon = `${last}T12:00`;
  expect(told(altered(made, (time, calls) => (time >= noon ? null : calls)))).toMatchObject([{ code: 'partial-last-day', from: noon, count: 16, question: null }]);
  expect(told(altered(made, (time, calls) => (time >= noon ? 0 : calls)))).toMatchObject([{ code: 'partial-last-day', from: noon, count: 16, question: { proposal: 'drop' } }]);
});

test('a daily history whose last day is not over', () => {
  const queue = madeQueue({ days: 82, factor: (day) => (day === FIRST_MONDAY + 81 ? 0.4 : 1) });
  expect(told(queue)).toMatchObject([{ code: 'partial-last-day', question: { choices: ['keep', 'drop'], proposal: 'drop' } }]);
});

test('one day far from its level is an outlier of about its true size, to be cleaned', () => {
  fc.assert(fc.property(fc.integer({ min: 20, max: 150 }), fc.constantFrom(0.3, 0.6, 1.6, 2.5), fc.integer({ min: 1, max: 999 }), fc.constantFrom([0], HALF_HOURS), (offset, size, seed, minutes) => {
    const day = FIRST_MONDAY + offset;
    const found = told(madeQueue({ days: 170, minutes, seed, level: 3000, factor: (one) => (one === day ? size : 1) }));
    expect(found).toMatchObject([{ code: 'outlier', from: isoDay(day), to: isoDay(day), count: 1, question: { id: `outlier ${isoDay(day)}`, proposal: 'clean' } }]);
    expect(Math.abs(Math.log(Number(found[0]!.facts['ratio']) / size))).toBeLessThan(0.2);
  }), { numRuns: 40 });
});

test('several such days in a row are one event', () => {
  const found = told(madeQueue({ days: 170, factor: (day) => (day >= FIRST_MONDAY + 70 && day <= FIRST_MONDAY + 74 ? 1.8 : 1) }));
  expect(found).toMatchObject([{ code: 'outlier', count: 5, question: { proposal: 'event' } }]);
});

test('an outlier with a name needs no other explanation', () => {
  const queue = madeQueue({ days: 170, factor: (day) => (day === FIRST_MONDAY + 70 ? 0.4 : 1) });
  expect(codes(queue, { namedDays: [{ date: isoDay(FIRST_MONDAY + 70), name: 'Holiday' }] })).toEqual([]);
});

test('a lasting change of level is told with its day and size, and not as outliers', () => {
  fc.assert(fc.property(fc.integer({ min: 60, max: 120 }), fc.constantFrom(0.6, 0.75, 1.3, 1.6), fc.integer({ min: 1, max: 999 }), (offset, size, seed) => {
    const day = FIRST_MONDAY + offset;
    const found = told(madeQueue({ days: 200, seed, level: 3000, factor: (one) => (one >= day ? size : 1) }));
    expect(found.map(({ code }) => code)).toEqual(['level-shift']);
    expect(Math.abs(Date.parse(found[0]!.from!) - Date.parse(isoDay(day))) / 86_400_000).toBeLessThanOrEqual(2);
    expect(Math.abs(Math.log(Number(found[0]!.facts['ratio']) / size))).toBeLessThan(0.06);
  }), { numRuns: 40 });
});

test('a change of level that is taken back is proposed as an event', () => {
  const queue = madeQueue({ days: 240, factor: (day) => (day >= FIRST_MONDAY + 84 && day < FIRST_MONDAY + 140 ? 1.5 : 1) });
  expect(find(reportHistory(queue), 'level-shift')).toMatchObject([
    { from: isoDay(FIRST_MONDAY + 84), to: isoDay(FIRST_MONDAY + 139), facts: { takenBack: 1 }, question: { proposal: 'event' } },
    { from: isoDay(FIRST_MONDAY + 140), facts: { takenBack: 0 } },
  ]);
});

test('growth and a slow season are no change of level', () => {
  expect(codes(madeQueue({ days: 700, factor: (day) => Math.exp((day - FIRST_MONDAY) / 1000) }))).toEqual([]);
  expect(codes(madeQueue({ days: 700, factor: (day) => 1 + 0.2 * Math.sin((day - FIRST_MONDAY) / 58) }))).toEqual([]);
});

test('a history of zeros is an error', () => {
  const queue = altered(madeQueue({ days: 30 }), () => 0);
  expect(reportHistory(queue)).toMatchObject({ findings: [{ code: 'all-zero', severity: 'error' }], length: { allows: 'nothing' } });
});

test.each([[3, 'days'], [8, 'weekdays'], [20, 'weeks-ahead'], [100, 'months-ahead'], [400, 'seasons'], [800, 'holidays']])('%i days allow %s', (days, allows) => {
  expect(reportHistory(madeQueue({ days })).length).toMatchObject({ allows, openDays: days, firstDay: '2025-01-06' });
});

test('six continuous months are asked of data, three of a new indicator', () => {
  const collected = (queue: QueueHistory) => reportHistory(queue).rules.find(({ rule }) => rule === 'collected');
  expect(collected(madeQueue({ days: 200 }))).toMatchObject({ set: 'CUIKA', verdict: 'met' });
  expect(collected(madeQueue({ days: 120 }))).toMatchObject({ verdict: 'partly' });
  expect(collected(madeQueue({ days: 60 }))).toMatchObject({ verdict: 'not-met' });
  const broken = collected(madeQueue({ days: 300, factor: (day) => (day > FIRST_MONDAY + 150 && day < FIRST_MONDAY + 180 ? null : 1) }));
  expect([broken!.verdict, Math.round(broken!.facts['months']! * 10) / 10]).toEqual(['partly', 3.9]);
});

test('of what no data can tell, the planner is asked', () => {
  const { rules } = reportHistory(madeQueue({ days: 200 }));
  expect(rules.filter(({ verdict }) => verdict === 'ask').map(({ rule }) => rule)).toEqual(['knowledgeable', 'acted-on', 'used', 'improving', 'logical']);
});

test('a year of 311 calls: clocks, hours without a record and holidays are found where they are known to be', () => {
  const [head, ...lines] = readFileSync(path.join(__dirname, '../../../../assets/samples/nyc311-2014.csv'), 'utf8').trim().split('\n').map((line) => line.split(','));
  const reading = readCallHistories({ values: [head!, ...lines.map(([date, ...calls]) => [date!, ...calls.map(Number)])] }) as HistoryReading;
  const report = reportHistory(reading.queues[0]!);
  expect(find(report, 'clock-forward')).toMatchObject([{ from: '2014-03-09T02:00', facts: { zone: 'America/New_York', sign: 'zero' }, cells: { first: { row: 68, column: 3 } } }]);
  expect(find(report, 'clock-back')).toMatchObject([{ from: '2014-11-02T01:00', facts: { sign: 'doubled' } }]);
  expect(find(report, 'improbable-zero').reduce((sum, { count }) => sum + count, 0)).toBe(11);
  const outliers = find(report, 'outlier').flatMap(({ from, facts }) => (Number(facts['ratio']) < 1 ? [from] : []));
  // New Year, King, Memorial, Independence, Labor, Columbus, Thanksgiving, Christmas Eve: nobody named them.
  expect(outliers).toEqual(expect.arrayContaining(['2014-01-01', '2014-01-20', '2014-05-26', '2014-07-04', '2014-09-01', '2014-10-13', '2014-11-27', '2014-12-24']));
  expect(find(report, 'gap')).toEqual([]);
  expect(report.length).toMatchObject({ allows: 'seasons', openDays: 365 });
});

test('a day of zeros on which the centre is otherwise open is not known rather than an event', () => {
  const queue = altered(madeQueue({ days: 170 }), (time, calls) => (time === '2025-03-12' ? 0 : calls));
  expect(told(queue)).toMatchObject([{ code: 'outlier', from: '2025-03-12', facts: { actual: 0 }, question: { proposal: 'drop' } }]);
});
