import { fixedCell } from '../area';
import { sheetReference } from '../sheet-reference';
import type { HandoverNames, HandoverSheet } from './names';

/** Cells that sheets for the reader point at across each other. */
const CELLS = {
  changedInputs: ['assumptions', 'B4'],
  cellsApart: ['map', 'D4'],
  overall: ['checks', 'B5'],
  tolerance: ['checks', 'B7'],
} as const satisfies Readonly<Record<string, readonly [HandoverSheet, string]>>;

/** `Checks!$B$7` */
export function placeOf({ sheets }: HandoverNames, key: keyof typeof CELLS): string {
  const [sheet, address] = CELLS[key];
  return sheetReference(sheets[sheet], fixedCell(address));
}
