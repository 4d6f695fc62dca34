import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(work);
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

test('formats are set on every cell and read back, null where cells differ', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    range.format.font.bold = true;
    range.format.font.color = 'red';
    range.format.fill.color = '#fff2cc';
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    sheetOf(context).getRange('B2').format.font.bold = false;
    range.load('format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel');
    const other = sheetOf(context).getRange('D9').load('format/font/bold,format/fill/color,format/horizontalAlignment');
    await context.sync();
    const { format } = range;
    return [format.font.bold, format.font.color, format.fill.color, format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel,
      other.format.font.bold, other.format.fill.color, other.format.horizontalAlignment];
  });
  expect(seen).toEqual([null, '#FF0000', '#FFF2CC', 'Center', 'Top', true, 2, false, '#FFFFFF', 'General']);
});

test('a colour that is none is InvalidArgument', async () => {
  await expect(run(async (context) => { sheetOf(context).getRange('A1').format.fill.color = 'reddish'; })).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('borders of a range are those of its edges', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    const bottom = range.format.borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.weight = 'Medium';
    bottom.color = '#0F6CBD';
    const cells = [sheetOf(context).getRange('A2').format.borders.getItem('EdgeBottom'), sheetOf(context).getRange('A1').format.borders.getItem('EdgeBottom')];
    cells.forEach((cell) => cell.load('style,weight,color'));
    await context.sync();
    return cells.map((cell) => [cell.style, cell.weight, cell.color]);
  });
  expect(seen).toEqual([['Continuous', 'Medium', '#0F6CBD'], ['None', 'Thin', '#000000']]);
});

test('number formats shape the text and leave the value', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('A1:C1');
    range.values = [[0.805, 45688.5, 1234.5]];
    range.numberFormat = [['0.0%', 'yyyy-mm-dd hh:mm', '#,##0.00']];
    range.load('text,values,numberFormat');
    await context.sync();
    return [range.text[0], range.values[0], range.numberFormat[0]];
  });
  expect(seen).toEqual([['80.5%', '2025-01-31 12:00', '1,234.50'], [0.805, 45688.5, 1234.5], ['0.0%', 'yyyy-mm-dd hh:mm', '#,##0.00']]);
});

test('a format does not take the formula or the value from a cell', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('A1:B1');
    range.values = [[2, '=A1*2']];
    await context.sync();
    range.format.font.bold = true;
    sheetOf(context).getRange('A1').values = [[5]];
    range.load('values,formulas');
    await context.sync();
    return [range.values[0], range.formulas[0]];
  });
  expect(seen).toEqual([[5, 10], [5, '=A1*2']]);
});

test('columns and rows are measured in points', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('B2:C3');
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.load('width,height,left,format/columnWidth,format/rowHeight');
    const first = sheetOf(context).getRange('A1').load('width');
    await context.sync();
    return [range.width, range.height, range.left === first.width, range.format.columnWidth, range.format.rowHeight];
  });
  expect(seen).toEqual([180, 60, true, 90, 30]);
});

test('autofit makes room for the longest text', async () => {
  const widths = await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:B1').values = [['x', 'Interval staffing requirement']];
    sheet.getRange('A:B').format.autofitColumns();
    const columns = ['A1', 'B1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
    await context.sync();
    return columns.map((column) => column.format.columnWidth);
  });
  expect(widths[1]!).toBeGreaterThan(widths[0]! * 5);
});

test('a named style is put on cells, and a change of it reaches them', async () => {
  const seen = await run(async (context) => {
    const { styles } = context.workbook;
    styles.add('callsheet-input');
    const style = styles.getItem('callsheet-input');
    style.font.color = '#0000FF';
    style.fill.color = '#FFF2CC';
    style.numberFormat = '0%';
    const range = sheetOf(context).getRange('A1:A2');
    range.style = 'callsheet-input';
    range.load('style,numberFormat,format/font/color,format/fill/color');
    await context.sync();
    const first = [range.style, range.format.font.color, range.format.fill.color, range.numberFormat[0]?.[0]];
    style.fill.color = '#E2EFDA';
    range.load('format/fill/color');
    const none = styles.getItemOrNullObject('nope').load('name');
    styles.load('items/name,items/builtIn');
    await context.sync();
    return [first, range.format.fill.color, none.isNullObject, styles.items.filter((one) => !one.builtIn).map((one) => one.name), styles.items.some((one) => one.name === 'Input')];
  });
  expect(seen).toEqual([['callsheet-input', '#0000FF', '#FFF2CC', '0%'], '#E2EFDA', true, ['callsheet-input'], true]);
});

test('styles are added once and unknown ones are ItemNotFound', async () => {
  await expect(run(async (context) => { context.workbook.styles.add('Normal'); })).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(run(async (context) => { sheetOf(context).getRange('A1').style = 'Nope'; })).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a rule of data validation is kept for its range', async () => {
  const seen = await run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange('A1:A3');
    dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    dataValidation.errorAlert = { title: 'Fraction', message: '0 to 1', showAlert: true, style: 'Stop' };
    dataValidation.load('type,rule,errorAlert');
    const none = sheetOf(context).getRange('B1').dataValidation.load('type');
    await context.sync();
    return [dataValidation.type, dataValidation.rule.decimal?.operator, dataValidation.errorAlert.title, none.type];
  });
  expect(seen).toEqual(['Decimal', 'Between', 'Fraction', 'None']);
});

test('conditional formats are kept with their rule and look, the newest first', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('A1:A9');
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1<0';
    custom.custom.format.font.color = '#C00000';
    const value = range.conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '10', operator: 'GreaterThan' };
    value.cellValue.format.fill.color = '#E2EFDA';
    range.conditionalFormats.load('items/type,items/priority');
    await context.sync();
    return range.conditionalFormats.items.map((format) => [format.type, format.priority]);
  });
  expect(seen).toEqual([['CellValue', 0], ['Custom', 1]]);
  await expect(run(async (context) => { sheetOf(context).getRange('A1').conditionalFormats.add('DataBar'); })).rejects.toMatchObject({ code: 'NotImplemented' });
});
