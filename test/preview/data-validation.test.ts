import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(work);
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

/** Whether the rules allow what each of these cells holds now. */
async function allowed(address: string): Promise<boolean[]> {
  await host.workbook.settled();
  const area = host.workbook.area(address);
  return Array.from({ length: area.rows }, (_cell, down) => host.workbook.entryRules.allows({ ...area, row: area.row + down }));
}

async function choices(address: string): Promise<string[] | undefined> {
  await host.workbook.settled();
  return host.workbook.entryRules.choices(host.workbook.area(address));
}

test('a list that is written out drops down, and allows its own words only', async () => {
  await run(async (context) => {
    const range = sheetOf(context).getRange('A1:A4');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'E, M ,N,7' } };
    range.values = [['M'], ['m'], [7], ['']];
    await context.sync();
  });
  expect(await choices('A2')).toEqual(['E', 'M', 'N', '7']);
  expect(await allowed('A1:A4')).toEqual([true, false, true, true]);
  expect(await choices('B1')).toBeUndefined();
});

test('a list in cells is read where it stands, by address, range or name, and follows it', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    const codes = context.workbook.worksheets.add('Shift codes');
    codes.getRange('A1:A3').values = [['E'], ['N'], ['']];
    context.workbook.names.add('codes', codes.getRange('A1:A3'));
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: "='Shift codes'!$A$1:$A$3" } };
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: codes.getRange('A1:A3') } };
    sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: '=codes' } };
    await context.sync();
  });
  for (const cell of ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A3']) expect(await choices(cell)).toEqual(['E', 'N']);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Shift codes').getRange('A2').values = [['L']];
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').values = [['l'], ['N'], ['E']];
  });
  expect(await choices('Sheet1!A3')).toEqual(['E', 'L']);
  // In cells case does not count.
  expect(await allowed('Sheet1!A1:A3')).toEqual([true, false, true]);
});

test('a list without a drop-down offers nothing and still refuses', async () => {
  await run(async (context) => {
    const range = sheetOf(context).getRange('A1');
    range.dataValidation.rule = { list: { inCellDropDown: false, source: 'a,b' } };
    range.values = [['c']];
  });
  expect(await choices('A1')).toBeUndefined();
  expect(await allowed('A1')).toEqual([false]);
});

test.each([
  ['whole numbers', { wholeNumber: { formula1: 1, formula2: 3, operator: 'Between' } }, [[1], [1.5], [4], ['x']], [true, false, false, false]],
  ['decimals above another cell', { decimal: { formula1: '=$D$1', operator: 'GreaterThan' } }, [[2.5], [2], [-1], ['']], [true, false, false, true]],
  ['days', { date: { formula1: '2026-01-05', operator: 'GreaterThanOrEqual' } }, [['2026-01-05'], ['2026-01-04'], ['x'], ['']], [true, false, false, true]],
  ['length of text', { textLength: { formula1: 2, operator: 'LessThanOrEqual' } }, [['ab'], ['abc'], [12], [123]], [true, false, true, false]],
  ['a formula in the terms of the first cell', { custom: { formula: '=A1>B1' } }, [[2], [1], [0], [3]], [true, false, false, true]],
] as const)('%s are held to their bounds', async (_kind, rule, entries, expected) => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('B1:B4').values = [[1], [1], [1], [1]];
    sheet.getRange('D1').values = [[2]];
    sheet.getRange('A1:A4').dataValidation.rule = rule as Excel.DataValidationRule;
    sheet.getRange('A1:A4').values = entries as unknown as unknown[][];
    await context.sync();
  });
  expect(await allowed('A1:A4')).toEqual(expected);
});

test('a rule of some cells is taken out of the rule of the cells around them, and each keeps its terms', async () => {
  const seen = await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:C3').dataValidation.rule = { custom: { formula: '=A1<E1' } };
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    await context.sync();
    const cells = ['A1', 'C3', 'B2', 'A1:C3', 'A3:A4', 'F1'].map((address) => sheet.getRange(address).dataValidation.load('type,rule'));
    await context.sync();
    return cells.map(({ type, rule }) => [type, rule.custom?.formula]);
  });
  expect(seen).toEqual([['Custom', '=A1<E1'], ['Custom', '=C3<G3'], ['List', undefined], ['Inconsistent', undefined], ['MixedCriteria', undefined], ['None', undefined]]);
});

test('whether cells hold what is allowed is told for all of them together', async () => {
  const seen = await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A1:A3').values = [['a'], ['x'], ['b']];
    const cells = ['A1', 'A2', 'A1:A3'].map((address) => sheet.getRange(address).dataValidation.load('valid'));
    await context.sync();
    return cells.map(({ valid }) => valid);
  });
  expect(seen).toEqual([true, false, null]);
});

test('an alert is of the style that was set, and none where it was switched off', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    sheet.getRange('A2').dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Not a shift', message: 'Choose one.' };
    sheet.getRange('A3').dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
    sheet.getRange('A1:A3').values = [['x'], ['x'], ['x']];
    await context.sync();
  });
  await host.workbook.settled();
  const alerts = ['A1', 'A2', 'A3'].map((address) => host.workbook.entryRules.alertAt(host.workbook.area(address)));
  expect(alerts).toEqual([{ style: 'Stop', title: '', message: '' }, { style: 'Warning', title: 'Not a shift', message: 'Choose one.' }, undefined]);
});

test('a list of more than 255 letters and a rule of two kinds are refused, as in Excel', async () => {
  const set = (rule: Excel.DataValidationRule): Promise<void> => run(async (context) => { sheetOf(context).getRange('A1').dataValidation.rule = rule; });
  await expect(set({ list: { inCellDropDown: true, source: 'x,'.repeat(128) } })).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(set({ list: { inCellDropDown: true, source: 'x' }, custom: { formula: '=TRUE' } })).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a cleared range has no rule, and undo brings it back', async () => {
  await run(async (context) => { sheetOf(context).getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } }; });
  await run(async (context) => { sheetOf(context).getRange('A2').dataValidation.clear(); });
  expect([await choices('A1'), await choices('A2'), await choices('A3')]).toEqual([['a', 'b'], undefined, ['a', 'b']]);
  await host.workbook.undo();
  expect(await choices('A2')).toEqual(['a', 'b']);
});
