import { fault, isFault, type Outcome } from '../../fault';
import { sum } from '../../numeric/sum';
import { shares } from './shares';

/** Rank-order centroid, rank sum, rank reciprocal. */
export const RANK_METHODS = ['ROC', 'RS', 'RR'] as const;
export type RankMethod = (typeof RANK_METHODS)[number];

/**
 * Weights from an order of importance alone, 1 the most important of n:
 * - ROC, rank-order centroid: w(k) = (1/k + … + 1/n) ÷ n, the mean of all weights that keep the order;
 * - RS, rank sum: w(k) ∝ n + 1 − k;
 * - RR, rank reciprocal: w(k) ∝ 1/k.
 *
 * Tied indicators share the places they take and get the mean weight of these. Ties may be written in any of the usual ways:
 * 1 2 2 4, 1 3 3 4, 1 2.5 2.5 4 or 1 2 2 3.
 * @returns a weight for each rank, fractions that add up to one; or `no-data`, `not-a-rank` with its row.
 * @see F. H. Barron, B. E. Barrett, Management Science 42 (1996) 1515–1523; W. G. Stillwell, D. A. Seaver, W. Edwards (1981).
 */
export function rankWeights(ranks: readonly number[], method: RankMethod = 'ROC'): Outcome<readonly number[]> {
  if (ranks.length === 0) return fault('no-data', 'ranks');
  const groups = tiedGroups(ranks);
  if (isFault(groups)) return groups;
  const weights = weightsByPlace(ranks.length, method);
  const shared = new Map([...groups].map(([rank, { first, last }]) => [rank, sum(weights.slice(first - 1, last)) / (last - first + 1)]));
  return ranks.map((rank) => shared.get(rank)!);
}

function weightsByPlace(n: number, method: RankMethod): readonly number[] {
  const places = Array.from({ length: n }, (_, index) => index + 1);
  if (method === 'RS') return shares(places.map((k) => n + 1 - k))!;
  if (method === 'RR') return shares(places.map((k) => 1 / k))!;
  const tails = new Array<number>(n);
  let tail = 0;
  for (let k = n; k >= 1; k--) tails[k - 1] = tail += 1 / k / n;
  return tails;
}

interface Places {
  readonly first: number;
  readonly last: number;
}

/** The places that each rank takes. A rank that no way of writing ties explains is a slip: a gap, or a number beyond n. */
function tiedGroups(ranks: readonly number[]): Outcome<ReadonlyMap<number, Places>> {
  const groups = new Map<number, Places>();
  const inOrder = [...ranks].sort((a, b) => a - b);
  let first = 1;
  while (first <= ranks.length) {
    const rank = inOrder[first - 1]!;
    let last = first;
    while (last < ranks.length && inOrder[last] === rank) last++;
    const usual = [first, last, (first + last) / 2, groups.size + 1];
    if (!usual.includes(rank)) return fault('not-a-rank', 'ranks', { row: ranks.indexOf(rank) + 1, given: rank, limit: ranks.length });
    groups.set(rank, { first, last });
    first = last + 1;
  }
  return groups;
}
