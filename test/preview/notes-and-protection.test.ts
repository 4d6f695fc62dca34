import { executeMethod } from '../../preview/protocol/execute-method';
import { fileCopies } from '../../preview/protocol/file-copies';
import { nodeDocument } from '../../preview/protocol/node-document';
import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

const code = (work: (context: Excel.RequestContext) => void): Promise<string> => host.Excel.run(async (context) => {
  work(context);
  await context.sync();
}).then(() => 'done', (error: OfficeExtension.Error) => error.code);

test('notes are added, read with their cells, changed and taken away, and undone like the rest', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.notes.add('B2', 'first');
    sheet.notes.add(sheet.getRange('A3'), 'second');
    await context.sync();
    const { notes } = context.workbook;
    const [cell, none] = [sheet.notes.getItem('B2').getLocation(), sheet.notes.getItemOrNullObject('C9')];
    const count = sheet.notes.getCount();
    notes.load('items/content');
    cell.load('address');
    none.load('content');
    await context.sync();
    expect([count.value, notes.items.map(({ content }) => content), cell.address, none.isNullObject]).toEqual([2, ['first', 'second'], 'Sheet1!B2', true]);
    notes.items[0]!.content = 'changed';
    notes.items[1]!.delete();
    await context.sync();
    notes.load('items/content');
    await context.sync();
    expect(notes.items.map(({ content }) => content)).toEqual(['changed']);
  });
  await host.workbook.undo();
  await host.workbook.undo();
  expect(host.workbook.canUndo).toBe(false);
  expect(await code(({ workbook }) => workbook.worksheets.getActiveWorksheet().notes.getItem('B2'))).toBe('ItemNotFound');
  expect(await code(({ workbook }) => { workbook.worksheets.getActiveWorksheet().notes.add('A1:B2', 'two cells'); })).toBe('InvalidArgument');
});

test('a protected sheet takes what is typed into unlocked cells alone; protecting can’t be undone or be part of a group', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange('B2').values = [[5]];
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.toJSON()).toMatchObject({ protected: true, options: { allowFormatCells: true, allowSort: false, selectionMode: 'Normal' } });
  });
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
  expect(await code((context) => { sheet(context).getRange('A1:B2').values = [[1, 2], [3, 4]]; })).toBe('AccessDenied');
  expect(await code((context) => { sheet(context).getRange('A1').format.fill.color = '#FF0000'; })).toBe('done');
  expect(await host.Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    sheet(context).protection.unprotect();
    await context.sync();
  }).catch((error: OfficeExtension.Error) => error.code)).toBe('UndoNotSupported');
  expect(await code((context) => sheet(context).protection.unprotect())).toBe('done');
  expect(await code((context) => { sheet(context).getRange('A1').values = [[1]]; })).toBe('done');
});

test('a workbook says of itself what it is told to, with properties of a user’s own naming', async () => {
  await host.Excel.run(async (context) => {
    const { properties } = context.workbook;
    Object.assign(properties, { title: 'Plan', author: 'Wen', comments: 'of 2026' });
    properties.custom.add('Version', 2);
    properties.custom.add('version', 3);
    await context.sync();
    properties.load('title,author,comments');
    properties.custom.load('items/key,items/value,items/type');
    await context.sync();
    expect([properties.title, properties.author, properties.comments]).toEqual(['Plan', 'Wen', 'of 2026']);
    expect(properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([['Version', 3, 'Number']]);
  });
});

test('styles of many cells are told at once', async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    context.workbook.styles.add('Mine');
    range.getCell(1, 1).style = 'Mine';
    const told = range.getCellProperties({ style: true, address: true });
    await context.sync();
    expect(told.value.map((line) => line.map(({ style }) => style))).toEqual([['Normal', 'Normal'], ['Normal', 'Mine']]);
    expect(told.value[1]![0]!.address).toBe('Sheet1!A2');
  });
});

test('a file is taken in slices, no more than two at a time, and one is opened beside the workbook', async () => {
  const file = Uint8Array.from({ length: 10 }, (_, index) => index);
  const { getFileAsync } = nodeDocument(() => Promise.resolve(file));
  const take = () => new Promise<Office.AsyncResult<Office.File>>((done) => getFileAsync('compressed' as never, { sliceSize: 4 }, done));
  const [first, second, third] = [await take(), await take(), await take()];
  expect([first, second, third].map(({ status }) => String(status))).toEqual(['succeeded', 'succeeded', 'failed']);
  const slices = await Promise.all([0, 1, 2].map((index) => new Promise<unknown>((done) => first.value.getSliceAsync(index, ({ value }) => done(value.data)))));
  expect([first.value.sliceCount, slices]).toEqual([3, [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]]);
  first.value.closeAsync();
  expect(String((await take()).status)).toBe('succeeded');

  // As office.js 1.1.110 asks in a pane, seen on the wire.
  const nothing = { onSettings: () => undefined, onCommandCompleted: () => undefined, ...fileCopies(() => Promise.resolve(file)) };
  const ask = (DispatchId: number, values: object) => executeMethod({ DdaMethod: { DispatchId }, ...values }, () => Promise.reject(new Error('no batch')), nothing);
  expect(await ask(77, { 0: 1, 1: 6 })).toEqual({ Error: 0, Version: 1, 0: 1, 1: 10 });
  expect(await ask(80, { 2: 1, 3: 1 })).toEqual({ Error: 0, Version: 1, 0: [6, 7, 8, 9], 1: 4 });
  expect(await ask(81, { 2: 1 })).toEqual({ Error: 0, Version: 1 });
  expect(await ask(80, { 2: 1, 3: 0 })).toMatchObject({ Error: 5001 });

  const opened: Uint8Array[] = [];
  host.workbook.otherWorkbooks.onOpen((bytes) => opened.push(bytes));
  await host.Excel.createWorkbook(btoa('abc'));
  expect(opened).toEqual([Uint8Array.from([97, 98, 99])]);
});

test('a function that nobody has shows #NAME? and keeps its text, with a lost link in front too', async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    const formulas = ['=_xldudf_AGENTS(1,2)', '=[2]!_xldudf_AGENTS(B1,180)', '=1+CALLSHEETDEV.AGENTS(1)'];
    range.formulas = [formulas];
    range.load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([['#NAME?', '#NAME?', '#NAME?']]);
    expect(range.formulas).toEqual([formulas]);
  });
});
