import { SWITCHES, type Switch } from '../../../core/cost/model/settings';
import type { SheetPlan } from '../../plan';
import type { Context } from '../context';
import { linesBlock, type Line } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { BAR_COLUMNS } from './bars';
import { bridgeChart } from './bridge-charts';
import { bridgeKeys, CHART_ROWS, type Result, type Sum } from './bridge-keys';
import { driverRow, termRow } from './driver-rows';
import { resultRow } from './result-rows';
import { orderRow, stepHeaders, stepRow, takeToRow } from './step-rows';
import { sumRow } from './sum-rows';

/** From one scenario to the other: drivers and what they make, the steps and their charts; the totals behind them last. */
export function bridgeSheet(context: Context): SheetPlan {
  const { request: { words, settings: { bridge: { way } } }, places } = context;
  const at = places('bridge');
  const keys = bridgeKeys(way);
  const { bridge, heading, header: headers } = words;
  const sides = [bridge.from[way], bridge.change, bridge.to[way], headers.unit, headers.note];
  const headingOf = (key: string) => {
    if (key === 'steps') return stepHeaders(context);
    return key === 'sums' ? [heading.sums, sides[0]!, '', way === 'actual' ? sides[2]! : '', headers.unit] : [heading.result, ...sides];
  };
  const charts = at.row('bridge', 'end') + 2;
  const place = (from: string, to: string) => ({ topLeft: `${from}${charts}`, bottomRight: `${to}${charts + CHART_ROWS - 1}` });
  const sheet = costSheetPlan(context, 'bridge', [heading.driver, ...sides].map((text) => header(text)), false, {
    blocks: [linesBlock(keys, (key) => lineOf(context, key), headingOf, at), notesBlock(context, 'bridge', keys.length)],
    charts: [bridgeChart(context, 'difference', place('A', 'G')), bridgeChart(context, 'whole', place('H', 'P'))],
    widths: [30, 14, 14, 14, 14, 13, 13, 13, 14, 13, 14, 13, 14, 13, ...Array.from({ length: BAR_COLUMNS }, () => 13)],
  });
  return { ...sheet, rowHeights: { ...sheet.rowHeights, [at.row('bridge', '#steps')]: 45 } };
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
