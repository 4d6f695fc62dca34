import type { ChartContent } from './workbook-content';
import { element, escapeXml, XML_HEAD } from './xml';

type Series = ChartContent['series'][number];

/** What Excel's chart type means in DrawingML: the plot it belongs to and how its series are stacked (ECMA-376 part 1, 21.2.2). */
export interface ChartKind {
  readonly plot: 'barChart' | 'lineChart' | 'areaChart' | 'scatterChart' | 'pieChart' | 'doughnutChart';
  readonly grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  readonly direction?: 'col' | 'bar';
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { plot: 'barChart', grouping: 'clustered', direction: 'col' },
  ColumnStacked: { plot: 'barChart', grouping: 'stacked', direction: 'col' },
  ColumnStacked100: { plot: 'barChart', grouping: 'percentStacked', direction: 'col' },
  BarClustered: { plot: 'barChart', grouping: 'clustered', direction: 'bar' },
  BarStacked: { plot: 'barChart', grouping: 'stacked', direction: 'bar' },
  BarStacked100: { plot: 'barChart', grouping: 'percentStacked', direction: 'bar' },
  Line: { plot: 'lineChart', grouping: 'standard', markers: false },
  LineMarkers: { plot: 'lineChart', grouping: 'standard', markers: true },
  LineStacked: { plot: 'lineChart', grouping: 'stacked', markers: false },
  LineMarkersStacked: { plot: 'lineChart', grouping: 'stacked', markers: true },
  LineStacked100: { plot: 'lineChart', grouping: 'percentStacked', markers: false },
  LineMarkersStacked100: { plot: 'lineChart', grouping: 'percentStacked', markers: true },
  Area: { plot: 'areaChart', grouping: 'standard' },
  AreaStacked: { plot: 'areaChart', grouping: 'stacked' },
  AreaStacked100: { plot: 'areaChart', grouping: 'percentStacked' },
  XYScatter: { plot: 'scatterChart', markers: true, lines: false, smooth: false },
  XYScatterLines: { plot: 'scatterChart', markers: true, lines: true, smooth: false },
  XYScatterLinesNoMarkers: { plot: 'scatterChart', markers: false, lines: true, smooth: false },
  XYScatterSmooth: { plot: 'scatterChart', markers: true, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { plot: 'scatterChart', markers: false, lines: true, smooth: true },
  Pie: { plot: 'pieChart' },
  Doughnut: { plot: 'doughnutChart' },
};

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const AXIS_ID = { primary: { category: 10, value: 11 }, secondary: { category: 20, value: 21 } };
const EMU_PER_POINT = 12_700;

/** Tells whether a range holds words: DrawingML refers to words and to numbers by different elements. */
export type HoldsText = (range: string) => boolean;

/** The chart part of a file: ranges only, so that the reader draws it from its own cells. */
export function chartPart(chart: ChartContent, holdsText: HoldsText): string {
  const secondary = chart.series.some((series) => series.axis === 'Secondary');
  const round = /^(Pie|Doughnut)/.test(chart.type);
  const plotArea = element(
    'c:plotArea',
    {},
    element('c:layout'),
    ...plots(chart, holdsText),
    ...(round ? [] : [...axisPair(chart, 'primary'), ...(secondary ? axisPair(chart, 'secondary') : [])]),
  );
  const titled = chart.title.visible && chart.title.text !== '';
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      NAMESPACES,
      element('c:roundedCorners', { val: 0 }),
      element(
        'c:chart',
        {},
        ...(titled ? [title(chart.title.text)] : []),
        element('c:autoTitleDeleted', { val: titled ? 0 : 1 }),
        plotArea,
        ...(chart.legend.visible ? [element('c:legend', {}, element('c:legendPos', { val: legendSide(chart.legend.position) }), element('c:overlay', { val: 0 }))] : []),
        element('c:plotVisOnly', { val: 1 }),
        element('c:dispBlanksAs', { val: 'gap' }),
      ),
    )
  );
}

/** Series of one kind on one pair of axes form a plot; a combination chart has several. */
function plots(chart: ChartContent, holdsText: HoldsText): string[] {
  const groups = new Map<string, { kind: ChartKind; axis: 'primary' | 'secondary'; members: { series: Series; index: number }[] }>();
  chart.series.forEach((series, index) => {
    const type = series.type || chart.type;
    const axis = series.axis === 'Secondary' ? 'secondary' : 'primary';
    const kind = CHART_KINDS[type];
    if (!kind) throw new Error(`A chart of type ${type} can't be written.`);
    const group = groups.get(`${axis} ${type}`) ?? { kind, axis, members: [] };
    groups.set(`${axis} ${type}`, group);
    group.members.push({ series, index });
  });
  return [...groups.values()].map(({ kind, axis, members }) => {
    const { category, value } = AXIS_ID[axis];
    const axes = [element('c:axId', { val: category }), element('c:axId', { val: value })];
    const drawn = members.map(({ series, index }) => seriesElement(series, index, kind, holdsText));
    const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
    switch (kind.plot) {
      case 'barChart':
        return element('c:barChart', {}, element('c:barDir', { val: kind.direction }), element('c:grouping', { val: kind.grouping }), element('c:varyColors', { val: 0 }),
          ...drawn, element('c:gapWidth', { val: 50 }), ...(stacked ? [element('c:overlap', { val: 100 })] : []), ...axes);
      case 'lineChart':
        return element('c:lineChart', {}, element('c:grouping', { val: kind.grouping }), element('c:varyColors', { val: 0 }), ...drawn, element('c:marker', { val: 1 }), ...axes);
      case 'areaChart':
        return element('c:areaChart', {}, element('c:grouping', { val: kind.grouping }), element('c:varyColors', { val: 0 }), ...drawn, ...axes);
      case 'scatterChart':
        return element('c:scatterChart', {}, element('c:scatterStyle', { val: kind.smooth ? 'smoothMarker' : 'lineMarker' }), element('c:varyColors', { val: 0 }), ...drawn, ...axes);
      case 'pieChart':
        return element('c:pieChart', {}, element('c:varyColors', { val: 1 }), ...drawn, element('c:firstSliceAng', { val: 0 }));
      case 'doughnutChart':
        return element('c:doughnutChart', {}, element('c:varyColors', { val: 1 }), ...drawn, element('c:firstSliceAng', { val: 0 }), element('c:holeSize', { val: 50 }));
    }
  });
}

function seriesElement(series: Series, index: number, kind: ChartKind, holdsText: HoldsText): string {
  const scatter = kind.plot === 'scatterChart';
  const lined = kind.plot === 'lineChart' || scatter;
  return element(
    'c:ser',
    {},
    element('c:idx', { val: index }),
    element('c:order', { val: index }),
    element('c:tx', {}, element('c:v', {}, escapeXml(series.name))),
    ...look(series, kind),
    ...(lined ? [element('c:marker', {}, element('c:symbol', { val: kind.markers ? 'circle' : 'none' }))] : []),
    ...(series.categories ? [element(scatter ? 'c:xVal' : 'c:cat', {}, reference(series.categories, holdsText(series.categories)))] : []),
    element(scatter ? 'c:yVal' : 'c:val', {}, reference(series.values, false)),
    ...(lined ? [element('c:smooth', { val: kind.smooth ? 1 : 0 })] : []),
  );
}

function look(series: Series, kind: ChartKind): string[] {
  if (!series.colour && kind.lines !== false) return [];
  if (series.colour === 'none') return [element('c:spPr', {}, element('a:noFill'))];
  const fill = series.colour ? element('a:solidFill', {}, element('a:srgbClr', { val: series.colour.replace('#', '').toUpperCase() })) : '';
  const width = Math.round((series.lineWeight ?? 2.25) * EMU_PER_POINT);
  if (kind.lines === false) return [element('c:spPr', {}, element('a:ln', {}, element('a:noFill')))];
  return [element('c:spPr', {}, ...(kind.plot === 'lineChart' || kind.plot === 'scatterChart' ? [element('a:ln', { w: width, cap: 'rnd' }, fill, element('a:round'))] : [fill]))];
}

function reference(range: string, words: boolean): string {
  return element(words ? 'c:strRef' : 'c:numRef', {}, element('c:f', {}, escapeXml(range.replace(/^=/, ''))));
}

function axisPair(chart: ChartContent, which: 'primary' | 'secondary'): string[] {
  const { category, value } = AXIS_ID[which];
  const bars = /^Bar/.test(chart.type);
  const scatter = /^XYScatter/.test(chart.type);
  const second = which === 'secondary';
  const side = second ? (bars ? 't' : 'r') : bars ? 'b' : 'l';
  return [
    // The category axis of the second pair is there for the file's sake only.
    axis(scatter ? 'c:valAx' : 'c:catAx', category, value, bars ? 'l' : 'b', chart.axes.category, { hidden: second, grid: false, crosses: 'autoZero' }),
    axis('c:valAx', value, category, side, second ? chart.axes.secondaryValue : chart.axes.value, { hidden: false, grid: !second, crosses: second ? 'max' : 'autoZero' }),
  ];
}

function axis(
  tag: 'c:valAx' | 'c:catAx', id: number, crossing: number, position: string, model: ChartContent['axes']['value'],
  { hidden, grid, crosses }: { hidden: boolean; grid: boolean; crosses: string },
): string {
  return element(
    tag,
    {},
    element('c:axId', { val: id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: 'minMax' }),
      ...(model.maximum === null ? [] : [element('c:max', { val: model.maximum })]),
      ...(model.minimum === null ? [] : [element('c:min', { val: model.minimum })]),
    ),
    element('c:delete', { val: hidden || !model.visible ? 1 : 0 }),
    element('c:axPos', { val: position }),
    ...(grid ? [element('c:majorGridlines')] : []),
    ...(model.title.visible && model.title.text && !hidden ? [title(model.title.text)] : []),
    element('c:numFmt', { formatCode: model.numberFormat || 'General', sourceLinked: model.numberFormat ? 0 : 1 }),
    element('c:majorTickMark', { val: 'out' }),
    element('c:minorTickMark', { val: 'none' }),
    element('c:tickLblPos', { val: model.labels === undefined || model.labels === 'NextToAxis' ? 'nextTo' : model.labels.toLowerCase() }),
    element('c:crossAx', { val: crossing }),
    element('c:crosses', { val: crosses }),
  );
}

function title(text: string): string {
  const run = element('a:r', {}, element('a:t', {}, escapeXml(text)));
  return element('c:title', {}, element('c:tx', {}, element('c:rich', {}, element('a:bodyPr'), element('a:p', {}, run))), element('c:overlay', { val: 0 }));
}

function legendSide(position: string): string {
  return ({ Top: 't', Left: 'l', Right: 'r', Corner: 'tr' } as Record<string, string>)[position] ?? 'b';
}

/** The drawing part of a sheet: where each of its charts lies, in points from the sheet's corner. */
export function drawingPart(charts: readonly ChartContent[]): string {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  const anchors = charts.map((chart, index) =>
    element(
      'xdr:absoluteAnchor',
      {},
      element('xdr:pos', { x: emu(chart.left), y: emu(chart.top) }),
      element('xdr:ext', { cx: emu(chart.width), cy: emu(chart.height) }),
      element(
        'xdr:graphicFrame',
        { macro: '' },
        element('xdr:nvGraphicFramePr', {}, element('xdr:cNvPr', { id: index + 2, name: chart.name, descr: chart.title.text }), element('xdr:cNvGraphicFramePr')),
        element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
        element('a:graphic', {}, element('a:graphicData', { uri: NAMESPACES['xmlns:c'] }, element('c:chart', { 'xmlns:c': NAMESPACES['xmlns:c'], 'r:id': `rId${index + 1}` }))),
      ),
      element('xdr:clientData'),
    ),
  );
  const namespaces = { 'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing', 'xmlns:a': NAMESPACES['xmlns:a'], 'xmlns:r': NAMESPACES['xmlns:r'] };
  return XML_HEAD + element('xdr:wsDr', namespaces, ...anchors);
}
