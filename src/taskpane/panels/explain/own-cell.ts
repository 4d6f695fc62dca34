import type { Offset, ReadArgument } from '../../../functions/reading/read-call';
import { cellAddress } from '../../../sheets/area';

/** The one cell that an argument's value comes from: of a range that runs along with a spill, the one beside. */
export function ownCell({ cells, own }: ReadArgument, { rows, columns }: Offset): { readonly sheet: string; readonly address: string } | undefined {
  if (!cells || cells.constant || Array.isArray(own)) return undefined;
  const row = cells.values.length === 1 ? 0 : rows;
  const column = cells.values[0]?.length === 1 ? 0 : columns;
  if (cells.values[row]?.[column] === undefined) return undefined;
  return { sheet: cells.sheet, address: cellAddress(cells.row + row, cells.column + column) };
}
