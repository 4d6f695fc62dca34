import { likeliestTable } from '../../../../src/taskpane/wizards/staffing/likeliest-table';
import type { CellValue, TableCandidate } from '../../../../src/workbook/port';

function candidate(sheet: string, head: CellValue[][], more: Partial<TableCandidate> = {}): TableCandidate {
  return { sheet, address: 'A1:C100', rows: 100, columns: head[0]?.length ?? 0, head, ...more };
}

const calls: CellValue[][] = [['Date', 'Interval', 'Calls'], ['2026-01-05', '08:00', 12], ['2026-01-05', '08:30', 14]];
const people: CellValue[][] = [['Name', 'Team', 'Start'], ['Li', 'North', '2020-01-05'], ['Wang', 'South', '2021-03-01']];
const money: CellValue[][] = [['Month', 'Cost'], ['2026-01-01', 120_000], ['2026-02-01', 118_000]];

test('calls by interval are found among lists of people and money', () => {
  const likely = likeliestTable([candidate('People', people), candidate('Money', money), candidate('311', calls)]);
  expect(likely?.candidate.sheet).toBe('311');
  expect(likely?.roles).toEqual(['date', 'interval', 'calls']);
});

test('among equals an Excel table comes first, then the longer one', () => {
  const plain = candidate('A', calls, { rows: 9000 });
  const table = candidate('B', calls, { table: 'Calls' });
  expect(likeliestTable([plain, table])?.candidate).toBe(table);
  const longer = candidate('C', calls, { rows: 200 });
  expect(likeliestTable([candidate('D', calls), longer])?.candidate).toBe(longer);
});

test('a workbook without calls has no likely table', () => {
  expect(likeliestTable([candidate('People', people)])).toBeNull();
  expect(likeliestTable([])).toBeNull();
});
