import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(work);

test('names stand for ranges, constants and formulas', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [[3], [4]];
    const { names } = context.workbook;
    names.add('aht', sheet.getRange('A1:A2'), 'seconds');
    names.add('target', '=0.8');
    names.add('twice', '=LAMBDA(x,2*x)');
    sheet.getRange('C1:C3').formulas = [['=SUM(aht)'], ['=target*10'], ['=twice(21)']];
    const cells = sheet.getRange('C1:C3').load('values');
    names.load('items/name,items/formula,items/type,items/value,items/comment,items/visible,items/scope');
    const range = names.getItem('AHT').getRange().load('address');
    const none = names.getItem('target').getRangeOrNullObject().load('address');
    const missing = names.getItemOrNullObject('nope').load('name');
    await context.sync();
    return [cells.values.map((line) => line[0] as unknown), names.items.map((name) => [name.name, name.formula, name.type, name.comment, name.scope]), range.address, none.isNullObject, missing.isNullObject];
  });
  expect(seen).toEqual([
    [7, 8, 42],
    [['aht', '=Sheet1!$A$1:$A$2', 'Range', 'seconds', 'Workbook'], ['target', '=0.8', 'Double', '', 'Workbook'], ['twice', '=LAMBDA(x,2*x)', 'String', '', 'Workbook']],
    'Sheet1!A1:A2', true, true,
  ]);
});

test.each(['SL80', 'R1C1', 'r', '2nd', 'a b', ''])('a name cannot be %p', async (name) => {
  await expect(run(async (context) => { context.workbook.names.add(name, '=1'); })).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a name is given once, in any case, and a deleted one is gone', async () => {
  await run(async (context) => { context.workbook.names.add('aht', '=180'); });
  await expect(run(async (context) => { context.workbook.names.add('AHT', '=1'); })).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  const seen = await run(async (context) => {
    context.workbook.names.getItem('aht').delete();
    const none = context.workbook.names.getItemOrNullObject('aht').load('name');
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.formulas = [['=aht*2']];
    cell.load('values');
    await context.sync();
    return [none.isNullObject, cell.values[0]?.[0] as unknown];
  });
  expect(seen).toEqual([true, '#NAME?']);
});

test('changing what a name stands for calculates its readers', async () => {
  const values = await run(async (context) => {
    context.workbook.names.add('aht', '=180');
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.formulas = [['=aht+1']];
    await context.sync();
    context.workbook.names.getItem('aht').formula = '=200';
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(values).toBe(201);
});

test('names of a sheet are its own', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.names.add('local', '=1');
    sheet.names.load('items/name,items/scope');
    context.workbook.names.load('items/name');
    await context.sync();
    return [sheet.names.items.map((name) => [name.name, name.scope]), context.workbook.names.items.length];
  });
  expect(seen).toEqual([[['local', 'Worksheet']], 0]);
});

test('settings keep JSON by key, are replaced and deleted', async () => {
  const seen = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add('staffing', { rows: [1, 2], name: '人手' });
    settings.add('other', 'text');
    settings.add('staffing', { rows: [3] });
    settings.load('items/key,items/value');
    await context.sync();
    const before = settings.items.map((setting) => [setting.key, setting.value as unknown]);
    settings.getItem('other').delete();
    const none = settings.getItemOrNullObject('other').load('value');
    const kept = settings.getItem('staffing').load('value');
    await context.sync();
    return [before, none.isNullObject, kept.value as unknown];
  });
  expect(seen).toEqual([[['staffing', { rows: [3] }], ['other', 'text']], true, { rows: [3] }]);
  await expect(run(async (context) => { context.workbook.settings.getItem('nope').load('value'); })).rejects.toMatchObject({ code: 'ItemNotFound' });
});
