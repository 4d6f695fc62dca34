import type { ChartModel } from '../../preview/objects/chart-model';
import { chartOption, type ChartData } from '../../preview/page/charts/chart-option';

const axis = { title: { text: '', visible: false }, minimum: null, maximum: null, numberFormat: '', visible: true };

function model(type: string, series: Partial<ChartModel['series'][number]>[]): ChartModel {
  return {
    id: 'c', name: 'c', sheetId: 's', type, title: { text: 'Agents follow calls', visible: true }, legend: { visible: true, position: 'Bottom' },
    top: 0, left: 0, width: 300, height: 200, axes: { category: axis, value: axis, secondaryValue: axis },
    series: series.map((each, index) => ({ id: String(index), name: `S${index}`, type, values: '', categories: '', colour: '#2f6fb5', lineWeight: null, axis: 'Primary', ...each })),
  };
}

const data: ChartData = {
  series: [
    { values: [1, '', 3], categories: [0, 0.5, 'noon'], categoryFormat: 'hh:mm' },
    { values: [3, 5, -1], categories: [0, 0.5, 'noon'], categoryFormat: 'hh:mm' },
  ],
};

interface Drawn {
  xAxis: { type: string; data: string[] };
  yAxis: { type: string; max?: number }[];
  series: { type: string; data: unknown[]; stack?: string; yAxisIndex?: number; itemStyle: { borderWidth?: number }; areaStyle?: unknown }[];
}

const draw = (chart: ChartModel, theme: 'light' | 'dark' | 'high-contrast' = 'light'): Drawn =>
  chartOption(chart, data, theme, (pattern, value) => `${pattern}:${value}`) as unknown as Drawn;

test('a blank or a text leaves a gap, as Excel leaves it', () => {
  expect(draw(model('Line', [{}])).series[0]?.data).toEqual([1, null, 3]);
});

test('categories are worded in the number format of their cells', () => {
  expect(draw(model('ColumnClustered', [{}])).xAxis.data).toEqual(['hh:mm:0', 'hh:mm:0.5', 'noon']);
});

test('a combination chart draws each series in its own kind and against its own axis', () => {
  const { series, yAxis } = draw(model('ColumnClustered', [{}, { type: 'Line', axis: 'Secondary' }]));
  expect(series.map((each) => [each.type, each.yAxisIndex])).toEqual([['bar', 0], ['line', 1]]);
  expect(yAxis).toHaveLength(2);
});

test('a bar chart lies down: its values run along the bottom', () => {
  const option = draw(model('BarClustered', [{}])) as unknown as { xAxis: { type: string }[]; yAxis: { type: string } };
  expect([option.xAxis[0]?.type, option.yAxis.type]).toEqual(['value', 'category']);
});

test('stacked series share a stack; stacked to 100 % they show shares that sum to one', () => {
  expect(draw(model('AreaStacked', [{}, {}])).series.map((each) => each.stack)).toEqual(['primary', 'primary']);
  const { series, yAxis } = draw(model('ColumnStacked100', [{}, {}]));
  expect(series.map((each) => each.data)).toEqual([[0.25, null, 0.75], [0.75, 1, -0.25]]);
  expect(yAxis[0]?.max).toBe(1);
});

test('columns keep apart without colour in high contrast', () => {
  expect(draw(model('ColumnClustered', [{}]), 'high-contrast').series[0]?.itemStyle.borderWidth).toBe(1);
  expect(draw(model('ColumnClustered', [{}])).series[0]?.itemStyle.borderWidth).toBeUndefined();
});

test('a pie takes its slices from the first series alone', () => {
  expect(draw(model('Pie', [{}, {}])).series).toMatchObject([{ type: 'pie', data: [{ value: 1, name: '0' }, { value: 0 }, { value: 3, name: 'noon' }] }]);
});

test('a scatter chart pairs the first range with the second', () => {
  expect(draw(model('XYScatter', [{}])).series[0]).toMatchObject({ type: 'scatter', data: [[0, 1], [0.5, null], [null, 3]] });
});
