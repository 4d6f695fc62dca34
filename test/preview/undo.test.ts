import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

/** Everything of the workbook that an add-in can have written, as plain data. */
async function everything(): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const { worksheets, names, tables, settings } = context.workbook;
    worksheets.load('items/name,items/showGridlines,items/tabColor');
    names.load('items/name,items/formula');
    tables.load('items/name,items/showTotals');
    settings.load('items/key,items/value');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const range = sheet.getRange('A1:D6').load('values,formulas,numberFormat,style');
      const bold = ['A1', 'B2', 'C3'].map((address) => sheet.getRange(address).load('format/font/bold,format/fill/color,format/columnWidth'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.charts.load('items/name,items/top,items/width,items/title/text,items/series/items/name');
      return { sheet, range, bold, frozen };
    });
    await context.sync();
    return JSON.parse(JSON.stringify({
      names: names.toJSON(), tables: tables.toJSON(), settings: settings.toJSON(),
      sheets: sheets.map(({ sheet, range, bold, frozen }) => [
        sheet.name, sheet.showGridlines, sheet.tabColor, range.values, range.formulas, range.numberFormat, range.style,
        bold.map((cell) => [cell.format.font.bold, cell.format.fill.color, cell.format.columnWidth]), frozen.isNullObject ? '' : frozen.address, sheet.charts.toJSON(),
      ]),
    })) as unknown;
  });
}

/** A bit of everything that a wizard writes, in three syncs. */
async function writeMuch(mergeUndoGroup: boolean): Promise<void> {
  await host.Excel.run({ mergeUndoGroup }, async (context) => {
    const sheet = context.workbook.worksheets.add('Staffing');
    sheet.getRange('A1:C3').values = [['Calls', 'AHT', 'Load'], [10, 180, '=A2*B2'], [20, 200, '=A3*B3']];
    sheet.getRange('A1:C1').format.font.bold = true;
    sheet.getRange('B2').format.fill.color = '#FFF2CC';
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('C3').numberFormat = [['0.0']];
    await context.sync();
    sheet.getRange('A2').style = 'Input';
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Plan';
    context.workbook.names.add('first_call', sheet.getRange('A2'));
    context.workbook.settings.add('memory', { wizard: 'staffing' });
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    await context.sync();
    const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'Calls';
    chart.title.text = 'Calls and time';
    chart.setPosition('E1', 'H10');
    sheet.getRange('D1').values = [['=SUM(Plan[Calls])']];
    const old = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    old.values = [['changed']];
    await context.sync();
  });
}

test('an undo group of several syncs is one step, and undoing it leaves everything as before', async () => {
  await host.Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [['before', 1], [2, '=B1+A2']]; });
  const before = await everything();
  await writeMuch(true);
  const after = await everything();
  expect(after).not.toEqual(before);
  await host.workbook.undo();
  expect(await everything()).toEqual(before);
  await host.workbook.redo();
  expect(await everything()).toEqual(after);
  await host.workbook.undo();
  expect(await everything()).toEqual(before);
}, 60_000);

test('without a group every sync is a step of its own', async () => {
  const before = await everything();
  await writeMuch(false);
  await host.workbook.undo();
  expect(await everything()).not.toEqual(before);
  await host.workbook.undo();
  await host.workbook.undo();
  expect(await everything()).toEqual(before);
  expect(host.workbook.canUndo).toBe(false);
}, 60_000);

test('what the user does in between is a step of its own, and undone first', async () => {
  const value = async (): Promise<unknown> => {
    await host.workbook.settled();
    return host.workbook.readValues({ sheetId: 'sheet1', row: 0, column: 0, rows: 1, columns: 2 });
  };
  await host.Excel.run({ mergeUndoGroup: true }, async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['plan']]; });
  // What Univer executes when somebody types.
  host.workbook.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange('B1').setValue('typed');
  expect(await value()).toEqual([['plan', 'typed']]);
  await host.workbook.undo();
  expect(await value()).toEqual([['plan', '']]);
  await host.workbook.undo();
  expect(await value()).toEqual([['', '']]);
});

test('overwriting a cell twice in a group goes back to what was there first', async () => {
  await host.Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]]; });
  await host.Excel.run({ mergeUndoGroup: true }, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [[2]];
    await context.sync();
    range.values = [[3]];
    await context.sync();
  });
  await host.workbook.undo();
  expect(host.workbook.readValues({ sheetId: 'sheet1', row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[1]]);
});

test('what Excel cannot undo is refused inside a group: deleting a sheet, changing a style or a name’s comment', async () => {
  const inGroup = (work: (workbook: Excel.Workbook) => void): Promise<void> => host.Excel.run({ mergeUndoGroup: true }, async (context) => {
    work(context.workbook);
    await context.sync();
  });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Other');
    context.workbook.names.add('one', '=1');
  });
  await expect(inGroup((workbook) => workbook.worksheets.getItem('Other').delete())).rejects.toMatchObject({ code: 'UndoNotSupported' });
  await expect(inGroup((workbook) => workbook.styles.add('Mine'))).rejects.toMatchObject({ code: 'UndoNotSupported' });
  await expect(inGroup((workbook) => { workbook.names.getItem('one').comment = 'x'; })).rejects.toMatchObject({ code: 'UndoNotSupported' });
});

test('outside a group it is done, and nothing before it can be undone any more', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add('Other');
    await context.sync();
    context.workbook.worksheets.getItem('Other').delete();
    await context.sync();
  });
  expect(host.workbook.canUndo).toBe(false);
});
