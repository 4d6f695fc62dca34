import fc from 'fast-check';
import type { TableRow } from '../../../../src/core/history/table-cell';
import { findRequirementColumns, peopleToPlan, readRequirement, type RequirementNote, type RequirementReading } from '../../../../src/core/scheduling/requirement';

/** 5 January 2026, a Monday; 29 March and 25 October are the days on which clocks change in Europe. */
const MONDAY = 46_027;
const SPRING = 46_110;
const AUTUMN = 46_320;

function read(table: readonly TableRow[]): RequirementReading {
  return readRequirement(table, findRequirementColumns(table));
}

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
/** People from one slot of a day on; the rest is zero. */
const day = (slots: number, from: number, people: readonly number[]) => Array.from({ length: slots }, (_, slot) => people[slot - from] ?? 0);
const codes = ({ notes }: RequirementReading) => notes.map(({ code }) => code);
const note = ({ notes }: RequirementReading, code: RequirementNote['code']) => notes.find((one) => one.code === code);
/** A row a half-hour from a minute on, without dates. */
const halfHours = (from: number, people: readonly (number | string)[]): TableRow[] => people.map((needed, index): TableRow => [(from + index * 30) / 1440, needed]);
const HEADER: TableRow = ['Interval', 'Agents required'];

test('opening hours alone: the rest of the day is closed', () => {
  const reading = read([HEADER, ...halfHours(540, [3, 5, 7])]);
  expect(reading).toMatchObject({ intervalMinutes: 30, firstDay: null, days: 1, people: day(48, 18, [3, 5, 7]), filled: [] });
  expect(reading.cells.slice(17, 22)).toEqual([[], [{ row: 1, column: 1 }], [{ row: 2, column: 1 }], [{ row: 3, column: 1 }], []]);
  expect(reading.notes).toEqual([{ code: 'closed-hours', weight: 'remark', rows: [], role: 'interval', count: 45 }]);
});

test.each([
  ['9:00 am', '9:30 am', '10:00 am'], ['09:00-09:30', '09:30-10:00', '10:00-10:30'], ['9点', '9点30分', '10点'], ['09:00', '09:30', '10:00'], ['９：００', '９：３０', '１０：００'], ['上午9:00', '上午9:30', '上午10:00'],
])('times as text such as %s are read, and told', (...times) => {
  const reading = read([['时段', '所需座席'], ...times.map((time, index): TableRow => [time, index + 3])]);
  expect(reading.people).toEqual(day(48, 18, [3, 4, 5]));
  expect(note(reading, 'text-times')).toMatchObject({ weight: 'remark', rows: [1, 2, 3], role: 'interval', count: 3 });
});

test('one missing interval has the mean of its neighbours, and its place is told', () => {
  const rows = halfHours(540, [3, 5, 9, 11]);
  const reading = read([HEADER, ...rows.filter((_, index) => index !== 1)]);
  expect(reading.people).toEqual(day(48, 18, [3, 6, 9, 11]));
  expect(reading.filled).toEqual([19]);
  expect(note(reading, 'missing-interval')).toMatchObject({ weight: 'warning', day: 0, minute: 570, count: 1 });
});

test('several intervals missing in a row are closed, and told', () => {
  const rows = halfHours(540, [3, 5, 7, 9, 11, 13]);
  const reading = read([HEADER, ...rows.filter((_, index) => index !== 2 && index !== 3)]);
  expect(reading.people).toEqual(day(48, 18, [3, 5, 0, 0, 11, 13]));
  expect(note(reading, 'missing-hours')).toMatchObject({ weight: 'warning', day: 0, minute: 600, count: 2 });
});

test('the same pause on most days is a closing hour, not a gap', () => {
  const days = [0, 1, 2].flatMap((index) => halfHours(540, [3, 5, 7, 9]).filter((_, slot) => slot !== 2).map((row): TableRow => [MONDAY + index, ...row]));
  const reading = read([['Date', ...HEADER], ...days]);
  expect(reading.people).toEqual([0, 1, 2].flatMap(() => day(48, 18, [3, 5, 0, 9])));
  expect(codes(reading)).toEqual(['closed-hours']);
});

test('an interval that stands there twice has the larger number', () => {
  const reading = read([HEADER, ...halfHours(540, [3, 5, 7]), [9.5 / 24, 8]]);
  expect(reading.people).toEqual(day(48, 18, [3, 8, 7]));
  expect(note(reading, 'repeated-interval')).toMatchObject({ weight: 'warning', rows: [4], day: 0, minute: 570, count: 1 });
  expect(reading.cells[19]).toEqual([{ row: 2, column: 1 }, { row: 4, column: 1 }]);
});

const wholeDay = (serial: number, minutes: readonly number[]): TableRow[] => minutes.map((minute): TableRow => [serial, minute / 1440, 10 + minute / 60]);
const every = (step: number, from = 0, until = 1440) => Array.from({ length: (until - from) / step }, (_, index) => from + index * step);

test.each([30, 60, 15])('a day of 25 hours by %i minutes: of the hour that comes twice the larger counts', (step) => {
  const again = every(step, 120, 180).map((minute): TableRow => [AUTUMN, minute / 1440, 1]);
  const table = wholeDay(AUTUMN, every(step));
  table.splice(180 / step, 0, ...again);
  const reading = read([['Date', ...HEADER], ...table]);
  expect(reading.people).toEqual(every(step).map((minute) => 10 + minute / 60));
  expect(note(reading, 'long-day')).toMatchObject({ weight: 'warning', day: AUTUMN, minute: 120, rows: again.map((_, index) => 180 / step + index + 1) });
  expect(codes(reading)).toEqual(['long-day']);
});

test.each([30, 60, 15])('a day of 23 hours by %i minutes is planned as a whole one', (step) => {
  const reading = read([['Date', ...HEADER], ...wholeDay(SPRING, every(step).filter((minute) => minute < 120 || minute >= 180))]);
  const mean = (10 + (120 - step) / 60 + 13) / 2;
  expect(reading.people).toEqual(every(step).map((minute) => (minute >= 120 && minute < 180 ? mean : 10 + minute / 60)));
  expect(reading.notes).toEqual([{ code: 'short-day', weight: 'warning', rows: [], role: 'interval', day: SPRING, minute: 120 }]);
});

describe('an overnight shift from 20:00 to 04:00', () => {
  const night = [...every(30, 1200), ...every(30, 0, 240)];
  const expected = [...day(48, 40, [4, 4, 4, 4, 4, 4, 4, 4]), ...day(48, 0, [2, 2, 2, 2, 2, 2, 2, 2])];
  const people = (minute: number) => (minute >= 1200 ? 4 : 2);

  test('under two dates', () => {
    const reading = read([['Date', ...HEADER], ...night.map((minute): TableRow => [MONDAY + (minute < 1200 ? 1 : 0), minute / 1440, people(minute)])]);
    expect(reading).toMatchObject({ firstDay: MONDAY, days: 2, people: expected });
    expect(codes(reading)).toEqual(['closed-hours']);
  });

  test('under the date of its evening', () => {
    const reading = read([['Date', ...HEADER], ...night.map((minute): TableRow => [MONDAY, minute / 1440, people(minute)])]);
    expect(reading).toMatchObject({ firstDay: MONDAY, days: 2, people: expected });
    expect(note(reading, 'overnight')).toMatchObject({ weight: 'remark', day: MONDAY, count: 1, rows: [9, 10, 11, 12, 13, 14, 15, 16] });
  });

  test('two nights under the dates of their evenings, and without any dates', () => {
    const two = [0, 1].flatMap((index) => night.map((minute): TableRow => [MONDAY + index, minute / 1440, people(minute)]));
    const whole = [...expected.slice(0, 48), ...expected.slice(48).map((needed, slot) => needed || expected[slot]!), ...expected.slice(48)];
    expect(read([['Date', ...HEADER], ...two])).toMatchObject({ firstDay: MONDAY, days: 3, people: whole });
    expect(read([HEADER, ...two.map(([, ...row]) => row)])).toMatchObject({ firstDay: null, days: 3, people: whole });
  });
});

test('without dates the times begin anew with each day, shorter than half a day though it be', () => {
  const reading = read([HEADER, ...halfHours(540, [1, 2, 3]), ...halfHours(540, [4, 5, 6])]);
  expect(reading).toMatchObject({ firstDay: null, days: 2, people: [...day(48, 18, [1, 2, 3]), ...day(48, 18, [4, 5, 6])] });
  expect(codes(reading)).toEqual(['closed-hours']);
});

test('rows in any order, dates only where they change, totals and the header again', () => {
  const reading = read([
    ['Date', ...HEADER], [MONDAY, 0.375, 3], ['', 0.4166666667, 7], ['', 0.3958333333, 5], ['Date', ...HEADER], [MONDAY + 1, 0.375, 4], ['', 0.3958333333, 6], ['Total', '', 25],
  ]);
  expect(reading.people).toEqual([...day(48, 18, [3, 5, 7]), ...day(48, 18, [4, 6])]);
  expect(codes(reading)).toEqual(['closed-hours']);
});

test('days in between that the table does not name are closed', () => {
  const reading = read([['Date', ...HEADER], ...[0, 3].flatMap((index) => halfHours(540, [3, 5]).map((row): TableRow => [MONDAY + index, ...row]))]);
  expect(reading.days).toBe(4);
  expect(reading.people.slice(48, 144).every((people) => people === 0)).toBe(true);
  expect(note(reading, 'closed-day')).toMatchObject({ weight: 'remark', day: MONDAY + 1, count: 2 });
});

test('text, blanks and numbers as text: an interval alone has the mean of its neighbours, all is told by rows', () => {
  const reading = read([HEADER, ...halfHours(540, [3, 'n/a', 7, '', 11, '13', ''])]);
  expect(reading.people).toEqual(day(48, 18, [3, 5, 7, 9, 11, 13]));
  expect(note(reading, 'unreadable-people')).toMatchObject({ weight: 'warning', rows: [2], role: 'required', count: 1 });
  expect(note(reading, 'blank-people')).toMatchObject({ weight: 'remark', rows: [4, 7], count: 2 });
  expect(note(reading, 'text-people')).toMatchObject({ weight: 'remark', rows: [6] });
  expect(note(reading, 'missing-interval')).toMatchObject({ minute: 570, count: 2 });
});

test('people below zero can’t be planned', () => {
  const reading = read([HEADER, ...halfHours(540, [3, -5, 7])]);
  expect(reading.notes[0]).toMatchObject({ code: 'negative-people', weight: 'fault', rows: [2], role: 'required' });
  expect(reading.people).toEqual([]);
});

test('a time and a day that can’t be read are left out and told', () => {
  const rows: TableRow[] = [0, 1, 2, 3].map((index): TableRow => [MONDAY, (540 + index * 30) / 1440, 4]);
  const reading = read([['Date', ...HEADER], ...rows, ['some day', 0.375, 9], [MONDAY, 'noonish', 9]]);
  expect(reading.people).toEqual(day(48, 18, [4, 4, 4, 4]));
  expect(note(reading, 'unreadable-day')).toMatchObject({ weight: 'warning', rows: [5], role: 'date' });
  expect(note(reading, 'unreadable-time')).toMatchObject({ weight: 'warning', rows: [6], role: 'interval' });
});

test.each([15, 20, 30, 60])('steps of %i minutes', (step) => {
  const reading = read([HEADER, ...every(step, 480, 1080).map((minute): TableRow => [minute / 1440, minute / 60])]);
  expect(reading).toMatchObject({ intervalMinutes: step, people: every(step).map((minute) => (minute >= 480 && minute < 1080 ? minute / 60 : 0)) });
});

test('hours at night among half-hours by day: each holds to its end, and the finer step is told', () => {
  const minutes = [...every(60, 0, 360), ...every(30, 360)];
  const reading = read([HEADER, ...minutes.map((minute): TableRow => [minute / 1440, minute < 360 ? 2 : 8])]);
  expect(reading).toMatchObject({ intervalMinutes: 30, people: every(30).map((minute) => (minute < 360 ? 2 : 8)), filled: [] });
  expect(note(reading, 'uneven-step')).toMatchObject({ weight: 'warning', minute: 30, count: 6 });
});

test('half-hours from a quarter past are planned by the quarter of an hour', () => {
  const reading = read([HEADER, ...halfHours(495, [3, 5])]);
  expect(reading).toMatchObject({ intervalMinutes: 15, people: day(96, 33, [3, 3, 5, 5]) });
  expect(note(reading, 'uneven-step')).toMatchObject({ weight: 'warning', minute: 15 });
});

test('a row off the step of all others is a slip of the pen', () => {
  const reading = read([HEADER, ...halfHours(480, [3, 5, 7, 9]), [607 / 1440, 4], ...halfHours(630, [11, 13])]);
  expect(reading.notes[0]).toMatchObject({ code: 'uneven-step', weight: 'fault', rows: [5], minute: 30 });
  expect(reading.people).toEqual([]);
});

test('times that name the ends of intervals', () => {
  const reading = read([['Interval end', 'Agents required'], ...[9.5, 10, 10.5].map((hour, index): TableRow => [hour / 24, index + 1])]);
  expect(reading.people).toEqual(day(48, 18, [1, 2, 3]));
});

test('a day named by the ends of its intervals ends at midnight', () => {
  const reading = read([['Date', 'Interval end', 'Agents required'], ...every(30).map((minute): TableRow => [MONDAY, ((minute + 30) % 1440) / 1440, 5])]);
  expect(reading).toMatchObject({ firstDay: MONDAY, days: 1, people: every(30).map(() => 5) });
});

test('what is too long for a plan, asks for nobody, or has no times or people can’t be planned', () => {
  const days = (count: number) => Array.from({ length: count }, (_, index) => halfHours(540, [3, 5]).map((row): TableRow => [MONDAY + index, ...row])).flat();
  expect(read([['Date', ...HEADER], ...days(35)]).people.length).toBe(35 * 48);
  expect(read([['Date', ...HEADER], ...days(36)]).notes[0]).toMatchObject({ code: 'too-long', weight: 'fault', day: MONDAY, count: 36 });
  expect(read([HEADER, ...halfHours(540, [0, 0, 0])]).notes[0]).toMatchObject({ code: 'no-people', weight: 'fault' });
  expect(read([['Name', 'City'], ['Ann', 'York'], ['Bob', 'Bath']]).notes[0]).toMatchObject({ code: 'no-required', weight: 'fault' });
  expect(read([['Date', 'Agents required'], [MONDAY, 3], [MONDAY + 1, 4], [MONDAY + 2, 5]]).notes[0]).toMatchObject({ code: 'no-interval', weight: 'fault' });
});

const MATRIX: readonly TableRow[] = [['', MONDAY, MONDAY + 1, MONDAY + 2], ...[9, 9.5, 10, 10.5].map((hour, row): TableRow => [hour / 24, row + 1, row + 10, row === 1 ? '' : row + 20])];

test('a matrix with days across: each cell is known, one blank between two is filled', () => {
  const reading = read(MATRIX);
  expect(reading).toMatchObject({ intervalMinutes: 30, firstDay: MONDAY, days: 3 });
  expect(reading.people).toEqual([...day(48, 18, [1, 2, 3, 4]), ...day(48, 18, [10, 11, 12, 13]), ...day(48, 18, [20, 21, 22, 23])]);
  expect(reading.cells[48 + 18]).toEqual([{ row: 1, column: 2 }]);
  expect(reading.filled).toEqual([96 + 19]);
});

test('a matrix with days down is the same turned round', () => {
  const turned = MATRIX[0]!.map((_, column) => MATRIX.map((row) => row[column]!));
  expect(read(turned).people).toEqual(read(MATRIX).people);
});

test.each([['Mon', 'Tue', 'Wed'], ['星期一', '星期二', '星期三'], ['週一', '週二', '週三'], ['Samstag', 'Sonntag', 'Montag'], ['segunda-feira', 'terça-feira', 'quarta-feira']])('a matrix by weekdays such as %s has days and no dates', (...names) => {
  const weekly = MATRIX.map((row, index): TableRow => (index === 0 ? ['', ...names] : row));
  expect(read(weekly)).toEqual({ ...read(MATRIX), firstDay: null, notes: read(MATRIX).notes.map((one) => (one.day === undefined ? one : { ...one, day: one.day! - MONDAY })) });
  const turned = weekly[0]!.map((_, column) => weekly.map((row) => row[column]!));
  expect(read(turned)).toMatchObject({ firstDay: null, days: 3, people: read(MATRIX).people });
});

test('date and time in one column, as Excel’s stamps and as text', () => {
  const stamps = [0, 1].flatMap((index) => halfHours(540, [3, 5, 7]).map(([time, people]): TableRow => [MONDAY + index + Number(time), people!]));
  const expected = { firstDay: MONDAY, days: 2, people: [...day(48, 18, [3, 5, 7]), ...day(48, 18, [3, 5, 7])] };
  expect(read([['Start', 'Agents required'], ...stamps])).toMatchObject(expected);
  const texts = stamps.map(([, people], index): TableRow => [`2026-01-0${index < 3 ? 5 : 6} ${['09:00', '09:30', '10:00'][index % 3]}`, people!]);
  expect(read([['Interval start', 'Agents required'], ...texts])).toMatchObject(expected);
});

test('bad cells of a matrix point at a cell', () => {
  const bad = MATRIX.map((row) => [...row]);
  bad[2]![2] = -3;
  expect(read(bad).notes[0]).toMatchObject({ code: 'negative-people', weight: 'fault', rows: [2], column: 2 });
});

test('people to plan: agents ÷ (1 − shrinkage), whole people, 21 ÷ 0.7 being 30', () => {
  expect(peopleToPlan([0, 21, 9, 10], 0.3)).toEqual([0, 30, 13, 15]);
  expect(peopleToPlan([7, 7.2], 0)).toEqual([7, 8]);
});

test('whole days come out of any table, and every cell of people is in them', () => {
  const rows = fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(47), fc.nat(50)), { minLength: 3, maxLength: 80, selector: ([index, slot]) => `${index} ${slot}` });
  fc.assert(fc.property(rows, fc.boolean(), (cells, isText) => {
    const reading = read([['Date', ...HEADER], ...cells.map(([index, slot, people]): TableRow => [MONDAY + index, isText ? clock(slot * 30) : slot / 48, people])]);
    if (reading.people.length === 0) return expect(reading.notes[0]?.weight).toBe('fault');
    expect(reading.people.length).toBe((reading.days * 1440) / reading.intervalMinutes!);
    expect(reading.cells.length).toBe(reading.people.length);
    const known = reading.cells.flatMap((places) => places.map(({ row }) => row));
    expect(new Set(known)).toEqual(new Set(cells.map((_, index) => index + 1)));
    reading.people.forEach((people) => expect(Number.isFinite(people) && people >= 0).toBe(true));
  }));
});
