import { HEADS, type Head } from '../../../core/cost/model/heads';
import type { Variance } from '../../../core/cost/model/budget';
import type { CellsBlock, ConditionPlan, PlannedCell, SheetPlan } from '../../plan';
import { varianceConditions } from '../actuals/actuals-sheet';
import type { Context } from '../context';
import { CHANGE, MONEY, orNone, PERCENT_CHANGE } from '../formats';
import { apartFromText, made } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { FIRST_ROW, type RowKeys } from '../places';
import type { CostWords } from '../request';
import { headsChart, monthsChart } from './budget-charts';
import { budgetMonths, MONTHS_HEADER_ROW } from './budget-months';

export const BUDGET_KEYS: RowKeys = [...HEADS, 'total'];
const CHART_ROWS = 18;
const LEAST_CHART_ROWS = 13;

/** To date and to the end, head by head. */
export function budgetSheet(context: Context): SheetPlan {
  const { request: { words }, places } = context;
  const last = FIRST_ROW + BUDGET_KEYS.length - 1;
  const rows = BUDGET_KEYS.map((key) => budgetRow(context, key as Head | 'total'));
  const monthsRow = MONTHS_HEADER_ROW;
  const months = budgetMonths(context, monthsRow);
  const beside = Math.max(places('budget').months, LEAST_CHART_ROWS);
  const chartRow = monthsRow + beside + 2;
  const block: CellsBlock = { kind: 'cells', at: `A${FIRST_ROW}`, rows };
  const { budget } = words;
  const heads = ['budget', 'actual', 'variance', 'share'] as const;
  const sheet = costSheetPlan(context, 'budget', [
    header(budget.head), ...heads.map((key) => header(budget[key], true)), header(budget.word), header(budget.whole, true), header(budget.forecast, true), header(budget.gap, true), header(budget.gapWord),
  ], false, {
    blocks: [block, months, notesBlock(context, 'budget', chartRow + CHART_ROWS - FIRST_ROW)],
    charts: [
      monthsChart(context, { topLeft: `G${monthsRow}`, bottomRight: `J${monthsRow + Math.min(beside, 2 * LEAST_CHART_ROWS)}` }),
      headsChart(context, { topLeft: `A${chartRow}`, bottomRight: `J${chartRow + CHART_ROWS - 1}` }),
    ],
    conditions: [
      ...varianceConditions(`D${FIRST_ROW}:D${last}`), ...varianceConditions(`I${FIRST_ROW}:I${last}`), ...wordConditions(`F${FIRST_ROW}:F${last}`, words), ...wordConditions(`J${FIRST_ROW}:J${last}`, words),
      ...varianceConditions(`D${monthsRow + 1}:D${monthsRow + places('budget').months}`),
    ],
    widths: [30, 14, 14, 14, 9, 13, 14, 14, 14, 13],
  });
  return { ...sheet, rowHeights: { ...sheet.rowHeights, [monthsRow]: 30 } };
}

function budgetRow({ request: { words }, figures: { budget }, places }: Context, key: Head | 'total'): PlannedCell[] {
  const at = places('budget');
  const row = at.row('budget', key);
  const figures = key === 'total' ? budget.total : budget.heads[key];
  const style = key === 'total' ? 'total' : undefined;
  const made$ = (content: string, sample: number | string, format?: string) => made(content, sample, format, style);
  const sumOf = (letter: string) => `=SUM(${at.between('budget', HEADS[0], HEADS.at(-1)!, letter)})`;
  const summed = (letter: string, formula: string) => (key === 'total' ? sumOf(letter) : formula);
  return apartFromText([
    { content: key === 'total' ? words.budget.total : words.head[key], style: style ?? 'label' },
    made$(summed('B', `=SUMPRODUCT(${at.all('cost', key)},${at.all('actuals', 'booked')})`), figures.budget, MONEY),
    made$(summed('C', `=${at.value('actuals', key)}`), figures.actual, MONEY),
    made$(`=C${row}-B${row}`, figures.variance, CHANGE),
    made$(`=IF(B${row}=0,0,D${row}/B${row})`, figures.share ?? 0, orNone(PERCENT_CHANGE)),
    made$(wordFormula(`D${row}`, words), wordOf(figures.variance, words)),
    made$(summed('G', `=${at.value('cost', key)}`), figures.whole, MONEY),
    made$(summed('H', `=C${row}+G${row}-B${row}`), figures.forecast, MONEY),
    made$(`=H${row}-G${row}`, gapOf(figures), CHANGE),
    made$(wordFormula(`I${row}`, words), wordOf(gapOf(figures), words)),
  ]);
}

const gapOf = ({ forecast, whole }: Variance) => forecast - whole;
/** Less than half a unit of money is as planned: no cell shows it. */
const LEAST = 0.5;
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
const wordFormula = (cell: string, { budget }: CostWords) => `=IF(ROUND(${cell},0)>0,${quoted(budget.adverse)},IF(ROUND(${cell},0)<0,${quoted(budget.favourable)},${quoted(budget.even)}))`;
export const wordOf = (variance: number, { budget }: CostWords) => (variance >= LEAST ? budget.adverse : variance <= -LEAST ? budget.favourable : budget.even);

function wordConditions(address: string, { budget }: CostWords): ConditionPlan[] {
  const first = address.split(':')[0]!;
  return [{ address, look: 'under', formula: `=${first}=${quoted(budget.adverse)}` }, { address, look: 'fit', formula: `=${first}=${quoted(budget.favourable)}` }];
}
