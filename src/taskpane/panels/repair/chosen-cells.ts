import { sheetReference } from '../../../sheets/sheet-reference';
import type { BrokenCell } from '../../../sheets/mending/broken-cells';

/** What the planner decided against what is chosen by itself, by `Sheet!A1`. */
export type Choices = ReadonlyMap<string, boolean>;

export function placeOf({ sheet, address }: Pick<BrokenCell, 'sheet' | 'address'>): string {
  return sheetReference(sheet, address);
}

/** Whether a cell is repaired: not on a protected sheet, and a function of another file only if the planner says that it was ours. */
export function isChosen(cell: BrokenCell, choices: Choices): boolean {
  return !cell.protected && (choices.get(placeOf(cell)) ?? cell.faults.every(({ kind }) => kind !== 'other-file'));
}
