import type { Operand } from '../../../functions/reading/array-arithmetic';
import type { InputChange } from '../../../workbook/port';
import { ownCell } from './own-cell';
import type { CallReading } from './use-reading';

/** The cells to change so that the formula computes from the tried values; null where one of those is in no cell by itself. */
export function inputChanges({ arguments: read, cell }: CallReading, inputs: readonly Operand[]): readonly InputChange[] | null {
  const changes: InputChange[] = [];
  for (const [index, argument] of read.entries()) {
    const to = inputs[index];
    if (to === argument.own && !argument.unknown) continue;
    const place = ownCell(argument, cell.offset);
    if (!place || typeof argument.own !== 'number' || typeof to !== 'number') return null;
    changes.push({ ...place, from: argument.own, to });
  }
  return changes;
}
