import { isFault, type Outcome } from './fault';
import { inTable, pairedCells, type NamedTable } from './paired-cells';

/** Computes from two ranges laid side by side by `pairedCells`; what is wrong with a pair is told by its place in its range. */
export function fromPairs<T>(
  first: NamedTable,
  second: NamedTable,
  blanks: 'leave-out' | 'refuse',
  compute: (first: readonly number[], second: readonly number[]) => Outcome<T>,
): Outcome<T> {
  const pairs = pairedCells(first, second, blanks);
  if (isFault(pairs)) return pairs;
  const outcome = compute(pairs.first, pairs.second);
  return isFault(outcome) ? inTable(outcome, [first, second], pairs) : outcome;
}
