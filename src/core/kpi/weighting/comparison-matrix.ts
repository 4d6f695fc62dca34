import { fault, isFault, type Fault, type Outcome } from '../../fault';
import type { Table } from '../../table';

/** How many times as important the indicator of a row is as that of a column; the mirror cell is the reciprocal. */
export type ComparisonMatrix = readonly (readonly number[])[];

/** Judgements end far below; beyond this nobody fills 4,950 cells by hand. */
const MOST_INDICATORS = 100;
const LARGEST_RATIO = 1e6;

/**
 * Reads pairwise comparisons as people write them: one triangle is enough, the diagonal may be blank, and reciprocals may be
 * rounded (0.33 for 1/3). Of two mirror cells the one of 1 or more counts, because it is the one that is typed unrounded.
 * @returns the full reciprocal matrix; or, of `matrix`, `not-square`, `too-few`, `too-large`, and with row and column
 * `missing` (neither cell of a pair), `not-positive`, `above`, `below`, `not-reciprocal`.
 */
export function comparisonMatrix(table: Table): Outcome<ComparisonMatrix> {
  const size = table.length;
  const ragged = table.find((row) => row.length !== size);
  if (ragged) return fault('not-square', 'matrix', { rows: size, columns: ragged.length });
  if (size < 2) return fault('too-few', 'matrix', { given: size, limit: 2 });
  if (size > MOST_INDICATORS) return fault('too-large', 'matrix', { given: size, limit: MOST_INDICATORS });
  const matrix = table.map((row) => row.map(() => 1));
  for (let row = 0; row < size; row++) {
    for (let column = row; column < size; column++) {
      const ratio = judgement(table, row, column);
      if (isFault(ratio)) return ratio;
      matrix[row]![column] = ratio;
      matrix[column]![row] = 1 / ratio;
    }
  }
  return matrix;
}

/** How row compares with column, from the cell above the diagonal and its mirror below. */
function judgement(table: Table, row: number, column: number): Outcome {
  const upper = table[row]![column]!;
  const lower = table[column]![row]!;
  const problem = unusable(upper, row, column) ?? unusable(lower, column, row);
  if (problem) return problem;
  if (row === column) return upper === null || Math.abs(upper - 1) <= 0.01 ? 1 : contradiction(row, column, upper, 1);
  if (upper === null) return lower === null ? fault('missing', 'matrix', { row: row + 1, column: column + 1 }) : 1 / lower;
  if (lower === null) return upper;
  if (!mirrored(upper, lower)) return contradiction(column, row, lower, 1 / upper);
  return upper >= lower ? upper : 1 / lower;
}

function unusable(ratio: number | null, row: number, column: number): Fault | undefined {
  if (ratio === null) return undefined;
  const facts = { row: row + 1, column: column + 1, given: ratio };
  if (!(ratio > 0)) return fault('not-positive', 'matrix', facts);
  if (ratio > LARGEST_RATIO) return fault('above', 'matrix', { ...facts, limit: LARGEST_RATIO });
  return ratio < 1 / LARGEST_RATIO ? fault('below', 'matrix', { ...facts, limit: 1 / LARGEST_RATIO }) : undefined;
}

/** Reciprocal within 1 %, or as good as two decimals can write it: 0.14 for 1/7. */
function mirrored(one: number, other: number): boolean {
  const smaller = Math.min(one, other);
  const larger = Math.max(one, other);
  return Math.abs(smaller * larger - 1) <= 0.01 + 1e-9 || (larger <= 9 && Math.abs(smaller - 1 / larger) <= 0.005 + 1e-9);
}

function contradiction(row: number, column: number, given: number, likely: number): Fault {
  return fault('not-reciprocal', 'matrix', { row: row + 1, column: column + 1, given, likely });
}
