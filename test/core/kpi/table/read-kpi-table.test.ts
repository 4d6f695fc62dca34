import type { TableRow } from '../../../../src/core/history/table-cell';
import { kpiColumnFinder } from '../../../../src/core/kpi/table/find-kpi-columns';
import type { ChosenMeanings } from '../../../../src/core/kpi/table/kpi-table';
import { monthsLater, namesMonth, readMonth } from '../../../../src/core/kpi/table/months-named';
import { plainHeader } from '../../../../src/core/kpi/table/plain-header';
import { readKpiTable } from '../../../../src/core/kpi/table/read-kpi-table';
import type { InputId } from '../../../../src/core/kpi/catalogue/inputs';

const find = kpiColumnFinder();
const read = (rows: readonly TableRow[], chosen: ChosenMeanings = {}) => {
  const found = find(rows, [], { chosen });
  return readKpiTable(rows, found.headerRows, found);
};
const JANUARY = 46_023;

test('numbers come in the unit of their input, averages times what they are per', () => {
  const { observations } = read([['Date', 'Answered', 'AHT (s)', 'Talk time (min)', 'Login hours'], [JANUARY, 10, 300, 40, 7.5], [JANUARY + 1, 20, '', 70, 8]]);
  expect(observations).toEqual({ callsAnswered: [10, 20], handleSeconds: [3000, null], talkSeconds: [2400, 4200], loggedInHours: [7.5, 8] });
});

test('what formulas pass over is no number here either, and is told with its place', () => {
  const { observations, findings } = read([['Date', 'Offered', 'Abandoned'], [JANUARY, '1,234', 5], [JANUARY + 1, 300, 'n/a'], [JANUARY + 2, 310, 'many'], ['soon', 320, '#N/A'], [JANUARY + 4, 330, '-'], ...[5, 6, 7, 8].map((day): TableRow => [JANUARY + day, 300, 5])]);
  expect(observations.callsOffered).toEqual([null, 300, 310, 320, 330, 300, 300, 300, 300]);
  expect(findings).toEqual([
    { code: 'number-as-text', row: 1, column: 1, given: '1,234' }, { code: 'not-a-number', row: 3, column: 2, given: 'many' },
    { code: 'not-a-date', row: 4, column: 0, given: 'soon' }, { code: 'error-cell', row: 4, column: 2, given: '#N/A' },
  ]);
});

test('totals at the end are no rows of data; totals among them are told and hold nothing', () => {
  const table = read([['Month', 'Team', 'Offered'], ['2026-01', 'A', 100], ['2026-01', 'B', 50], ['小计', '', 150], ['2026-02', 'A', 80], ['Total', '', 380], ['', '', '']]);
  expect(table.rows).toBe(4);
  expect(table.observations.callsOffered).toEqual([100, 50, null, 80]);
  expect(table.texts.team).toEqual(['A', 'B', '', 'A']);
  expect(table.findings).toEqual([{ code: 'total-row', row: 3, column: 0, given: '小计' }]);
});

test('dates are of Excel, of figures or of text, and text is told apart', () => {
  const of = (...cells: (string | number)[]) => {
    const { dates, notation } = read([['Date', 'Offered'], ...cells.map((cell, at): TableRow => [cell, 100 + at])]);
    return { dates, notation };
  };
  expect(of(JANUARY, JANUARY + 31)).toEqual({ dates: [JANUARY, JANUARY + 31], notation: 'serial' });
  expect(of(20_260_101, 20_260_201)).toEqual({ dates: [JANUARY, JANUARY + 31], notation: 'yyyymmdd' });
  expect(of('2026-01-01', '2026-02-01')).toEqual({ dates: [JANUARY, JANUARY + 31], notation: 'text' });
  expect(of('13/01/2026', '01/02/2026')).toEqual({ dates: [JANUARY + 12, JANUARY + 31], notation: 'text' });
});

test.each(['2026-01', '2026/1', '202601', 202_601, '2026年1月', '2026年1月份', '115年1月', '民國115年1月', '01/2026', 'Jan 2026', 'January 2026', 'Jan-26', "Jan '26", '2026 Jan', JANUARY, JANUARY + 30, '2026-01-15'])('%p is in January 2026', (cell) => {
  expect(readMonth(cell)).toBe(JANUARY);
});

test.each(['13/2026', 'Team 7', '', 'Q1 2026', 'total', 12, '2026'])('%p is no month', (cell) => {
  expect([readMonth(cell), namesMonth(cell)]).toEqual([null, false]);
});

test('months are counted over the turn of a year', () => {
  expect([monthsLater(JANUARY, 1), monthsLater(JANUARY, 12), monthsLater(JANUARY, -1)]).toEqual([46_054, 46_388, 45_992]);
});

test('a choice of the planner comes before what was found, and takes its column from what it was', () => {
  const rows: TableRow[] = [['Date', 'Offered', 'Answered', 'X'], [JANUARY, 100, 90, 7], [JANUARY + 1, 110, 95, 8]];
  expect(find(rows).inputs).toEqual({ callsOffered: { column: 1, times: 1 }, callsAnswered: { column: 2, times: 1 } });
  const chosen: ChosenMeanings = { 3: { kind: 'input', input: 'callsOffered', unit: 'own', average: false }, 2: null, 1: { kind: 'input', input: 'talkSeconds', unit: 'minutes', average: false } };
  expect(find(rows, [], { chosen }).inputs).toEqual({ talkSeconds: { column: 1, times: 60 }, callsOffered: { column: 3, times: 1 } });
  expect(find(rows, [], { chosen: { 0: null } }).keys).toEqual({});
});

test('only what is wanted is looked for, with what it can be made from', () => {
  const rows: TableRow[] = [['Date', 'Answered', 'AHT (s)', 'Complaints', 'Abandoned'], [JANUARY, 100, 290, 1, 5], [JANUARY + 1, 110, 285, 0, 6]];
  const wanted = (...inputs: InputId[]) => Object.keys(find(rows, [], { wanted: new Set(inputs) }).inputs).sort();
  expect(wanted('handleSeconds')).toEqual(['callsAnswered', 'handleSeconds']);
  expect(wanted('agentHandleTime')).toEqual(['agentHandleTime']);
  expect(wanted('callsOffered')).toEqual(['callsAbandoned', 'callsAnswered']);
});

test('an average without a count, a rate and a second column are left out with the reason', () => {
  const rows: TableRow[] = [['Agent', 'AHT (s)', 'Adherence %', 'Answered', 'Handled', 'Avg hold (s)'], ['Ann', 290, 93, 50, 50, 20], ['Bo', 300, 91, 60, 60, 25]];
  const found = find(rows.map((row) => row.filter((_, at) => at !== 3 && at !== 4)));
  expect(found.columns.map(({ leftOut }) => leftOut)).toEqual([null, 'no-count', null, 'no-count']);
  expect(find(rows).columns.map(({ leftOut }) => leftOut)).toEqual([null, null, null, null, 'second', 'no-count']);
});

test('headers are taken apart in both Chinese scripts alike', () => {
  expect(plainHeader('平均處理時長（秒）')).toEqual({ ...plainHeader('平均处理时长(秒)') });
  expect(plainHeader('20秒內接聽量')).toMatchObject({ texts: ['#s内接听量'], limit: 20 });
  expect(plainHeader('Calls answered within 20 sec')).toMatchObject({ limit: 20 });
  expect(plainHeader('Avg. Talk Time (mm:ss)')).toMatchObject({ form: 'average', unit: 'clock' });
  expect(plainHeader('maxQueueTime')).toMatchObject({ form: 'max', texts: ['queue time'] });
});
