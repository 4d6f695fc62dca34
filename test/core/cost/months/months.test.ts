import { findMonthColumns, monthScore } from '../../../../src/core/cost/months/month-columns';
import { monthIn } from '../../../../src/core/cost/months/month-in';
import { monthNotes } from '../../../../src/core/cost/months/month-notes';
import { readMonths } from '../../../../src/core/cost/months/read-months';
import type { TableRow } from '../../../../src/core/history/table-cell';

const JANUARY = 2026 * 12;

function read(rows: readonly TableRow[]) {
  const columns = findMonthColumns(rows);
  const months = readMonths(rows, columns, JANUARY);
  return { columns, months, notes: monthNotes(months, columns) };
}

test.each([
  ['en', ['Month', 'Calls offered', 'AHT (s)', 'FTE', 'Paid hours', 'Hourly wage', 'Leavers']], ['zh-CN', ['月份', '来电量', '平均处理时长', '座席人数', '工时', '时薪', '离职人数']],
  ['zh-TW', ['月份', '來電量', '平均處理時長', '座席人數', '支薪工時', '時薪', '離職人數']],
])('finds the columns by their headers in %s, wherever they stand', (_locale, headers) => {
  const order = [3, 0, 6, 1, 5, 2, 4];
  const row = [46_023, 50_000, 240, 120, 20_000, 35, 4];
  const { columns } = read([order.map((at) => headers[at]!), order.map((at) => row[at]!)]);
  const found = [columns.month, columns.calls, columns.aht, columns.agents, columns.hours, columns.wage, columns.leavers];
  expect(found.map((column) => order[column?.column ?? 0])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(monthScore(columns)).toBe(1);
});

test('a cost per call, an attrition rate and a wage bill are no volume, leavers or wage', () => {
  const { columns } = read([['Month', 'Cost per call', 'Attrition rate', 'Wage bill total', 'Calls'], ['2026-01', 12, 0.02, 100_000, 5000]]);
  expect([columns.calls?.column, columns.leavers, columns.wage]).toEqual([4, null, null]);
});

test('a column has one role: chosen by hand it leaves what it was found as', () => {
  const rows = [['Month', 'Calls', 'Contacts'], ['2026-01', 1, 2]];
  expect(findMonthColumns(rows).calls?.column).toBe(1);
  expect(findMonthColumns(rows, [], { calls: 2, leavers: null })).toMatchObject({ calls: { column: 2, because: 'chosen' }, leavers: null });
});

test('months without a year are of the year that is planned', () => {
  expect(['1月', '3月份', 'Mar', 'December', '２月'].map((cell) => monthIn(cell, JANUARY))).toEqual([0, 2, 2, 11, 1].map((month) => JANUARY + month));
  expect(monthIn('Jan', JANUARY + 3)).toBe(JANUARY + 12);
  expect(['Margin', 'Decline', '13月', 'Total', '', 'Mars bars'].map((cell) => monthIn(cell, JANUARY))).toEqual([null, null, null, null, null, null]);
});

test('handle times as minutes and as Excel times are seconds', () => {
  expect(read([['Month', 'Calls', 'AHT (min)'], ['2026-01', 100, 4], ['2026-02', 100, '5:30']]).months.map(({ figures }) => figures.aht)).toEqual([240, 330]);
});

test('4:05 typed among seconds is a time of day to Excel: told, and no handle time', () => {
  const { months, notes } = read([['Month', 'Calls', 'AHT'], ['2026-01', 100, 240], ['2026-02', 100, 245 / 1440], ['2026-03', 100, 240]]);
  expect(months.map(({ figures }) => figures.aht)).toEqual([240, null, 240]);
  expect(notes).toContainEqual({ code: 'figure-time', firstRow: 2, lastRow: 2, count: 1, role: 'aht' });
});

test('occupancy and shrinkage are fractions: 80 is told, for a formula would take it for 8000%', () => {
  const { months, notes } = read([['月份', '来电量', '负荷率', '损耗率'], ['2026-01', 100, 0.8, 0.3], ['2026-02', 100, 80, 0.3]]);
  expect(months.map(({ figures }) => [figures.occupancy, figures.shrinkage])).toEqual([[0.8, 0.3], [null, 0.3]]);
  expect(notes).toContainEqual({ code: 'figure-percent', firstRow: 2, lastRow: 2, count: 1, role: 'occupancy' });
});

test('what is wrong in a table of months is told by row and column, and the rest is read', () => {
  const { months, notes } = read([
    ['Month', 'Calls', 'Hourly wage'], ['2026-01', 100, 35], ['2026-02', -5, 35], ['2026-05', 'many', 35], ['2026-05', '1,200', ''], ['2026-04', 90, 36], ['soon', 80, 36], ['', '', ''],
  ]);
  expect(months.map(({ month, figures }) => [month === null ? null : month - JANUARY, figures.calls])).toEqual([[0, 100], [1, null], [4, null], [4, null], [3, 90], [null, 80], [null, null]]);
  const at = (code: string) => notes.filter((note) => note.code === code).map(({ firstRow, lastRow, count, role }) => [firstRow, lastRow, count, role]);
  expect(at('month-text')).toEqual([[1, 5, 5, 'month']]);
  expect(at('figure-negative')).toEqual([[2, 2, 1, 'calls']]);
  expect(at('month-missing')).toEqual([[2, 3, 2, 'month']]);
  expect(at('figure-text')).toEqual([[3, 3, 1, 'calls']]);
  expect(at('month-repeated')).toEqual([[4, 4, 1, 'month']]);
  expect(at('figure-number-text')).toEqual([[4, 4, 1, 'calls']]);
  expect(at('figure-blank')).toEqual([[4, 4, 1, 'wage']]);
  expect(at('out-of-order')).toEqual([[5, 5, 1, 'month']]);
  expect(at('month-unreadable')).toEqual([[6, 6, 1, 'month']]);
});

test('a table of days is no fault: rows of one month are repeated only where there is one row a month', () => {
  const days = Array.from({ length: 40 }, (_, day) => [46_023 + day, 100]);
  expect(read([['Date', 'Calls'], ...days]).notes).toEqual([]);
});
