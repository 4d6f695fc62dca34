import { knownIntervals, mergedCounts } from '../../../src/sheets/today/known-until';
import { readActual } from '../../../src/sheets/today/read-actual';
import { forecastDay, forecastTable } from '../../../src/sheets/today/read-forecast';
import { DAY, DAYS, forecastRows, HOURS } from './example';

const place = (values: (string | number)[][], address = 'A1:F31') => ({ sheet: 'Plan of March', address, values });
const query = (values: (string | number)[][]) => ({ values, day: DAY, intervals: HOURS, intervalMinutes: 60 });
const at = (hour: number) => hour / 24;

test('a table of a forecast gives its days, the rows of one, their ranges and handle times', () => {
  const table = forecastTable(place(forecastRows()));
  expect(table.days).toEqual([DAY - 1, DAY, DAY + 1]);
  const found = forecastDay(table, DAY, null);
  if ('code' in found) throw new Error(found.code);
  expect(found.intervals.map(({ minute, calls }) => [minute, calls])).toEqual(HOURS.map(({ minute, calls }) => [minute, calls]));
  expect(found.intervals[0]?.range?.low).toBeCloseTo(42.5 * 0.82 - 2, 9);
  expect(found.cells).toEqual({
    date: 'A12:A21', time: 'B12:B21', calls: 'C12:C21', low: 'D12:D21', high: 'E12:E21', aht: { cells: 'F12:F21', secondsPerUnit: 1 },
  });
});

test('where the table stands elsewhere, so do its cells; the range of the day is found among the days', () => {
  const days = [['Date', 'Weekday', 'Model', 'Calls', 'Low', 'High'], ...DAYS.slice(1).map(([day, low, high]) => [day!, 'x', 1, 2, low!, high!])];
  const found = forecastDay(forecastTable(place(forecastRows(), 'S5:X35')), DAY + 1, place(days, 'AD5:AI8'));
  expect(found).toMatchObject({ cells: { calls: 'U26:U35' }, total: { range: { low: 590, high: 790 }, dates: 'AD6:AD8', lows: 'AH6:AH8', highs: 'AI6:AI8' } });
});

test('what is no forecast by interval says why', () => {
  expect(forecastDay(forecastTable(place([['Date', 'Calls'], [DAY, 500], [DAY + 1, 510], [DAY + 2, 480]])), DAY, null)).toEqual({ code: 'daily' });
  expect(forecastDay(forecastTable(place(forecastRows())), DAY + 30, null)).toEqual({ code: 'no-day' });
  const twice = forecastRows();
  twice.splice(12, 0, twice[12]!);
  expect(forecastDay(forecastTable(place(twice)), DAY, null)).toMatchObject({ code: 'repeated' });
  const [header, ...rows] = forecastRows();
  expect(forecastDay(forecastTable(place([header!, ...rows.sort((a, b) => Number(a[1]) - Number(b[1]))])), DAY, null)).toMatchObject({ code: 'scattered' });
  const broken = forecastRows();
  broken[13]![2] = 'soon';
  expect(forecastDay(forecastTable(place(broken)), DAY, null)).toEqual({ code: 'unreadable', row: 13 });
});

test('counts are read from a table of many days, quarters added up to hours and unfinished hours left out', () => {
  const quarters = [8, 8.25, 8.5, 8.75, 9, 9.25].map((hour, index) => [DAY, at(hour), 10 + index]);
  const read = readActual(query([['Date', 'Time', 'Calls'], [DAY - 1, at(8), 99], [DAY - 1, at(8.25), 98], ...quarters]));
  expect(read).toMatchObject({ counts: [46, ...Array.from({ length: 9 }, () => null)], findings: [{ code: 'unfinished', count: 1, calls: 29 }] });
});

test('a bare list counts from the first interval on, down or across', () => {
  const counts = [50, 77, null, 101, ...Array.from({ length: 6 }, () => null)];
  expect(readActual(query([[50], [77], [''], [101]]))).toEqual({ counts, findings: [] });
  expect(readActual(query([[50, 77, '', 101]]))).toEqual({ counts, findings: [] });
  expect(readActual(query([['Calls'], [50], [77], [''], [101]]))).toEqual({ counts, findings: [] });
});

test('what cannot be read, lies outside or comes twice is told with its row', () => {
  const read = readActual(query([['Date', 'Time', 'Calls'], [DAY, at(7), 4], [DAY, at(8), 50], [DAY, at(9), 'many'], [DAY, at(10), -3], [DAY, at(11), 40], [DAY, at(11), 5]]));
  expect(read).toMatchObject({
    counts: [50, null, null, 45, null, null, null, null, null, null],
    findings: [
      { code: 'text', count: 1, row: 3 }, { code: 'negative', count: 1, row: 4 }, { code: 'outside', count: 1, calls: 4, row: 1 }, { code: 'added', count: 1, calls: 5, row: 6 },
    ],
  });
});

test('cells that hold no counts of this day say why', () => {
  expect(readActual(query([['Date', 'Time', 'Calls'], [DAY - 3, at(8), 1], [DAY - 2, at(8), 1]]))).toEqual({ code: 'no-day', first: DAY - 3, last: DAY - 2 });
  expect(readActual(query(Array.from({ length: 11 }, (_, row) => [row])))).toEqual({ code: 'too-many', given: 11, limit: 10 });
  expect(readActual(query([['Date', 'Time', 'Calls'], [DAY, at(8), 1], [DAY, at(10), 1], [DAY, at(12), 1]]))).toEqual({ code: 'coarser', minutes: 120, wanted: 60 });
  expect(readActual(query([['', ''], ['', '']]))).toEqual({ code: 'empty' });
});

test('only intervals that have ended are known; zeros that nobody counted yet are not', () => {
  const none = Array.from({ length: 6 }, () => null);
  expect(knownIntervals([50, 77, 101, 20, ...none], HOURS, 60, 11 * 60 + 20)).toBe(3);
  expect(knownIntervals([50, 77, 101, 20, ...none], HOURS, 60, null)).toBe(4);
  expect(knownIntervals([50, 77, 0, 0, ...none], HOURS, 60, null)).toBe(2);
  // Where next to nothing is expected a zero is a count.
  expect(knownIntervals([50, 0, 0], HOURS.slice(0, 3).map((hour) => ({ ...hour, calls: 0.5 })), 60, null)).toBe(3);
  expect(knownIntervals([], HOURS, 60, 1440)).toBe(0);
});

test('the rows of a night run over midnight', () => {
  const night = [22, 23, 0, 1].map((hour) => ({ minute: hour * 60, calls: 5, range: null, ahtSeconds: null }));
  expect(knownIntervals([4, 6, 5, 7], night, 60, null)).toBe(4);
  expect(knownIntervals([4, 6, 5, 7], night, 60, 23.5 * 60)).toBe(1);
});

test('what was typed by hand stays, what was only written is renewed', () => {
  expect(mergedCounts([10, 20, null, 40], [10, 25, 30, null], [10, 20, null, 35])).toEqual([10, 25, 30, 40]);
});
