import { DEFAULT_SETTINGS } from '../../../../src/sheets/staffing/settings';
import { knownStaffing, staffingOf } from '../../../../src/taskpane/wizards/shifts/known-staffing';
import type { CellValue, Region } from '../../../../src/workbook/port';
import { memoryWorkbook } from '../../support/memory-workbook';

function region(sheet: string, address: string, values: CellValue[][]): Region {
  return { sheet, address, wholeBlock: false, rows: values.length, columns: values[0]!.length, values, numberFormats: values.map((row) => row.map(() => 'General')) };
}

const memory = (sheet: string, rows: number | undefined) => ({
  job: 'staffing', sheet, writtenAt: '2026-01-05T10:00:00Z', table: { sheet: 'Calls', address: 'A1:C49', headers: {}, rows }, settings: DEFAULT_SETTINGS, chosen: {},
  inputs: { meetings: 'B14', absence: 'B15' },
});

const HEADERS = ['Date', 'Interval', 'Calls', 'AHT (s)', 'Load', 'Agents required', 'Service level', 'Occupancy', 'ASA (s)', 'Abandonment', 'People to roster', 'Work', 'Agents'];
const head = (sheet: string, columns: number) => {
  const headers = [...HEADERS.slice(HEADERS.length - columns), ...Array<string>(HEADERS.length - columns).fill('')];
  return region(sheet, 'F5:R6', [headers, headers.map(() => 1)]);
};

test('staffing sheets are a requirement, with agents and people to roster where they stand, and the shrinkage of their cells without breaks', async () => {
  const port = memoryWorkbook({
    sheets: ['Calls', 'Staffing', 'Undated'],
    memories: { newest: memory('Undated', 24), older: memory('Staffing', 48), gone: memory('Deleted', 48), forecast: { ...memory('Staffing', 3), job: 'forecast' } },
    regions: {
      'Staffing!F5:R6': head('Staffing', 13), 'Undated!F5:R6': head('Undated', 11),
      // Somebody typed 8 % of absence on the sheet.
      'Staffing!B14:B15': region('Staffing', 'B14:B15', [[0.05], [0.08]]), 'Undated!B14:B15': region('Undated', 'B14:B15', [[0.05], [0.1]]),
    },
  });
  const known = await knownStaffing(port);
  expect(known.map(({ sheet }) => sheet)).toEqual(['Undated', 'Staffing']);
  expect(known[1]).toMatchObject({
    address: 'Staffing!F5:R53', chosen: { agents: { date: 0, interval: 1, required: 5 }, rostered: { date: 0, interval: 1, required: 10 } },
    shrinkage: Number((1 - 0.95 * 0.98 * 0.98 * 0.92).toFixed(3)),
  });
  expect(known[0]).toMatchObject({ address: 'Undated!F5:P29', chosen: { agents: { required: 3 }, rostered: { required: 8 } } });
  expect(staffingOf({ staffing: known, found: { kind: 'remembered' }, address: 'Staffing!F5:R53' })?.sheet).toBe('Staffing');
  expect(staffingOf({ staffing: known, found: { kind: 'own' }, address: 'Calls!A1:C49' })).toBeUndefined();
});

test('a staffing sheet whose plan was taken away, or whose length is not known, is none', async () => {
  const port = memoryWorkbook({
    sheets: ['Staffing', 'Old'], memories: { a: memory('Staffing', 48), b: memory('Old', undefined) },
    regions: { 'Staffing!F5:R6': region('Staffing', 'F5:R6', [Array<string>(13).fill(''), Array<string>(13).fill('')]), 'Old!F5:R6': head('Old', 13) },
  });
  expect(await knownStaffing(port)).toEqual([]);
});
