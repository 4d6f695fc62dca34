import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(async () => {
  host = nodeExcel();
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:C4').values = [['Time', 'Calls', 'Agents'], ['9:00', 10, 3], ['9:30', 20, 5], ['10:00', 30, 7]];
  });
});
afterEach(() => host.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(work);

test('a chart of a range names its series by the header and takes the first column as categories', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const text = sheet.getRange('A2:A4');
    text.numberFormat = [['@'], ['@'], ['@']];
    text.values = [['9:00'], ['9:30'], ['10:00']];
    sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Columns');
  });
  const [chart] = host.workbook.charts.list('sheet1');
  expect(chart?.series.map((series) => [series.name, series.values, series.categories, series.type])).toEqual([
    ['Calls', 'Sheet1!B2:B4', 'Sheet1!A2:A4', 'Line'], ['Agents', 'Sheet1!C2:C4', 'Sheet1!A2:A4', 'Line'],
  ]);
});

test('everything set on a chart is in its model, for the page to draw', async () => {
  let told = 0;
  host.workbook.charts.onChange(() => { told += 1; });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('Line', sheet.getRange('B1:B4'), 'Columns');
    chart.name = 'Staff';
    chart.title.text = 'Agents follow calls';
    chart.legend.position = 'Top';
    chart.setPosition('E2', 'H10');
    const added = chart.series.add('Agents');
    added.setValues(sheet.getRange('C2:C4'));
    added.setXAxisValues(sheet.getRange('A2:A4'));
    added.chartType = 'ColumnClustered';
    added.axisGroup = 'Secondary';
    added.format.fill.setSolidColor('#0F6CBD');
    const first = chart.series.getItemAt(0);
    first.format.line.color = '#C00000';
    first.format.line.weight = 1.5;
    chart.axes.valueAxis.title.text = 'Calls';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.title.text = 'Time of day';
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    await context.sync();
  });
  const [chart] = host.workbook.charts.list('sheet1');
  expect(chart).toMatchObject({
    name: 'Staff', type: 'Line', title: { text: 'Agents follow calls', visible: true }, legend: { position: 'Top', visible: true },
    axes: { value: { title: { text: 'Calls', visible: true }, minimum: 0, maximum: null }, category: { title: { text: 'Time of day' }, labels: 'Low' }, secondaryValue: { visible: true } },
    series: [
      { name: 'Calls', colour: '#C00000', lineWeight: 1.5, axis: 'Primary' },
      { name: 'Agents', type: 'ColumnClustered', axis: 'Secondary', values: 'Sheet1!C2:C4', categories: 'Sheet1!A2:A4', colour: '#0F6CBD' },
    ],
  });
  expect(chart!.width).toBeGreaterThan(100);
  expect(told).toBeGreaterThan(0);
});

test('charts are found by name, counted and deleted', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add('Area', sheet.getRange('B1:B4'));
    chart.name = 'Load';
    sheet.charts.add('Pie', sheet.getRange('B1:B4'));
    sheet.charts.load('items/name,items/chartType');
    await context.sync();
    const names = sheet.charts.items.map((one) => [one.name, one.chartType]);
    sheet.charts.getItem('load').delete();
    const none = sheet.charts.getItemOrNullObject('Load').load('name');
    const count = sheet.charts.getCount();
    await context.sync();
    return [names, none.isNullObject, count.value];
  });
  expect(seen).toEqual([[['Load', 'Area'], ['Chart 1', 'Pie']], true, 1]);
});

test('a type that the preview cannot draw is refused', async () => {
  const add = run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('Sunburst', sheet.getRange('B1:B4'));
  });
  await expect(add).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('the page moves a chart as one step of undo', async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('Line', sheet.getRange('B1:B4'));
  });
  const before = host.workbook.charts.list('sheet1')[0]!;
  host.workbook.charts.move(before.id, { top: 1, left: 2, width: 300, height: 200 });
  expect(host.workbook.charts.list('sheet1')[0]).toMatchObject({ top: 1, left: 2, width: 300 });
  await host.workbook.undo();
  expect(host.workbook.charts.list('sheet1')[0]).toEqual(before);
});
