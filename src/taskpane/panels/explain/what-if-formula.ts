import { isBlank } from '../../../functions/binding/input';
import type { FunctionEntry } from '../../../functions/catalogue/entry';
import type { Operand, Single } from '../../../functions/reading/array-arithmetic';
import type { ReadArgument } from '../../../functions/reading/read-call';
import { sheetReference } from '../../../sheets/sheet-reference';

/** The most cells that are written out in a formula. */
const MOST_WRITTEN = 200;

/**
 * The call with values for its arguments, to stand in any cell: ranges that were not changed by their address with the
 * sheet, all else as numbers. Null where a range has no address and is too long to write out.
 */
export function whatIfFormula(entry: FunctionEntry, read: readonly ReadArgument[], inputs: readonly Operand[]): string | null {
  const last = inputs.reduce<number>((found, input, index) => (isBlank(input) ? found : index), -1);
  const written = inputs.slice(0, last + 1).map((input, index) => {
    const { cells } = read[index]!;
    if (Array.isArray(input)) return cells && !cells.constant ? sheetReference(cells.sheet, cells.address) : writtenOut(input as readonly (readonly Single[])[]);
    return literal(isBlank(input) ? (entry.arguments[index]?.default ?? null) : (input as Single));
  });
  return written.includes(null) ? null : `=${entry.name}(${written.join(',')})`;
}

function writtenOut(rows: readonly (readonly Single[])[]): string | null {
  if (rows.length * (rows[0]?.length ?? 0) > MOST_WRITTEN) return null;
  return `{${rows.map((row) => row.map((value) => literal(value) || '""').join(',')).join(';')}}`;
}

function literal(value: Single): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' || value.startsWith('#')) return String(value);
  return `"${value.replace(/"/g, '""')}"`;
}
