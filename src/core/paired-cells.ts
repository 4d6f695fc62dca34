import { fault, isFault, type Fault, type Outcome } from './fault';
import { placeInTable } from './place-in-table';
import type { Table } from './table';

/** A table under the name that its argument has in the workbook. */
export interface NamedTable {
  readonly argument: string;
  readonly table: Table;
}

/** Two tables cell by cell, without the pairs that were left out. */
export interface PairedCells {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Where each pair stood, counted from 0, row by row. */
  readonly indices: readonly number[];
}

/**
 * Lays two ranges side by side, cell by cell. They must have the same shape, except that a row may stand beside a column
 * of equal length. A pair of two blanks is left out. Of a pair with one blank, `blanks` says whether it is left out too or
 * is an error: an interval without its requirement would otherwise pass unseen.
 * @returns the pairs; or `unequal-sizes` of the second, `missing` with its place (also where halves are all there is), or
 * `no-data` where every cell is blank.
 */
export function pairedCells(first: NamedTable, second: NamedTable, blanks: 'leave-out' | 'refuse'): Outcome<PairedCells> {
  if (!sameShape(first.table, second.table)) {
    return fault('unequal-sizes', second.argument, { given: size(second.table), other: first.argument, wanted: size(first.table) });
  }
  const ones = first.table.flat();
  const others = second.table.flat();
  const pairs = { first: [] as number[], second: [] as number[], indices: [] as number[] };
  let half: Fault | undefined;
  for (let index = 0; index < ones.length; index++) {
    const one = ones[index] ?? null;
    const other = others[index] ?? null;
    if (one === null || other === null) {
      if (one === other) continue;
      half ??= missing(one === null ? first : second, index);
      if (blanks === 'refuse') return half;
      continue;
    }
    const problem = unusable(first, one, index) ?? unusable(second, other, index);
    if (isFault(problem)) return problem;
    pairs.first.push(one);
    pairs.second.push(other);
    pairs.indices.push(index);
  }
  return pairs.indices.length > 0 ? pairs : half ?? fault('no-data', first.argument);
}

/**
 * A fault that names the nth pair, as functions of two lists do by `row`, told by its place in the range.
 */
export function inTable(problem: Fault, tables: readonly NamedTable[], { indices }: PairedCells): Fault {
  const { row, ...rest } = problem;
  const named = tables.find(({ argument }) => argument === problem.argument);
  const index = typeof row === 'number' ? indices[row - 1] : undefined;
  if (!named || index === undefined) return problem;
  return { ...rest, code: problem.code, argument: problem.argument, ...placeInTable(named.table, index) };
}

function missing({ argument, table }: NamedTable, index: number): Fault {
  return fault('missing', argument, { ...placeInTable(table, index) });
}

function unusable({ argument, table }: NamedTable, value: number, index: number): Fault | undefined {
  return Number.isFinite(value) ? undefined : fault('not-a-number', argument, { ...placeInTable(table, index) });
}

function sameShape(one: Table, other: Table): boolean {
  if (isLine(one) && isLine(other)) return one.flat().length === other.flat().length;
  return one.length === other.length && one.every((row, index) => row.length === other[index]!.length);
}

function isLine(table: Table): boolean {
  return table.length === 1 || table.every((row) => row.length === 1);
}

/** A line has so many cells; a block, so many rows and columns. */
function size(table: Table): number | string {
  return isLine(table) ? table.flat().length : `${table.length} × ${table[0]?.length ?? 0}`;
}
