export interface ParetoLine<Key> {
  readonly key: Key;
  readonly count: number;
  /** Of all that was counted; 0 where nothing was. */
  readonly share: number;
  readonly cumulative: number;
}

/** Counts from the largest to the smallest, with their shares added up; among equals the one that came first stays first. */
export function pareto<Key>(counts: readonly { readonly key: Key; readonly count: number }[]): ParetoLine<Key>[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  return counts.map((line, place) => ({ ...line, place }))
    .sort((a, b) => b.count - a.count || a.place - b.place)
    .map(({ key, count }) => {
      reached += count;
      return { key, count, share: total > 0 ? count / total : 0, cumulative: total > 0 ? reached / total : 0 };
    });
}
