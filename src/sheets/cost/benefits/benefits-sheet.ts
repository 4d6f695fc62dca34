import { BENEFITS, type BenefitKey } from '../../../core/cost/model/benefits';
import type { SheetPlan } from '../../plan';
import type { Context } from '../context';
import { linesBlock } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { FIRST_ROW } from '../places';
import { benefitKeys, type YearKey } from './benefit-keys';
import { benefitRow, rankedCells } from './benefit-rows';
import { yearRow } from './year-rows';

const CHART_ROWS = 18;

/** What improvements are worth, the largest first, and the year that they are told for. */
export function benefitsSheet(context: Context): SheetPlan {
  const { request: { words, settings }, figures: { worth }, places } = context;
  const { benefit, heading, header: headers } = words;
  const keys = benefitKeys(worth);
  const chartRow = FIRST_ROW + keys.length + 1;
  const lineOf = (key: string) => {
    const [kind, of = ''] = key.split('-');
    return kind === 'year' ? yearRow(context, of as YearKey) : benefitRow(context, of as BenefitKey);
  };
  const block = linesBlock(keys, lineOf, (key) => [heading[key as keyof typeof heading], headers.value, headers.unit], places('benefits'));
  return costSheetPlan(context, 'benefits', [benefit.what, benefit.worth, headers.unit, benefit.step, headers.unit, benefit.formula, benefit.assumption, benefit.rank].map((text) => header(text)), false, {
    blocks: [block, notesBlock(context, 'benefits', chartRow + CHART_ROWS - FIRST_ROW)],
    charts: [{
      name: benefit.chartName, type: 'BarClustered', place: { topLeft: `A${chartRow}`, bottomRight: `F${chartRow + CHART_ROWS - 1}` }, title: benefit.chart, valueAxisTitle: settings.currency, valueFormat: '#,##0', fromZero: true,
      categories: `A${FIRST_ROW}:A${FIRST_ROW + BENEFITS.length - 1}`, series: [{ name: benefit.worth, values: rankedCells(context).replaceAll('$', ''), colour: '#007C72' }],
    }],
    widths: [37, 14, 14, 10, 12, 58, 36, 8],
  });
}
