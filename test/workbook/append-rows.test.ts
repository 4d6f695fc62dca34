import type { Plan } from '../../src/sheets/plan';
import { liveWorkbook, type LiveWorkbook } from './live-workbook';

jest.setTimeout(60_000);

const log = (rows: (string | number)[][]): Plan => ({
  job: 'sample', names: [], memory: null,
  sheets: [{
    name: 'Log', charts: [], formats: [{ address: 'A2:A9', numberFormat: 'yyyy-mm-dd' }], columnWidths: [], tables: [{ name: 'RosterLog', address: `A1:B${1 + Math.max(1, rows.length)}` }],
    blocks: [{ kind: 'cells', at: 'A1', rows: [['When', 'Who'], ...rows].map((row) => row.map((content) => ({ content }))) }],
  }],
});

let live: LiveWorkbook;
beforeEach(() => {
  live = liveWorkbook();
});
afterEach(() => live.dispose());

const extent = () => live.host.Excel.run(async (context) => {
  const range = context.workbook.tables.getItem('RosterLog').getRange();
  range.load('address');
  await context.sync();
  return range.address;
});

test('rows come below what a table holds, in its formats, and it reaches over them', async () => {
  await live.port.write(log([[46_000, 'Ann']]), { kind: 'new-sheet' }, {});
  expect(await live.port.appendRows('RosterLog', [[46_001, 'Ben'], [46_002, 'Cy']])).toEqual({ kind: 'appended', address: 'Log!A3:B4' });
  expect(await live.values('Log', 'A1:B4')).toEqual([['When', 'Who'], [46_000, 'Ann'], [46_001, 'Ben'], [46_002, 'Cy']]);
  expect(await extent()).toBe('Log!A1:B4');
  const region = await live.port.read('Log!A4:B4');
  expect('numberFormats' in region && region.numberFormats[0]![0]).toBe('yyyy-mm-dd');
  await live.host.workbook.undo();
  expect(await live.values('Log', 'A1:B4')).toEqual([['When', 'Who'], [46_000, 'Ann'], ['', ''], ['', '']]);
});

test('an empty table has a blank row, which is filled first', async () => {
  await live.port.write(log([]), { kind: 'new-sheet' }, {});
  expect(await live.port.appendRows('RosterLog', [[46_001, 'Ben']])).toEqual({ kind: 'appended', address: 'Log!A2:B2' });
  expect(await extent()).toBe('Log!A1:B2');
});

test('rows that were appended to a sheet of ours are in nobody’s way when it is written again', async () => {
  const remembered = (rows: (string | number)[][]): Plan => ({ ...log(rows), memory: { rows } });
  await live.port.write(remembered([[46_000, 'Ann']]), { kind: 'new-sheet' }, {});
  await live.port.appendRows('RosterLog', [[46_001, 'Ben']]);
  const again = remembered([[46_000, 'Ann'], [46_001, 'Ben'], [46_002, 'Cy']]);
  expect(await live.port.collisions(again, { kind: 'refresh', sheet: 'Log' })).toEqual([]);
  expect(await live.port.write(again, { kind: 'refresh', sheet: 'Log' }, {})).toEqual({ kind: 'written', sheets: ['Log'] });
  expect(await extent()).toBe('Log!A1:B4');
  const fewer = remembered([[46_000, 'Ann']]);
  await live.port.write(fewer, { kind: 'refresh', sheet: 'Log' }, {});
  expect(await live.values('Log', 'A1:B4')).toEqual([['When', 'Who'], [46_000, 'Ann'], ['', ''], ['', '']]);
});

test('cells that a person filled below stay, and a table that is gone is told', async () => {
  await live.port.write(log([[46_000, 'Ann']]), { kind: 'new-sheet' }, {});
  await live.put('Log', 'A3', [['Mine']]);
  expect(await live.port.appendRows('RosterLog', [[46_001, 'Ben']])).toEqual({ kind: 'occupied', address: 'Log!A3:B3' });
  expect(await live.values('Log', 'A2:B3')).toEqual([[46_000, 'Ann'], ['Mine', '']]);
  expect(await live.port.appendRows('Gone', [[1]])).toMatchObject({ code: 'no-such-range' });
});
