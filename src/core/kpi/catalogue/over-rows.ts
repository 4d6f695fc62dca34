import { fault, type Outcome } from '../../fault';
import { sum } from '../../numeric/sum';
import type { RowExpression } from './expression';
import { INPUTS } from './inputs';
import type { Observations } from './observations';

type Pair = readonly [number, number];
type SingleRow = Exclude<RowExpression, { kind: 'shareGap' }>;

/** A touch of rounding must not turn a row that just meets its mark into one that misses it. */
const SLACK = 1e-12;

function rowValue(row: SingleRow, a: number, b: number): number {
  switch (row.kind) {
    case 'gap': return Math.abs(a - b);
    case 'lesser': return Math.min(a, b);
    case 'excess': return Math.max(0, a - b);
    case 'reaches': return a >= b - SLACK ? 1 : 0;
    case 'near': return Math.abs(a - b) <= row.tolerance * b * (1 + SLACK) ? 1 : 0;
    case 'both': return 1;
  }
}

/** Shares of a day are of the rows that are compared, so a row without one of the numbers counts in neither total. */
function shareGaps(pairs: readonly Pair[], { a, b }: RowExpression): Outcome {
  const [sumA, sumB] = [sum(pairs.map(([value]) => value)), sum(pairs.map(([, value]) => value))];
  if (sumA === 0) return fault('all-zero', a);
  if (sumB === 0) return fault('all-zero', b);
  return sum(pairs.map(([x, y]) => Math.abs(x / sumA - y / sumB)));
}

function pairsOf({ a, b }: RowExpression, given: Observations): Outcome<readonly Pair[]> {
  const [first, second] = [given[a], given[b]];
  if (!first) return fault('missing', a);
  if (!second) return fault('missing', b);
  const one = INPUTS[b].gather === 'one';
  if (one && typeof second[0] !== 'number') return fault('missing', b);
  return first.flatMap((x, index) => {
    const y = one ? second[0] : second[index];
    return x === null || typeof y !== 'number' ? [] : [[x, y] as const];
  });
}

/** What two columns give row by row, added up over the rows that hold both numbers. */
export function overRows(row: RowExpression, given: Observations): Outcome {
  const pairs = pairsOf(row, given);
  if ('code' in pairs) return pairs;
  return row.kind === 'shareGap' ? shareGaps(pairs, row) : sum(pairs.map(([a, b]) => rowValue(row, a, b)));
}
