import { columnName } from '../../area';
import type { ChartPlan } from '../../plan';
import { plain } from '../cells';
import type { Context } from '../context';
import { chartPlace } from '../layout';
import type { FirmnessBlocks } from '../scores/firmness-blocks';

const CHART_ROWS = 16;

export function charts({ request: { words: { chart: words, tornado: all }, settings }, layout }: Context, firmness: FirmnessBlocks | null): readonly ChartPlan[] {
  const cells = (column: Parameters<typeof layout.cells>[0]) => plain(layout.cells(column));
  const weights: ChartPlan = {
    name: words.weights, type: 'BarClustered', title: settings.rule ? words.weightsTitle : words.weightsTitlePlain, categories: cells('indicator'), place: chartPlace(layout), valueFormat: '0%', fromZero: true,
    series: [
      ...(settings.rule ? [{ name: words.before, values: cells('before'), colour: '#A6A6A6' }] : []),
      { name: words.weight, values: cells('weight'), colour: '#007C72' },
    ],
  };
  if (!firmness) return [weights];
  return [weights, {
    name: words.tornado, type: 'BarClustered', title: words.tornadoTitle, categories: plain(firmness.tornado.names), valueFormat: '+0.0%;-0.0%;0%', valueAxisTitle: words.axis, labelsAtEdge: true,
    place: { topLeft: `${columnName(5)}${layout.row.tornado}`, bottomRight: `${columnName(10)}${layout.row.tornado + CHART_ROWS - 1}` },
    series: [
      { name: all.lowered, values: plain(firmness.tornado.lowered), colour: '#F2A900' },
      { name: all.raised, values: plain(firmness.tornado.raised), colour: '#007C72' },
    ],
  }];
}
