import { parseArea } from '../../sheets/area';
import type { ChartPlan, ChartSeriesPlan } from '../../sheets/plan';

/** Makes a native chart, or sets the one of that name anew: someone may have moved or formatted it. */
export async function drawChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: ChartPlan): Promise<void> {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(plan.type, sheet.getRange(first.values), parseArea(first.values)?.rows === 1 ? 'Rows' : 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = 'Bottom';
  chart.setPosition(plan.place.topLeft, plan.place.bottomRight);
  // Excel may read a first column of numbers as labels: one series is certain only after a look.
  const made = chart.series;
  made.load('items/name');
  await context.sync();
  made.items.slice(1).forEach((extra) => extra.delete());
  const base = made.items[0] ?? chart.series.add(first.name);
  drawSeries(sheet, base, first, plan);
  for (const series of others) drawSeries(sheet, chart.series.add(series.name), series, plan);
  drawAxes(chart, plan);
}

function drawSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: ChartSeriesPlan, chart: ChartPlan): void {
  const type = plan.type ?? chart.type;
  series.name = plan.name;
  series.setValues(sheet.getRange(plan.values));
  series.setXAxisValues(sheet.getRange(chart.categories));
  series.chartType = type;
  if (plan.secondary) series.axisGroup = 'Secondary';
  if (type.startsWith('Line')) {
    series.format.line.color = plan.colour;
    series.format.line.weight = 2.25;
  } else if (plan.blank) {
    series.format.fill.clear();
  } else {
    series.format.fill.setSolidColor(plan.colour);
  }
}

function drawAxes(chart: Excel.Chart, plan: ChartPlan): void {
  if (plan.labelsAtEdge) chart.axes.categoryAxis.tickLabelPosition = 'Low';
  if (plan.fromZero) chart.axes.valueAxis.minimum = 0;
  if (plan.valueFormat !== undefined) chart.axes.valueAxis.numberFormat = plan.valueFormat;
  if (plan.categoryFormat !== undefined) chart.axes.categoryAxis.numberFormat = plan.categoryFormat;
  if (plan.valueAxisTitle !== undefined) chart.axes.valueAxis.title.text = plan.valueAxisTitle;
  if (plan.categoryAxisTitle !== undefined) chart.axes.categoryAxis.title.text = plan.categoryAxisTitle;
  if (plan.series.some((series) => series.secondary)) {
    if (plan.secondaryFormat !== undefined) chart.axes.getItem('Value', 'Secondary').numberFormat = plan.secondaryFormat;
    if (plan.secondaryAxisTitle !== undefined) chart.axes.getItem('Value', 'Secondary').title.text = plan.secondaryAxisTitle;
  }
}
