import { findColumns } from '../../../src/core/history/find-columns';
import { historyScore } from '../../../src/core/history/history-score';
import { intervalLength } from '../../../src/core/history/interval-length';
import { readHistory } from '../../../src/core/history/read-history';
import type { TableRow } from '../../../src/core/history/table-cell';

/** 5 January 2026, a Monday. */
const MONDAY = 46_027;
const formats = (rows: readonly TableRow[], ...columns: string[]) => rows.map(() => columns);

function read(rows: readonly TableRow[], numberFormats: readonly (readonly string[])[] = []) {
  const columns = findColumns(rows, numberFormats);
  const history = readHistory(rows, columns);
  return { columns, history, minutes: intervalLength(history) };
}

const at = (columns: ReturnType<typeof findColumns>) =>
  [columns.date, columns.interval, columns.calls, columns.aht].map((found) => found?.column ?? null);

test('a date, an hour as a time and a count are found by their headers', () => {
  const rows: TableRow[] = [['Date', 'Hour', 'Calls'], [MONDAY, 0, 12], [MONDAY, 1 / 24, 9], [MONDAY, 2 / 24, 7]];
  const { columns, history, minutes } = read(rows, formats(rows, 'yyyy-mm-dd', 'hh:mm', '0'));
  expect(at(columns)).toEqual([0, 1, 2, null]);
  expect(columns.interval?.notation).toBe('clock');
  expect(minutes).toBe(60);
  expect(history.map((row) => [row.day, row.minute, row.calls])).toEqual([[MONDAY, 0, 12], [MONDAY, 60, 9], [MONDAY, 120, 7]]);
});

test('Chinese headers, intervals from-to and offered calls beside abandoned ones', () => {
  const rows: TableRow[] = [
    ['日期', '时段', '放弃量', '进线量', '平均处理时长（秒）'],
    ['2026年1月5日', '8:00-8:30', 3, 120, 182],
    ['2026年1月5日', '8:30-9:00', 2, 130, 179],
    ['2026年1月5日', '9:00-9:30', 1, 150, 190],
  ];
  const { columns, history, minutes } = read(rows);
  expect(at(columns)).toEqual([0, 1, 3, 4]);
  expect(minutes).toBe(30);
  expect(history[1]).toMatchObject({ day: MONDAY, minute: 510, calls: 130, ahtSeconds: 179 });
});

test('traditional Chinese headers', () => {
  const rows: TableRow[] = [['日期', '時段', '來電量', '平均處理時長'], ['2026/01/05', '08:00', 120, 182], ['2026/01/05', '08:15', 120, 182], ['2026/01/05', '08:30', 120, 182]];
  const { columns, minutes } = read(rows);
  expect(at(columns)).toEqual([0, 1, 2, 3]);
  expect(minutes).toBe(15);
});

test('one column of ISO time stamps is both date and interval', () => {
  const rows: TableRow[] = [['timestamp', 'value'], ['2011-01-01T00:00', 123], ['2011-01-01T01:00', 111], ['2011-01-01T02:00', 81]];
  const { columns, history, minutes } = read(rows);
  expect(at(columns)).toEqual([0, 0, 1, null]);
  expect(columns.calls?.because).toBe('only-one-left');
  expect(minutes).toBe(60);
  expect(history[2]?.minute).toBe(120);
});

test('hours written as plain numbers', () => {
  const rows: TableRow[] = [['Day', 'Hour', 'Volume'], ['05/01/2026', 9, 40], ['05/01/2026', 10, 50], ['31/01/2026', 11, 60]];
  const { columns, history, minutes } = read(rows);
  expect(columns.interval?.notation).toBe('hour');
  expect(minutes).toBe(60);
  expect(history.map((row) => row.minute)).toEqual([540, 600, 660]);
  expect(history[0]?.day).toBe(MONDAY);
});

test('a date that can only be month first decides for its whole column', () => {
  const rows: TableRow[] = [['Date', 'Calls'], ['1/5/2026', 40], ['1/31/2026', 50]];
  expect(read(rows).history.map((row) => row.day)).toEqual([MONDAY, MONDAY + 26]);
});

test('no headers at all: the contents decide', () => {
  const rows: TableRow[] = [[MONDAY, '08:00', 12], [MONDAY, '08:30', 14], [MONDAY, '09:00', 15]];
  const { columns } = read(rows, formats(rows, 'dd/mm/yyyy', 'General', 'General'));
  expect(at(columns)).toEqual([0, 1, 2, null]);
  expect(columns.headerRows).toBe(0);
});

test('titles above the header are passed over', () => {
  const rows: TableRow[] = [['Calls of January', '', ''], ['', '', ''], ['Date', 'Interval', 'Calls offered'], ['2026-01-05', '08:00', 12], ['2026-01-05', '08:30', 14]];
  const { columns, history } = read(rows);
  expect(columns.headerRows).toBe(3);
  expect(history[0]).toMatchObject({ row: 3, calls: 12 });
});

test('handle times in minutes, or as times of Excel, become seconds', () => {
  const minutes: TableRow[] = [['Interval', 'Calls', 'AHT (min)'], ['08:00', 12, 3], ['08:30', 14, 4]];
  expect(read(minutes).history[0]?.ahtSeconds).toBe(180);
  const times: TableRow[] = [['Interval', 'Calls', 'AHT'], ['08:00', 12, 180 / 86_400], ['08:30', 14, 240 / 86_400]];
  expect(read(times).history[0]?.ahtSeconds).toBeCloseTo(180, 9);
});

test('a column of numbers that no one named is calls only if it is the likeliest left', () => {
  const rows: TableRow[] = [['Date', 'Cost'], [MONDAY, 12.5], [MONDAY + 1, 13.5]];
  expect(findColumns(rows).calls?.because).toBe('only-one-left');
});

test('a table of agents and scores is no history of calls', () => {
  const rows: TableRow[] = [['Agent', 'Team'], ['Li', 'North'], ['Wang', 'South']];
  expect(historyScore(findColumns(rows))).toBe(0);
});

test('headers outrank look-alike contents', () => {
  const named: TableRow[] = [['Date', 'Interval', 'Calls'], [MONDAY, '08:00', 12], [MONDAY, '08:30', 12]];
  const unnamed: TableRow[] = [['a', 'b', 'c'], ['2026-01-05', '08:00', 12], ['2026-01-05', '08:30', 12]];
  expect(historyScore(findColumns(named))).toBeGreaterThan(historyScore(findColumns(unnamed)));
});

test('a few text cells and negatives do not hide the column of calls', () => {
  const rows: TableRow[] = [['Date', 'Interval', 'Calls'], [MONDAY, '08:00', 12], [MONDAY, '08:30', 'n/a'], [MONDAY, '09:00', -4], [MONDAY, '09:30', 8]];
  const { columns, history } = read(rows);
  expect(columns.calls?.column).toBe(2);
  expect(history.map((row) => row.calls)).toEqual([12, null, null, 8]);
});
