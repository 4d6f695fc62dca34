import { fault, isFault, type Outcome } from '../../fault';
import { correlation } from '../../numeric/correlation';
import { sum } from '../../numeric/sum';
import type { Table } from '../../table';
import { columnsOf } from './columns-of';
import { directionsOf } from './directions-of';
import { observations } from './observations';
import { onRange } from './on-range';
import { shares } from './shares';
import { standardDeviation } from './standard-deviation';

/**
 * CRITIC weights: an indicator weighs the more, the more it varies and the less it repeats the others. Columns are put on their
 * range 0–1 by direction; then C = σ · Σ(1 − r) over the other columns, weight C ÷ ΣC. A constant column weighs nothing and has
 * no part in the correlations; a column that alone varies has all the weight.
 * @param table a row for each month or unit, a column for each indicator.
 * @param directions 1 where more is better, −1 where less is, one for each column; null: more is better everywhere.
 * @returns a weight for each column, fractions that add up to one; or what `observations` and `directionsOf` refuse, and
 * `no-contrast` where every column is constant or all rise and fall together.
 * @see D. Diakoulaki, G. Mavrotas, L. Papayannakis, Computers & Operations Research 22 (1995) 763–770.
 */
export function criticWeights(table: Table, directions: readonly number[] | null = null): Outcome<readonly number[]> {
  const rows = observations(table);
  if (isFault(rows)) return rows;
  const given = directionsOf(directions, rows[0]!.length);
  if (isFault(given)) return given;
  const columns = columnsOf(rows).map((column, index) => onRange(column, given[index]));
  const varying = columns.filter((column) => column !== null);
  if (varying.length === 1) return columns.map((column) => (column === null ? 0 : 1));
  return shares(columns.map((column) => (column === null ? 0 : standardDeviation(column) * conflict(column, varying)))) ?? fault('no-contrast', 'matrix');
}

/** Σ(1 − r) over the others; a column agrees with itself. */
function conflict(column: readonly number[], all: readonly (readonly number[])[]): number {
  return sum(all.map((other) => {
    const disagreement = 1 - (other === column ? 1 : correlation(column, other) ?? 1);
    // What rounding leaves of a perfect correlation is no disagreement.
    return disagreement < 1e-12 ? 0 : disagreement;
  }));
}
