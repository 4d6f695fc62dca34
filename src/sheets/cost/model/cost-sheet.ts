import { FAMILIES, HEADS, type Head } from '../../../core/cost/model/heads';
import type { SheetPlan } from '../../plan';
import type { Context } from '../context';
import { linesBlock, type Line } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { FIRST_ROW } from '../places';
import { checksBlock, CHECK_ROWS } from '../checks';
import { costChart } from './cost-chart';
import { COST_KEYS, EARNINGS, PER_UNIT, type Earning, type Memo, type PerUnit } from './cost-keys';
import { earningRow, memoRow } from './earning-rows';
import { familyKey, familyRow, headRow, totalRow } from './head-rows';
import { unitCostRow } from './unit-cost-rows';

const CHART_ROWS = 22;
/** As wide as a year of months however many there are. */
const CHART_COLUMNS = 12;

/** The cost: heads, families, cost per unit, earnings, and whether all of it agrees. */
export function modelSheet(context: Context): SheetPlan {
  const { request: { words }, places } = context;
  const at = places('cost');
  const rows = COST_KEYS.length;
  const chartRow = FIRST_ROW + rows + 1;
  const checksRow = chartRow + CHART_ROWS + 1;
  const families = `$A$${at.row('cost', `family-${FAMILIES[0]}`)}:$A$${at.row('cost', `family-${FAMILIES.at(-1)!}`)}`;
  return costSheetPlan(context, 'cost', [header(words.heading.heads), header(words.header.total, true), header(words.header.share, true), header(words.header.family), header('')], true, {
    blocks: [
      linesBlock(COST_KEYS, (key) => lineOf(context, key), (heading) => [words.heading[heading as keyof typeof words.heading], '', '', '', ''], at),
      checksBlock(context, checksRow), notesBlock(context, 'cost', checksRow + CHECK_ROWS - FIRST_ROW),
    ],
    charts: [costChart(context, { topLeft: `A${chartRow}`, bottomRight: `${at.letter(Math.min(at.months, CHART_COLUMNS) - 1)}${chartRow + CHART_ROWS - 1}` })],
    validations: [{ address: at.between('cost', HEADS[0], HEADS.at(-1)!, 'D'), list: families, strict: true }],
    widths: [30, 14, 13, 24, 20],
  });
}

function lineOf(context: Context, key: string): Line {
  if (HEADS.includes(key as Head)) return headRow(context, key as Head);
  if (key === 'total') return totalRow(context);
  const family = familyKey(key);
  if (family) return familyRow(context, family);
  if (PER_UNIT.includes(key as PerUnit)) return unitCostRow(context, key as PerUnit);
  return EARNINGS.includes(key as Earning) ? earningRow(context, key as Earning) : memoRow(context, key as Memo);
}
