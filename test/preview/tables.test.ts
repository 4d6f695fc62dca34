import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(async () => {
  host = nodeExcel();
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:C4').values = [['Time', 'Calls', 'AHT'], ['9:00', 10, 180], ['9:30', 20, 200], ['10:00', 30, 220]];
  });
});
afterEach(() => host.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(work);

function addPlan(context: Excel.RequestContext): Excel.Table {
  const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:C4', true);
  table.name = 'Plan';
  return table;
}

test('a table knows its parts', async () => {
  const seen = await run(async (context) => {
    const table = addPlan(context);
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('calls').getDataBodyRange(), table.columns.getItemAt(2).getRange()]
      .map((range) => range.load('address'));
    table.columns.load('items/name,items/index');
    table.rows.load('count');
    table.load('name,style,showTotals,showHeaders');
    const found = context.workbook.tables.getItem('PLAN').load('name');
    const none = context.workbook.tables.getItemOrNullObject('Nope').load('name');
    await context.sync();
    return [parts.map((range) => range.address.replace('Sheet1!', '')), table.columns.items.map((column) => column.name), table.rows.count,
      table.name, table.style, table.showTotals, table.showHeaders, found.name, none.isNullObject];
  });
  expect(seen).toEqual([['A1:C4', 'A1:C1', 'A2:C4', 'B2:B4', 'C1:C4'], ['Time', 'Calls', 'AHT'], 3, 'Plan', 'TableStyleMedium2', false, true, 'Plan', true]);
});

test('structured references are calculated, before and after the table is there, and follow its data', async () => {
  const totals = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cells = sheet.getRange('E1:E3');
    cells.formulas = [['=SUM(Plan[Calls])'], ['=ROWS(Plan)'], ['=SUM(Plan[[Calls]:[AHT]])']];
    addPlan(context);
    cells.load('values');
    await context.sync();
    const first = cells.values.map((line) => line[0] as number);
    sheet.getRange('B2').values = [[110]];
    cells.load('values');
    await context.sync();
    return [first, cells.values.map((line) => line[0] as number)];
  });
  expect(totals).toEqual([[60, 3, 660], [160, 3, 760]]);
});

test('a resized table has more data', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = addPlan(context);
    const total = sheet.getRange('E1');
    total.formulas = [['=SUM(Plan[Calls])']];
    await context.sync();
    sheet.getRange('A5:C5').values = [['10:30', 40, 240]];
    table.resize('A1:C5');
    table.rows.load('count');
    total.load('values');
    await context.sync();
    return [table.rows.count, total.values[0]?.[0]];
  });
  expect(seen).toEqual([4, 100]);
});

test('renaming a table renames it in formulas', async () => {
  const seen = await run(async (context) => {
    const table = addPlan(context);
    const total = context.workbook.worksheets.getActiveWorksheet().getRange('E1');
    total.formulas = [['=SUM(Plan[Calls])']];
    await context.sync();
    table.name = 'Demand';
    total.load('formulas,values');
    await context.sync();
    return [total.formulas[0]?.[0], total.values[0]?.[0]];
  });
  expect(seen).toEqual(['=SUM(Demand[Calls])', 60]);
});

test('headers become text, blanks are filled and doubles told apart', async () => {
  const names = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E1:H2').values = [[2025, '', 'Calls', 'Calls'], [1, 2, 3, 4]];
    const table = sheet.tables.add('E1:H2', true);
    table.columns.load('items/name');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    return [table.columns.items.map((column) => column.name), header.values[0]];
  });
  expect(names).toEqual([['2025', 'Column2', 'Calls', 'Calls2'], ['2025', 'Column2', 'Calls', 'Calls2']]);
});

test('tables do not overlap', async () => {
  const overlap = run(async (context) => {
    addPlan(context);
    context.workbook.worksheets.getActiveWorksheet().tables.add('C4:D6', true);
  });
  await expect(overlap).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a formula that would spill inside a table, or into one, gives #SPILL!', async () => {
  const values = await run(async (context) => {
    addPlan(context);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2').formulas = [['=SEQUENCE(2)']];
    sheet.getRange('A10').formulas = [['=SEQUENCE(1,3)']];
    sheet.getRange('A6:C7').values = [['a', 'b', 'c'], ['', '', '']];
    sheet.tables.add('A6:C7', true);
    await context.sync();
    sheet.getRange('D7').formulas = [['=SEQUENCE(2)']];
    const cells = ['B2', 'A10', 'D7'].map((address) => sheet.getRange(address).load('values'));
    await context.sync();
    return cells.map((cell) => cell.values[0]?.[0] as unknown);
  });
  expect(values).toEqual(['#SPILL!', 1, 1]);
});

test('totals come below the data and go again', async () => {
  const seen = await run(async (context) => {
    const table = addPlan(context);
    table.showTotals = true;
    const total = table.getTotalRowRange().load('address,values,formulas');
    const whole = table.getRange().load('address');
    await context.sync();
    table.showTotals = false;
    const blank = context.workbook.worksheets.getActiveWorksheet().getRange('A5:C5').load('values');
    await context.sync();
    return [total.address, total.values[0], total.formulas[0]?.[2], whole.address, blank.values[0]];
  });
  expect(seen).toEqual(['Sheet1!A5:C5', ['Total', '', 600], '=SUBTOTAL(109,Plan[AHT])', 'Sheet1!A1:C4'.replace('C4', 'C5'), ['', '', '']]);
});

test('converting to a range keeps the cells, deleting takes them along', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    addPlan(context).convertToRange();
    const kept = sheet.getRange('A2').load('values');
    await context.sync();
    const again = addPlan(context);
    await context.sync();
    again.delete();
    const gone = sheet.getRange('A1:C4').load('values');
    const count = context.workbook.tables.getCount();
    await context.sync();
    return [kept.values[0]?.[0] !== '', gone.values.flat().every((value) => value === ''), count.value];
  });
  expect(seen).toEqual([true, true, 0]);
});

test('without headers of its own a table makes some and moves the data down', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E1:F2').values = [[1, 2], [3, 4]];
    const table = sheet.tables.add('E1:F2', false);
    const range = table.getRange().load('address,values');
    await context.sync();
    return [range.address, range.values];
  });
  expect(seen).toEqual(['Sheet1!E1:F3', [['Column1', 'Column2'], [1, 2], [3, 4]]]);
});

test('tables that touch a range are found from it', async () => {
  const names = await run(async (context) => {
    addPlan(context);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const touching = sheet.getRange('B2').getTables(false).load('items/name');
    const within = sheet.getRange('B2').getTables(true).load('items/name');
    await context.sync();
    return [touching.items.map((table) => table.name), within.items.length];
  });
  expect(names).toEqual([['Plan'], 0]);
});
