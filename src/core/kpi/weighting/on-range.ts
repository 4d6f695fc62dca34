import { extremes } from '../../numeric/extremes';

/** 1 where more is better, −1 where less is. */
export type Direction = 1 | -1;

/**
 * A column on its own range: the worst value becomes 0, the best 1, which is which by the direction. Null where the column is
 * constant. Halves are taken first, so that the widest range does not overflow.
 */
export function onRange(column: readonly number[], direction: Direction = 1): readonly number[] | null {
  const { lowest, highest } = extremes(column);
  if (lowest === highest) return null;
  const [worst, best] = direction === 1 ? [lowest, highest] : [highest, lowest];
  const range = best / 2 - worst / 2;
  return column.map((value) => (value / 2 - worst / 2) / range);
}
