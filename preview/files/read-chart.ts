import { AXIS_LABELS } from '../objects/chart-model';
import { CHART_KINDS, type ChartKind } from './chart-part';
import type { ChartContent } from './workbook-content';
import { all, attribute, first, textOf, type XmlNode } from './xml-reader';

type Place = Pick<ChartContent, 'top' | 'left' | 'width' | 'height'>;
type Plot = ChartKind['plot'];

const PLOTS: readonly Plot[] = ['barChart', 'lineChart', 'areaChart', 'scatterChart', 'pieChart', 'doughnutChart'];

/** Reads a chart part; `undefined` for a chart of a kind that the preview does not draw. */
export function readChart(chartSpace: XmlNode, name: string, place: Place): ChartContent | undefined {
  const chart = first(chartSpace, 'chart');
  const plotArea = first(chart, 'plotArea');
  if (!chart || !plotArea) return undefined;
  const plots = PLOTS.flatMap((plot) => all(plotArea, plot).map((node) => ({ plot, node })));
  const axes = [...all(plotArea, 'valAx'), ...all(plotArea, 'catAx'), ...all(plotArea, 'dateAx')];
  const primary = plots[0] && axisIds(plots[0].node);
  const series = plots.flatMap(({ plot, node }) => {
    const type = typeOf(plot, node);
    const secondary = primary !== undefined && axisIds(node).some((id) => !primary.includes(id)) && axisIds(node).length > 0;
    return all(node, 'ser').map((each) => readSeries(each, type, secondary));
  });
  if (series.length === 0) return undefined;
  const axisOf = (want: 'category' | 'value', second: boolean): XmlNode | undefined => {
    const ids = plots.map(({ node }) => axisIds(node)).find((each) => each.length > 0 && second === each.some((id) => !primary?.includes(id)));
    return axes.find((axis) => attribute(first(axis, 'axId'), 'val') === ids?.[want === 'category' ? 0 : 1]);
  };
  const legend = first(chart, 'legend');
  const title = titleOf(chart);
  const firstType = series[0]?.type ?? 'Line';
  return {
    name,
    type: firstType,
    title: { text: title, visible: title !== '' },
    legend: { visible: legend !== undefined, position: legendPosition(attribute(first(legend, 'legendPos'), 'val')) },
    ...place,
    axes: { category: readAxis(axisOf('category', false)), value: readAxis(axisOf('value', false)), secondaryValue: readAxis(axisOf('value', true)) },
    series: series.sort((a, b) => a.order - b.order).map(({ order, ...each }) => ({ ...each, id: String(order + 1) })),
  };
}

function readSeries(node: XmlNode, type: string, secondary: boolean): Omit<ChartContent['series'][number], 'id'> & { order: number } {
  const line = first(first(node, 'spPr'), 'ln');
  const width = Number(attribute(line, 'w'));
  return {
    order: Number(attribute(first(node, 'order'), 'val') ?? 0),
    name: textOf(first(first(node, 'tx'), 'v')) || textOf(deep(first(node, 'tx'), ['strRef', 'strCache', 'pt', 'v'])),
    type,
    values: rangeOf(first(node, 'val') ?? first(node, 'yVal')),
    categories: rangeOf(first(node, 'cat') ?? first(node, 'xVal')),
    colour: colourOf(line) || colourOf(first(node, 'spPr')) || (first(first(node, 'spPr'), 'noFill') ? 'none' : ''),
    lineWeight: width ? width / 12_700 : null,
    axis: secondary ? 'Secondary' : 'Primary',
  };
}

function typeOf(plot: Plot, node: XmlNode): string {
  const grouping = attribute(first(node, 'grouping'), 'val');
  const direction = attribute(first(node, 'barDir'), 'val');
  const one = all(node, 'ser')[0];
  const symbol = attribute(first(first(one, 'marker'), 'symbol'), 'val');
  const markers = plot === 'scatterChart' || plot === 'lineChart' ? symbol !== 'none' && !(plot === 'lineChart' && symbol === undefined) : undefined;
  const lines = first(first(first(one, 'spPr'), 'ln'), 'noFill') === undefined;
  const smooth = attribute(first(one, 'smooth'), 'val') === '1';
  const fits = (kind: ChartKind): boolean =>
    kind.plot === plot &&
    (kind.grouping === undefined || kind.grouping === (grouping ?? 'standard')) &&
    (kind.direction === undefined || kind.direction === direction) &&
    (kind.markers === undefined || markers === undefined || (plot === 'scatterChart' && !lines) || kind.markers === markers) &&
    (kind.lines === undefined || kind.lines === lines) &&
    (kind.smooth === undefined || !lines || kind.smooth === smooth);
  return Object.keys(CHART_KINDS).find((name) => fits(CHART_KINDS[name] as ChartKind)) ?? 'Line';
}

function readAxis(axis: XmlNode | undefined): ChartContent['axes']['value'] {
  const title = axis ? titleOf(axis) : '';
  const format = first(axis, 'numFmt');
  const number = (tag: string): number | null => {
    const value = attribute(first(first(axis, 'scaling'), tag), 'val');
    return value === undefined ? null : Number(value);
  };
  return {
    title: { text: title, visible: title !== '' },
    minimum: number('min'),
    maximum: number('max'),
    numberFormat: format && attribute(format, 'sourceLinked') !== '1' ? (attribute(format, 'formatCode') ?? '') : '',
    visible: attribute(first(axis, 'delete'), 'val') !== '1',
    ...labelsOf(attribute(first(axis, 'tickLblPos'), 'val')),
  };
}

/** Beside the axis is what nobody has to say. */
function labelsOf(position: string | undefined): Pick<ChartContent['axes']['value'], 'labels'> {
  const labels = AXIS_LABELS.find((one) => one.toLowerCase() === position);
  return labels ? { labels } : {};
}

function axisIds(plot: XmlNode): string[] {
  return all(plot, 'axId').map((node) => attribute(node, 'val') ?? '');
}

function titleOf(owner: XmlNode): string {
  const rich = deep(first(owner, 'title'), ['tx', 'rich']);
  return all(rich, 'p').map((paragraph) => all(paragraph, 'r').map((run) => textOf(first(run, 't'))).join('')).join('\n');
}

function rangeOf(holder: XmlNode | undefined): string {
  return textOf(first(first(holder, 'numRef') ?? first(holder, 'strRef') ?? first(holder, 'multiLvlStrRef'), 'f'));
}

function colourOf(owner: XmlNode | undefined): string {
  const value = attribute(deep(owner, ['solidFill', 'srgbClr']), 'val');
  return value ? `#${value.toLowerCase()}` : '';
}

function legendPosition(side: string | undefined): string {
  return ({ t: 'Top', l: 'Left', r: 'Right', tr: 'Corner' } as Record<string, string>)[side ?? ''] ?? 'Bottom';
}

function deep(node: XmlNode | undefined, path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, tag) => first(at, tag), node);
}
