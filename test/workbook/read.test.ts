import { splitReference } from '../../src/sheets/sheet-reference';
import type { Region } from '../../src/workbook/port';
import { filledBlocks } from '../../src/workbook/filled-blocks';
import { HEADER, day, planFor } from '../sheets/staffing/example';
import { liveWorkbook, type LiveWorkbook } from './live-workbook';

// A workbook is started for every test: slow on a busy machine.
jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

async function region(address: string): Promise<Region> {
  const read = await live.port.read(address);
  if ('code' in read) throw new Error(`${read.code} ${read.detail}`);
  return read;
}

test('a typed address is read with its values and formats', async () => {
  await live.put('311', 'B2', [['Date', 'Calls'], [46_027, 12], [46_028, 15]]);
  expect(await region("'311'!B2:C4")).toMatchObject({ sheet: '311', address: 'B2:C4', rows: 3, columns: 2, values: [['Date', 'Calls'], [46_027, 12], [46_028, 15]] });
});

test('whole columns are cut to what is filled', async () => {
  await live.put('Calls', 'B3', [['Date', 'Calls'], [46_027, 12]]);
  expect(await region('Calls!A:Z')).toMatchObject({ address: 'B3:C4', rows: 2 });
});

test('one cell stands for the block around it', async () => {
  await live.put('Calls', 'B3', [['Date', 'Calls'], [46_027, 12], [46_028, 9]]);
  expect(await region('Calls!C4')).toMatchObject({ address: 'B3:C5' });
});

test('a table and a name are found by what they are called', async () => {
  await live.put('Calls', 'A1', [['Date', 'Calls'], [46_027, 12]]);
  await live.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Calls');
    sheet.tables.add('A1:B2', true).name = 'History';
    context.workbook.names.add('volumes', sheet.getRange('B1:B2'));
    await context.sync();
  });
  expect(await region('History')).toMatchObject({ sheet: 'Calls', address: 'A1:B2' });
  expect(await region('volumes')).toMatchObject({ sheet: 'Calls', address: 'B1:B2' });
});

test('what cannot be read is told by a code, not thrown', async () => {
  expect(await live.port.read('Nowhere!A1:B2')).toMatchObject({ code: 'no-such-sheet', detail: 'Nowhere' });
  expect(await live.port.read('Sheet1!A1:B2,D1:E2')).toMatchObject({ code: 'several-areas' });
  expect(await live.port.read('no such thing')).toMatchObject({ code: 'no-such-range' });
  expect(await live.port.read('Sheet1!A1:B')).toMatchObject({ code: 'no-such-range' });
});

test('an empty range is a region without rows', async () => {
  expect(await region('Sheet1!A1:C9')).toMatchObject({ rows: 0, columns: 0, values: [] });
});

test('tables and blocks are candidates, sheets of our own are not', async () => {
  await live.put('Calls', 'A1', [HEADER, ...day()]);
  await live.put('Other', 'C4', [['Date', 'Calls'], [46_027, 12], [46_028, 9]]);
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Calls').tables.add('A1:D25', true).name = 'History';
    await context.sync();
  });
  await live.port.write(planFor([HEADER, ...day()]), { kind: 'sheet', sheet: 'Staffing' }, {});
  const found = await live.port.tables();
  expect(found.map(({ sheet, address, table }) => [sheet, address, table])).toEqual([['Calls', 'A1:D25', 'History'], ['Other', 'C4:D6', undefined]]);
  expect(found[1]?.head).toEqual([['Date', 'Calls'], [46_027, 12], [46_028, 9]]);
});

test('a formula goes into an empty cell and never over a filled one', async () => {
  await live.put('Calls', 'A1', [[5]]);
  await live.port.goTo('Calls!B1');
  const inserted = await live.port.insertFormula('=ERLANGC(100,180)');
  expect(inserted).toMatchObject({ kind: 'inserted' });
  expect('address' in inserted && splitReference(inserted.address)).toEqual({ sheet: 'Calls', address: 'B1' });
  expect(await live.values('Calls', 'B1')).toEqual([[14]]);
  await live.port.goTo('Calls!A1');
  expect(await live.port.insertFormula('=1')).toMatchObject({ kind: 'occupied' });
  expect(await live.values('Calls', 'A1')).toEqual([[5]]);
});

test('what is remembered comes back, newest first', async () => {
  await live.port.remember('first', { a: 1 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await live.port.remember('second', [2]);
  expect(await live.port.remembered()).toEqual(['second', 'first']);
  expect(await live.port.recall('first')).toEqual({ a: 1 });
  expect(await live.port.recall('third')).toBeUndefined();
});

test('the selection is followed until one stops', async () => {
  await live.put('Calls', 'A1', [[1]]);
  const seen: string[] = [];
  const stop = live.port.onSelection(({ sheet, address }) => seen.push(`${sheet}!${address}`));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await live.port.goTo('Calls!A1:B4');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(seen.at(-1)).toBe('Calls!A1:B4');
  stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = seen.length;
  await live.port.goTo('Calls!C1');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(seen).toHaveLength(before);
});

test('blocks that touch by a corner are one, a lone cell is none', () => {
  expect(filledBlocks([['a', '', '', 'x'], ['', 'b', '', ''], ['', '', '', 1], ['', '', '', 2]])).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect(filledBlocks([['a', 1, '', ''], ['b', 2, '', 'c'], ['', '', '', 'd']])).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
});
