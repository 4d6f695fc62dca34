import { HEADS, type Head } from '../../../core/cost/model/heads';
import type { ActualDriver } from '../../../core/cost/model/settings';
import type { ConditionPlan, SheetPlan } from '../../plan';
import type { Context } from '../context';
import { linesBlock, type Line } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { ACTUAL_KEYS, type Used } from './actual-keys';
import { bookedRow, driverRow, ledgerRow, ledgerTotal, varianceRow } from './ledger-rows';
import { usedRow } from './used-rows';

/** What was booked, month by month, and how far it lies from the budget. */
export function actualsSheet(context: Context): SheetPlan {
  const { request: { words }, places } = context;
  const at = places('actuals');
  const lines = linesBlock(ACTUAL_KEYS, (key) => lineOf(context, key), (heading) => [words.heading[heading as keyof typeof words.heading], '', '', '', ''], at);
  return costSheetPlan(context, 'actuals', [header(words.heading.ledger), header(words.header.toDate, true), header(words.header.unit), header(words.header.note), header('')], true, {
    blocks: [lines, notesBlock(context, 'actuals', ACTUAL_KEYS.length)], widths: [30, 14, 12, 28, 2],
    conditions: varianceConditions(`B${at.row('actuals', `variance-${HEADS[0]}`)}:${at.letter(at.months - 1)}${at.row('actuals', 'variance-all')}`),
  });
}

/** More than the budget is adverse, less favourable: colour, and the sign before the number. */
export function varianceConditions(address: string): ConditionPlan[] {
  const first = address.split(':')[0]!;
  const when = (test: string) => `=IF(ISNUMBER(${first}),${test},FALSE)`;
  return [{ address, look: 'under', formula: when(`${first}>=0.5`) }, { address, look: 'fit', formula: when(`${first}<=-0.5`) }];
}

function lineOf(context: Context, key: string): Line {
  const [kind, of = ''] = key.split('-');
  switch (kind) {
    case 'total': return ledgerTotal(context);
    case 'booked': return bookedRow(context);
    case 'driver': return driverRow(context, of as ActualDriver);
    case 'variance': return varianceRow(context, of as Head | 'all');
    case 'used': return usedRow(context, of as Used);
    default: return ledgerRow(context, key as Head);
  }
}
