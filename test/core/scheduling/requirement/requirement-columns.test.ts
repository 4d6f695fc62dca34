import type { TableRow } from '../../../../src/core/history/table-cell';
import { findRequirementColumns, requirementScore } from '../../../../src/core/scheduling/requirement';
import { sheets as english } from '../../../../src/locales/en/sheets';
import { sheets as simplified } from '../../../../src/locales/zh-CN/sheets';
import { sheets as traditional } from '../../../../src/locales/zh-TW/sheets';

const MONDAY = 46_027;
const rows = (width: number): TableRow[] => Array.from({ length: 20 }, (_, index): TableRow => [MONDAY, (540 + index * 30) / 1440, ...Array.from({ length: width - 2 }, (__, column) => (index * 7 + column * 13) % 50 + 1)]);
const found = (header: readonly string[]) => findRequirementColumns([header, ...rows(header.length)]);
const score = (table: readonly TableRow[]) => requirementScore(findRequirementColumns(table));

test.each([
  [['Date', 'Interval', 'Calls', 'Agents required']], [['Date', 'Time', 'Scheduled', 'Required']], [['日期', '时段', '来电量', '所需座席']], [['日期', '時段', '來電量', '需求人數']],
  [['Datum', 'Uhrzeit', 'Anrufe', 'Benötigte Agenten']], [['Date', 'Heure', 'Appels', 'Agents requis']], [['Fecha', 'Hora', 'Llamadas', 'Agentes necesarios']], [['Data', 'Ora', 'Chiamate', 'Operatori richiesti']],
  [['Datum', 'Tijd', 'Oproepen', 'Benodigde agenten']], [['Data', 'Hora', 'Chamadas', 'Agentes necessários']],
])('people asked for are found under %j', (header) => {
  expect(found(header)).toMatchObject({ date: { column: 0 }, interval: { column: 1 }, required: { column: 3, because: 'header' }, matrix: null });
});

test.each([['en', english], ['zh-CN', simplified], ['zh-TW', traditional]])('a staffing sheet of ours in %s offers agents required, not people to roster', (_, sheets) => {
  const header = Object.values(sheets.staffing.column);
  const columns = found(header);
  expect(columns.required?.header).toBe(sheets.staffing.column.agents);
  expect(columns.interval?.header).toBe(sheets.staffing.column.interval);
  const gross = header.filter((text) => text !== sheets.staffing.column.agents);
  expect(found(gross).required?.header).toBe(sheets.staffing.column.rostered);
});

test('one column of numbers beside the times is taken, calls and hours are not', () => {
  expect(found(['Day', 'Interval', 'Heads']).required).toMatchObject({ column: 2, because: 'header' });
  expect(found(['Day', 'Interval', 'Q']).required).toMatchObject({ column: 2, because: 'only-one-left' });
  expect(found(['Day', 'Interval', 'Calls']).required).toBeNull();
  expect(found(['Day', 'Interval', 'Hours required', 'Calls']).required?.header).not.toBe('Calls');
});

test('what the planner chose stands, and none is none', () => {
  const table = [['Date', 'Interval', 'Agents required', 'People to roster'], ...rows(4)];
  expect(findRequirementColumns(table, [], { required: 3 })).toMatchObject({ required: { column: 3, because: 'chosen' }, interval: { column: 1 } });
  expect(findRequirementColumns(table, [], { date: null })).toMatchObject({ date: null, required: { column: 2 } });
  expect(findRequirementColumns(table, [], { required: null }).required).toBeNull();
});

test('a requirement by name scores above people, above nameless numbers, above calls', () => {
  const scores = ['Agents required', 'Agentes necesarios', 'People to roster', 'Q', 'Calls'].map((name) => score([['Date', 'Interval', name], ...rows(3)]));
  expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  expect(new Set(scores).size).toBe(scores.length);
  expect(scores.at(-1)).toBe(0);
  expect(score([['Name', 'City'], ['Ann', 'York'], ['Bob', 'Bath']])).toBe(0);
});

test('a matrix is one of days and intervals; one with a column of queues is no requirement', () => {
  const matrix: TableRow[] = [['', MONDAY, MONDAY + 1, MONDAY + 2], ...[9, 9.5, 10, 10.5].map((hour): TableRow => [hour / 24, 1, 2, 3])];
  expect(findRequirementColumns(matrix).matrix).toMatchObject({ shape: 'days-across', firstColumn: 1, lastColumn: 3, sideColumn: 0 });
  expect(score(matrix)).toBeGreaterThan(0);
  const queues: TableRow[] = [['Queue', 'Time', MONDAY, MONDAY + 1, MONDAY + 2], ...['A', 'B'].flatMap((queue) => [9, 9.5, 10].map((hour): TableRow => [queue, hour / 24, 1, 2, 3]))];
  expect(findRequirementColumns(queues).matrix).toBeNull();
});
