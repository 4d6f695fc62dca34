import type { Book } from '../../../src/sheets/share/book';
import { liveWorkbook, type LiveWorkbook } from '../live-workbook';

jest.setTimeout(30_000);

let live: LiveWorkbook;
afterEach(() => live.dispose());

const read = async (): Promise<Book> => {
  const book = await live.port.book({});
  if (typeof book === 'string' || 'code' in book) throw new Error(JSON.stringify(book));
  return book;
};

test('a workbook is read with its formulas, spills, names, tables, styles, notes, and what it says of itself', async () => {
  live = liveWorkbook();
  await live.put('Calls', 'B2', [['Calls', 'Agents'], [120, '=AGENTS(B3,180)'], [240, '=AGENTS(B4,180)']]);
  await live.put('Spill', 'A1', [['=ERLANGS(Calls!B3:B4,180)', ''], ['', ''], ["'=AGENTS(1,2)", 5]]);
  await live.host.Excel.run(async (context) => {
    const { workbook } = context;
    const calls = workbook.worksheets.getItem('Calls');
    calls.tables.add('B2:C4', true).name = 'Plan';
    workbook.names.add('Aht', '=Calls!$B$3');
    workbook.names.add('Needed', '=AGENTS(Calls!$B$3,180)');
    calls.names.add('Own', '=Calls!$B$4');
    workbook.styles.add('Callsheet Input');
    calls.getRange('B3:B4').style = 'Callsheet Input';
    calls.notes.add('C3', 'counted by hand');
    workbook.properties.title = 'Plan 2026';
    workbook.properties.author = 'Wen';
    workbook.worksheets.add('Blank').visibility = 'Hidden';
    workbook.worksheets.getItem('Spill').protection.protect();
    await context.sync();
  });
  const book = await read();
  const sheet = (name: string) => book.sheets.find((each) => each.name === name)!;
  expect(sheet('Calls')).toMatchObject({
    hidden: false, protected: false, row: 2, column: 2,
    values: [['Calls', 'Agents'], [120, expect.any(Number)], [240, expect.any(Number)]],
    formulas: [['Calls', 'Agents'], [120, '=AGENTS(B3,180)'], [240, '=AGENTS(B4,180)']],
    spills: {}, marks: { B3: 'input', B4: 'input' }, noted: ['C3'],
  });
  expect(sheet('Spill')).toMatchObject({
    protected: true, row: 1, column: 1, values: [[12, ''], [24, ''], ['=AGENTS(1,2)', 5]],
    formulas: [['=ERLANGS(Calls!B3:B4,180)', ''], ['', ''], ["'=AGENTS(1,2)", 5]], spills: { A1: { rows: 2, columns: 1 } }, marks: {}, noted: [],
  });
  expect(sheet('Blank')).toMatchObject({ hidden: true, values: [], formulas: [] });
  expect(book.names).toEqual(expect.arrayContaining([
    { name: 'Aht', formula: '=Calls!$B$3' }, { name: 'Needed', formula: '=AGENTS(Calls!$B$3,180)' }, { name: 'Own', sheet: 'Calls', formula: '=Calls!$B$4' },
  ]));
  expect(book.tables).toEqual([{ name: 'Plan', sheet: 'Calls', address: 'B2:C4', headers: ['Calls', 'Agents'], totals: false }]);
  expect(book.properties).toEqual({ title: 'Plan 2026', author: 'Wen' });
});

test('formulas of a development copy are told bare, and reading stops when asked to', async () => {
  live = liveWorkbook({ namespace: 'CALLSHEETDEV', names: new Set(['AGENTS']) });
  await live.put('Calls', 'A1', [['=CALLSHEETDEV.AGENTS(120,180)', '=SUM(1,2)']]);
  const stop = new AbortController();
  stop.abort();
  expect(await live.port.book({ signal: stop.signal })).toBe('cancelled');
  expect((await read()).sheets.find(({ name }) => name === 'Calls')!.formulas).toEqual([['=AGENTS(120,180)', '=SUM(1,2)']]);
});
