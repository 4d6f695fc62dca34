import type { CellValue, Input } from './cell-value';

/** An argument as rows of cells, also where the host unwrapped a single one. */
export function asRows(input: Input): readonly (readonly CellValue[])[] {
  return Array.isArray(input) ? (input as readonly (readonly CellValue[])[]) : [[input as CellValue]];
}

/** Nothing there: left out, or a single empty cell. */
export function isBlank(input: Input): boolean {
  const cells = asRows(input);
  return cells.length === 1 && cells[0]!.length === 1 && isEmpty(cells[0]![0]);
}

export function isEmpty(value: CellValue): boolean {
  return value === undefined || value === null || value === '';
}
