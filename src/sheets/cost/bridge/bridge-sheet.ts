import { say } from '../../../locales/say';
import { SWITCHES, type Switch } from '../../../core/cost/model/settings';
import type { ChartPlan, SheetPlan } from '../../plan';
import type { Context } from '../context';
import { linesBlock, type Line } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { FIRST_ROW } from '../places';
import { bridgeKeys, type Result, type Sum } from './bridge-keys';
import { driverRow, termRow } from './driver-rows';
import { resultRow } from './result-rows';
import { barLetter, BARS, orderRow, stepHeaders, stepRow, takeToRow } from './step-rows';
import { sumRow } from './sum-rows';

const CHART_ROWS = 22;

/** From one scenario to the other: drivers, what they make, their totals; then the steps and their chart. */
export function bridgeSheet(context: Context): SheetPlan {
  const { request: { words, settings: { bridge: { way } } }, places } = context;
  const keys = bridgeKeys(way);
  const { bridge, heading, header: headers } = words;
  const sides = [bridge.from[way], bridge.change, bridge.to[way], headers.unit, headers.note];
  const headingOf = (key: string) => (key === 'steps' ? stepHeaders(context) : [heading[key as keyof typeof heading], ...sides]);
  const chartRow = FIRST_ROW + keys.length + 1;
  return costSheetPlan(context, 'bridge', [heading.driver, ...sides].map((text) => header(text)), false, {
    blocks: [linesBlock(keys, (key) => lineOf(context, key), headingOf, places('bridge')), notesBlock(context, 'bridge', chartRow + CHART_ROWS - FIRST_ROW)],
    charts: [bridgeChart(context, { topLeft: `A${chartRow}`, bottomRight: `I${chartRow + CHART_ROWS - 1}` })],
    widths: [30, 14, 14, 14, 14, 13, 13, 13, 13, 13, 14, 13, 14, 13, 14, 14, 14, ...BARS.map(() => 13)],
  });
}

function lineOf(context: Context, key: string): Line {
  const [kind, of = ''] = key.split('-');
  switch (kind) {
    case 'result': return resultRow(context, of as Result);
    case 'sum': return sumRow(context, of as Sum);
    case 'hoursPerFte': case 'costPerLeaver': return termRow(context, kind);
    case 'order': return orderRow(context);
    case 'takeTo': return takeToRow(context);
    default: return SWITCHES.includes(key as Switch) ? driverRow(context, key as Switch) : stepRow(context, key);
  }
}

/** Stacked columns on a blank base: a waterfall that every Excel since 2007 and LibreOffice draw. */
function bridgeChart({ request: { words: { bridge }, settings, locale }, places }: Context, place: ChartPlan['place']): ChartPlan {
  const at = places('bridge');
  const column = (letter: string) => at.between('bridge', 'start', 'end', letter);
  const { way } = settings.bridge;
  const series = (bar: (typeof BARS)[number], colour: string) => ({ name: bridge[bar], values: column(barLetter(bar)), colour });
  return {
    name: bridge.chartName, type: 'ColumnStacked', place, title: say(bridge.chart, { from: bridge.from[way], to: bridge.to[way] }, locale), categories: column('A'), valueAxisTitle: settings.currency, valueFormat: '#,##0', labelsAtEdge: true,
    series: [
      { ...series('base', '#FFFFFF'), blank: true }, series('whole', '#1F3864'), series('rise', '#C4314B'), series('fall', '#007C72'),
      series('wholeBelow', '#1F3864'), series('riseBelow', '#C4314B'), series('fallBelow', '#007C72'),
    ],
  };
}
