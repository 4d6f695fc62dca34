import type { Fault } from '../../../core/fault';
import type { ReadArgument } from '../../../functions/reading/read-call';
import { cellAddress } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';

/** The very cell that a fault speaks of, where its argument is a reference. */
export function cellAtFault(fault: Fault, read: readonly ReadArgument[]): { readonly label: string; readonly reference: string } | undefined {
  const cells = read.find(({ entry }) => entry.name === fault.argument)?.cells;
  if (!cells || cells.constant) return undefined;
  const place = (counted: unknown) => (typeof counted === 'number' ? counted - 1 : 0);
  const whole = fault.row === undefined && fault.column === undefined;
  const label = whole ? cells.address : cellAddress(cells.row + place(fault.row), cells.column + place(fault.column));
  return { label, reference: sheetReference(cells.sheet, label) };
}
