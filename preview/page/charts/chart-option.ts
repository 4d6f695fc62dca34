import type { EChartsCoreOption } from 'echarts/core';
import type { AxisModel, ChartModel, SeriesModel } from '../../objects/chart-model';
import type { PageTheme } from '../appearance';

export type Cell = string | number | boolean;

/** What a chart shows at this moment: each series' cells and its categories, read from their ranges. */
export interface ChartData {
  readonly series: readonly { readonly values: readonly Cell[]; readonly categories: readonly Cell[]; readonly categoryFormat: string }[];
}

/** How cells are worded on an axis: the grid's own number formatting. */
export type FormatNumber = (pattern: string, value: number) => string;

interface Palette {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly background: string;
}

const PALETTES: Record<PageTheme, Palette> = {
  light: { text: '#242424', quiet: '#616161', line: '#d1d1d1', background: '#ffffff' },
  dark: { text: '#ffffff', quiet: '#c7c7c7', line: '#525252', background: '#292929' },
  'high-contrast': { text: '#ffffff', quiet: '#ffffff', line: '#ffffff', background: '#000000' },
};

/** Colours for series that name none: distinguishable without red and green (after Okabe and Ito, 2008). */
const ORDINARY = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442'];

/** Draws Excel's chart as echarts takes it. Pure: the same model, cells and theme give the same picture. */
export function chartOption(chart: ChartModel, cells: ChartData, theme: PageTheme, format: FormatNumber): EChartsCoreOption {
  const palette = PALETTES[theme];
  const data = asShares(chart, cells);
  const common = {
    animation: false,
    backgroundColor: palette.background,
    textStyle: { color: palette.text, fontFamily: 'inherit' },
    title: {
      show: chart.title.visible && chart.title.text !== '',
      text: chart.title.text,
      left: 'center',
      top: 8,
      textStyle: { color: palette.text, fontSize: 14, fontWeight: 600, width: Math.max(80, pixels(chart.width) - 24), overflow: 'break' },
    },
    legend: { show: chart.legend.visible, textStyle: { color: palette.text }, type: 'scroll', itemGap: 24, ...legendPlace(chart.legend.position) },
    aria: { enabled: true },
  };
  return isRound(chart.type)
    ? { ...common, series: chart.series.slice(0, 1).map((series, index) => slices(chart, series, data.series[index], palette)) }
    : { ...common, ...axes(chart, data, palette, format), grid: plotArea(chart), series: chart.series.map((series, index) => drawn(chart, series, index, data, theme)) };
}

function isRound(type: string): boolean {
  return /^(Pie|Doughnut|3DPie)/.test(type);
}

function isScatter(type: string): boolean {
  return /^XYScatter/.test(type);
}

/** Excel's bar charts lie down: categories run up the left side. */
function isLying(type: string): boolean {
  return /^Bar/.test(type);
}

function seriesType(chart: ChartModel, series: SeriesModel): string {
  return series.type || chart.type;
}

function drawn(chart: ChartModel, series: SeriesModel, index: number, data: ChartData, theme: PageTheme): Record<string, unknown> {
  const type = seriesType(chart, series);
  const cells = data.series[index];
  const colour = series.colour === 'none' ? 'transparent' : series.colour || ORDINARY[index % ORDINARY.length] || '';
  const values = (cells?.values ?? []).map(plotted);
  const secondary = series.axis === 'Secondary';
  const base = {
    name: series.name,
    itemStyle: { color: colour },
    ...(isLying(chart.type) ? { xAxisIndex: secondary ? 1 : 0 } : { yAxisIndex: secondary ? 1 : 0 }),
    ...(/Stacked/.test(type) ? { stack: secondary ? 'secondary' : 'primary' } : {}),
  };
  if (isScatter(type)) {
    const points = values.map((value, at) => [plotted(cells?.categories[at] ?? at + 1), value]);
    const joined = /Lines|Smooth/.test(type);
    return joined
      ? { ...base, type: 'line', data: points, smooth: /Smooth/.test(type), showSymbol: !/NoMarkers/.test(type), lineStyle: stroke(series, colour) }
      : { ...base, type: 'scatter', data: points, symbolSize: 7 };
  }
  if (/^(Line|Area)/.test(type)) {
    const area = /^Area/.test(type);
    return {
      ...base,
      type: 'line',
      data: values,
      showSymbol: /Markers/.test(type),
      symbolSize: 6,
      lineStyle: stroke(series, colour),
      ...(area ? { areaStyle: { color: colour, opacity: 0.55 } } : {}),
    };
  }
  // Neighbouring columns stay apart without colour too: an outline in high contrast.
  return { ...base, type: 'bar', data: values, itemStyle: { color: colour, ...(theme === 'high-contrast' ? { borderColor: '#ffffff', borderWidth: 1 } : {}) }, barGap: '0%', barCategoryGap: '30%' };
}

/** `…Stacked100` shows each value as its share of the whole at that category; Excel takes sizes without their sign. */
function asShares(chart: ChartModel, data: ChartData): ChartData {
  const shared = chart.series.map((series) => /100$/.test(seriesType(chart, series)));
  if (!shared.includes(true)) return data;
  const size = (value: Cell | undefined): number => (typeof value === 'number' ? Math.abs(value) : 0);
  const whole = (at: number): number => data.series.reduce((sum, each, index) => sum + (shared[index] ? size(each.values[at]) : 0), 0);
  return {
    series: data.series.map((each, index) =>
      shared[index] ? { ...each, values: each.values.map((value, at) => (typeof value === 'number' && whole(at) > 0 ? value / whole(at) : value)) } : each,
    ),
  };
}

function stroke(series: SeriesModel, colour: string): Record<string, unknown> {
  return { color: colour, width: series.lineWeight ?? 2 };
}

/** Text and errors leave a gap, as in Excel; blanks too. */
function plotted(cell: Cell): number | null {
  return typeof cell === 'number' ? cell : null;
}

function axes(chart: ChartModel, data: ChartData, palette: Palette, format: FormatNumber): Record<string, unknown> {
  const first = data.series[0];
  const longest = Math.max(0, ...data.series.map((each) => each.values.length));
  // General is an axis that nobody formatted: Excel then follows the cells.
  const own = chart.axes.category.numberFormat;
  const pattern = (own === 'General' ? '' : own) || first?.categoryFormat || '';
  const names = Array.from({ length: longest }, (_, at) => categoryName(first?.categories[at] ?? at + 1, pattern, format));
  const scatter = chart.series.some((series) => isScatter(seriesType(chart, series)));
  const category = scatter
    ? valueAxis(chart.axes.category, palette, format, { name: 'x' })
    : { type: 'category', data: names, ...axisLook(chart.axes.category, palette), boundaryGap: chart.series.some((series) => !/^(Line|Area)/.test(seriesType(chart, series))) };
  const shares = chart.series.some((series) => series.axis === 'Primary' && /100$/.test(seriesType(chart, series)));
  const value = valueAxis(shares ? { ...chart.axes.value, numberFormat: chart.axes.value.numberFormat || '0%', maximum: 1 } : chart.axes.value, palette, format, { name: 'y' });
  const secondary = chart.series.some((series) => series.axis === 'Secondary')
    ? [{ ...valueAxis(chart.axes.secondaryValue, palette, format, { name: 'y2' }), splitLine: { show: false } }]
    : [];
  const lying = isLying(chart.type);
  const upright = { ...category, nameLocation: 'middle', nameGap: 8 };
  const values = [value, ...secondary];
  return lying ? { xAxis: values, yAxis: upright } : { xAxis: upright, yAxis: values };
}

function valueAxis(axis: AxisModel, palette: Palette, format: FormatNumber, { name }: { name: string }): Record<string, unknown> {
  return {
    id: name,
    type: 'value',
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...axisLook(axis, palette, (value) => (axis.numberFormat && axis.numberFormat !== 'General' ? format(axis.numberFormat, value) : value.toLocaleString())),
    splitLine: { lineStyle: { color: palette.line, opacity: 0.6 } },
    nameLocation: 'middle',
    nameGap: 8,
  };
}

function axisLook(axis: AxisModel, palette: Palette, worded?: (value: number) => string): Record<string, unknown> {
  return {
    show: axis.visible,
    name: axis.title.visible ? axis.title.text : '',
    nameTextStyle: { color: palette.text },
    axisLabel: { color: palette.quiet, hideOverlap: true, ...(worded ? { formatter: worded } : {}) },
    axisLine: { lineStyle: { color: palette.line }, ...(axis.labels === 'Low' ? { onZero: false } : {}) },
    axisTick: { lineStyle: { color: palette.line } },
  };
}

function categoryName(cell: Cell, pattern: string, format: FormatNumber): string {
  return typeof cell === 'number' && pattern && pattern !== 'General' ? format(pattern, cell) : String(cell);
}

function slices(chart: ChartModel, series: SeriesModel, cells: ChartData['series'][number] | undefined, palette: Palette): Record<string, unknown> {
  return {
    type: 'pie',
    name: series.name,
    radius: /Doughnut/.test(chart.type) ? ['35%', '60%'] : '60%',
    center: ['50%', '54%'],
    label: { color: palette.text },
    itemStyle: { borderColor: palette.background, borderWidth: 1 },
    color: ORDINARY,
    data: (cells?.values ?? []).map((value, at) => ({ value: plotted(value) ?? 0, name: String(cells?.categories[at] ?? at + 1) })),
  };
}

/** The box that plot, labels and axis titles share. */
function plotArea(chart: ChartModel): Record<string, unknown> {
  const legend = chart.legend.visible ? chart.legend.position : '';
  return {
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
    top: (chart.title.visible && chart.title.text ? 44 : 16) + (legend === 'Top' ? 26 : 0),
    bottom: 10 + (legend === 'Bottom' ? 30 : 0),
    left: 12 + (legend === 'Left' ? 96 : 0),
    right: 12 + (legend === 'Right' || legend === 'Corner' ? 110 : 0),
  };
}

function legendPlace(position: string): Record<string, unknown> {
  switch (position) {
    case 'Top':
      return { top: 34, left: 'center' };
    case 'Left':
      return { left: 8, top: 'middle', orient: 'vertical' };
    case 'Right':
    case 'Corner':
      return { right: 8, top: 'middle', orient: 'vertical' };
    default:
      return { bottom: 6, left: 'center' };
  }
}

/** Charts are placed in points; a screen pixel is 3/4 of one. */
export function pixels(points: number): number {
  return (points * 4) / 3;
}
