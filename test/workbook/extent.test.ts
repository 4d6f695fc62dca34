import fc from 'fast-check';
import type { CellValue, KnownPlace, Region } from '../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from './live-workbook';

// A workbook is started for every test: slow on a busy machine.
jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(async () => {
  live = liveWorkbook();
  await live.put('Calls', 'B3', rows(5));
});
afterEach(() => live.dispose());

/** A header and rows of a day and its calls. */
function rows(count: number): CellValue[][] {
  return [['Day', 'Calls'], ...Array.from({ length: count - 1 }, (_, index): CellValue[] => [46_027 + index, 100 + index])];
}

async function read(address: string): Promise<Region> {
  const region = await live.port.read(address);
  if ('code' in region) throw new Error(`${region.code} ${region.detail}`);
  return region;
}

async function known(address: string): Promise<KnownPlace> {
  const { sheet, address: at, table, wholeBlock } = await read(address);
  return { sheet, address: at, table, wholeBlock };
}

const makeTable = (address: string, totals = false) => live.host.Excel.run(async (context) => {
  const table = context.workbook.worksheets.getItem('Calls').tables.add(address, true);
  table.name = 'History';
  await context.sync();
  table.showTotals = totals;
  await context.sync();
});

test('a region knows whether it is a table, a whole block or a part of one', async () => {
  expect(await known('Calls!B3:C7')).toEqual({ sheet: 'Calls', address: 'B3:C7', table: undefined, wholeBlock: true });
  expect(await known('Calls!B3:C6')).toMatchObject({ table: undefined, wholeBlock: false });
  await makeTable('B3:C7');
  expect(await known('Calls!B3:C7')).toMatchObject({ table: 'History' });
  expect(await known('Calls!B3:B7')).toMatchObject({ table: undefined });
});

test('a block is found with the rows appended to it, and no further than the first blank one', async () => {
  await fc.assert(fc.asyncProperty(fc.nat({ max: 5 }), fc.boolean(), async (appended, more) => {
    await live.put('Calls', 'B8', Array.from({ length: 12 }, () => ['', '']));
    const place = await known('Calls!B3:C7');
    if (appended > 0) await live.put('Calls', 'B8', rows(appended + 1).slice(1));
    if (more) await live.put('Calls', `B${9 + appended}`, [['a note', '']]);
    expect(await live.port.today(place)).toBe(`Calls!B3:C${7 + appended}`);
  }), { numRuns: 12 });
});

test('a part of a block stays the part that was chosen', async () => {
  const place = await known('Calls!B3:C6');
  await live.put('Calls', 'B8', [[46_040, 9]]);
  expect(await live.port.today(place)).toBe('Calls!B3:C6');
});

test('a table is found where it is now, by its name', async () => {
  await makeTable('B3:C7');
  const place = await known('Calls!B3:C7');
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Calls').name = 'Calls of May';
    context.workbook.tables.getItem('History').resize('B3:C6');
    await context.sync();
  });
  expect(await live.port.today(place)).toBe("'Calls of May'!B3:C6");
});

test('a table turned into plain cells is the block that it was', async () => {
  await makeTable('B3:C7');
  const place = await known('Calls!B3:C7');
  await live.host.Excel.run(async (context) => {
    context.workbook.tables.getItem('History').convertToRange();
    await context.sync();
  });
  await live.put('Calls', 'B8', [[46_040, 9]]);
  expect(await live.port.today(place)).toBe('Calls!B3:C8');
});

test('the totals of a table are no row of it', async () => {
  await makeTable('B3:C7', true);
  expect(await read('History')).toMatchObject({ address: 'B3:C7', table: 'History' });
  expect(await live.port.tables()).toMatchObject([{ address: 'B3:C7', rows: 5, table: 'History' }]);
  expect(await live.port.today(await known('History'))).toBe('Calls!B3:C7');
});

test('what is gone is where it was: reading it says so', async () => {
  expect(await live.port.today({ sheet: 'Gone', address: 'A1:C9', table: 'Gone', wholeBlock: true })).toBe('Gone!A1:C9');
});
