import { HEADS } from '../../../core/cost/model/heads';
import { sum } from '../../../core/numeric/sum';
import type { CellsBlock, PlannedCell } from '../../plan';
import type { Context } from '../context';
import { CHANGE, MONEY, orNone, PERCENT_CHANGE } from '../formats';
import { made } from '../lines';
import { FIRST_ROW, HEADER_ROW } from '../places';
import { header, MONTH_FORMAT } from '../month-sheet';

/** Below the heads and their total, a row apart. */
export const MONTHS_HEADER_ROW = FIRST_ROW + HEADS.length + 2;

/** All heads together, month by month downwards, where a reader of the report looks for them. */
export function budgetMonths({ request: { words, settings }, figures: { model, budget }, places }: Context, headerRow: number): CellsBlock {
  const at = places('budget');
  const { budget: labels } = words;
  const head = [header(labels.month), header(labels.monthBudget, true), header(labels.monthActual, true), header(labels.monthVariance, true), header(labels.share, true)];
  const rows = model.costs.map(({ total }, month): PlannedCell[] => {
    const row = headerRow + 1 + month;
    const letter = at.letter(month);
    const booked = budget.booked[month]!;
    const actual = sum(HEADS.map((name) => settings.actuals.heads[name]?.[month] ?? 0));
    const counts = at.month('actuals', 'booked', letter);
    return [
      { ...made(`=${at.value('inputs', 'startMonth').split('!')[0]!}!${letter}$${HEADER_ROW}`, model.starts[month]!, MONTH_FORMAT) },
      made(`=${at.month('cost', 'total', letter)}`, total, MONEY),
      made(`=${counts}*${at.month('actuals', 'total', letter)}`, booked ? actual : 0, orNone(MONEY)),
      made(`=${counts}*(C${row}-B${row})`, budget.variances[month]!, orNone(CHANGE)),
      made(`=IF(B${row}=0,0,D${row}/B${row})`, total === 0 ? 0 : budget.variances[month]! / total, orNone(PERCENT_CHANGE)),
    ];
  });
  return { kind: 'cells', at: `A${headerRow}`, rows: [head, ...rows] };
}
