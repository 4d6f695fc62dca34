import type { SheetPlan } from '../../plan';
import type { Context } from '../context';
import { linesBlock } from '../lines';
import { costSheetPlan, header } from '../month-sheet';
import { notesBlock } from '../notes';
import { inputKeys, monthRowKeys, type MonthRowKey, type ValueKey } from './input-keys';
import { monthRow } from './month-rows';
import { valueRow } from './value-rows';

/** All that is typed, in one place; months beside their values. */
export function inputsSheet(context: Context): SheetPlan {
  const { request, places } = context;
  const { words } = request;
  const keys = inputKeys(request);
  const monthly = new Set<string>(monthRowKeys(request));
  const lines = linesBlock(
    keys, (key) => (monthly.has(key) ? monthRow(context, key as MonthRowKey) : valueRow(context, key as ValueKey)),
    (heading) => [words.heading[heading as keyof typeof words.heading], '', '', '', ''], places('inputs'),
  );
  return costSheetPlan(context, 'inputs', [header(words.heading.general), header(words.header.value, true), header(words.header.unit), header(words.header.source), header(words.header.note)], true, {
    blocks: [lines, notesBlock(context, 'inputs', keys.length)], widths: [32, 13, 17, 22, 42],
  });
}
