import { areaAddress, cellAddress, parseArea, type Area } from '../../../sheets/area';
import type { BookValue } from '../../../sheets/share/book';
import { splitReference } from '../../../sheets/sheet-reference';

/** Each is an object of Excel's for the length of a request. */
const ASKED_AT_ONCE = 500;

interface Anchor {
  readonly row: number;
  readonly column: number;
}

/**
 * How far the formulas of an area spill, by their addresses. Excel tells it cell by cell only, so columns without a spill
 * are set aside first, and of the others the formulas that have a formula of their own beside and below them.
 */
export async function spillsIn(
  context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, formulas: readonly (readonly BookValue[])[],
): Promise<Record<string, { readonly rows: number; readonly columns: number }>> {
  const candidates = anchorsIn(area, formulas);
  const columns = [...new Set(candidates.map(({ column }) => column))].map((column) => ({ column, range: sheet.getRange(areaAddress({ ...area, column, columns: 1 })) }));
  for (const { range } of columns) range.load('hasSpill');
  await context.sync();
  const spilling = new Set(columns.filter(({ range }) => (range.hasSpill as boolean | null) !== false).map(({ column }) => column));
  const asked = candidates.filter(({ column }) => spilling.has(column));
  const found: Record<string, { rows: number; columns: number }> = {};
  for (let start = 0; start < asked.length; start += ASKED_AT_ONCE) {
    const cells = asked.slice(start, start + ASKED_AT_ONCE).map(({ row, column }) => {
      const address = cellAddress(row, column);
      return { address, spill: sheet.getRange(address).getSpillingToRangeOrNullObject() };
    });
    for (const { spill } of cells) spill.load('address');
    await context.sync();
    for (const { address, spill } of cells) {
      const filled = spill.isNullObject ? null : parseArea(splitReference(spill.address).address);
      if (filled && filled.rows * filled.columns > 1) found[address] = { rows: filled.rows, columns: filled.columns };
    }
  }
  return found;
}

function anchorsIn(area: Area, formulas: readonly (readonly BookValue[])[]): Anchor[] {
  const isFormula = (row: number, column: number) => String(formulas[row]?.[column] ?? '').startsWith('=');
  return formulas.flatMap((line, row) => line.flatMap((_, column): Anchor[] => (
    isFormula(row, column) && !(isFormula(row + 1, column) && isFormula(row, column + 1)) ? [{ row: area.row + row, column: area.column + column }] : []
  )));
}
