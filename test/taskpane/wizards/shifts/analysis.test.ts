import { analyse } from '../../../../src/taskpane/wizards/shifts/analysis';
import type { CellValue, Region } from '../../../../src/workbook/port';

/** So many days from Friday, 2 January 2026, from eight to six by the hour; on the tenth day nine people at noon. */
function daysOf(days: number): Region {
  const values: CellValue[][] = [['Date', 'Hour', 'Calls', 'Agents required'], ...Array.from({ length: days * 10 }, (_, at): CellValue[] => {
    const [day, hour] = [Math.floor(at / 10), 8 + (at % 10)];
    return [46_024 + day, hour / 24, 100 + at, day === 10 && hour === 12 ? 9 : 4];
  })];
  return { sheet: 'Need', address: `B3:E${values.length + 2}`, wholeBlock: true, rows: values.length, columns: 4, values, numberFormats: values.map(() => ['yyyy-mm-dd', 'hh:mm', '0', '0']) };
}

test('a table of a few weeks is planned as it stands', () => {
  const { weeks, place, reading, peak, hours } = analyse(daysOf(14), {}, null);
  expect(weeks).toEqual([]);
  expect(place.address).toBe('B3:E143');
  expect(reading).toMatchObject({ days: 14, firstDay: 46_024, intervalMinutes: 60 });
  expect(peak).toEqual({ people: 9, day: 10, minute: 720 });
  expect(hours).toEqual({ opens: 480, closes: 1080 });
});

test('of a table longer than a plan its first whole week is planned, or the week that is chosen', () => {
  const region = daysOf(60);
  const first = analyse(region, {}, null);
  expect(first).toMatchObject({ week: 46_027, place: { address: 'B34:E103' }, chosen: { date: 0, interval: 1, required: 3 }, reading: { days: 7, firstDay: 46_027 }, source: { address: 'B34:E103', headerRows: 0, wholeBlock: false } });
  expect(first.weeks.length).toBe(10);
  expect(first.hoursRequired).toBe(7 * 10 * 4);
  const second = analyse(region, {}, 46_034);
  expect(second).toMatchObject({ week: 46_034, reading: { days: 7, firstDay: 46_034 } });
  expect(second.hoursRequired).toBe(7 * 10 * 4 + 5);
});

test('a plan goes round where it is a whole week with people at both ends', () => {
  const values: CellValue[][] = [['Date', 'Hour', 'Agents required'], ...Array.from({ length: 168 }, (_, at): CellValue[] => [46_027 + Math.floor(at / 24), (at % 24) / 24, 2])];
  const region: Region = { ...daysOf(1), values, rows: 169, columns: 3, address: 'A1:C169', numberFormats: values.map(() => ['yyyy-mm-dd', 'hh:mm', '0']) };
  expect(analyse(region, {}, null).likelyRound).toBe(true);
  expect(analyse({ ...region, rows: 145, values: values.slice(0, 145) }, {}, null).likelyRound).toBe(false);
});
