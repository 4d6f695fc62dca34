import type { ColumnGeneration, Fixed, Relaxation } from './column-generation';
import type { LineColumn } from './line-pool';

/** A line with this share of its person is as good as chosen. */
const SURE = 0.99;

/**
 * Fixes lines by their shares, plans new lines for the people left, and so on until everybody has one (diving with column
 * generation: C. Joncour et al., “Column generation based primal heuristics”, 2010).
 * @param rounds of new lines after each fixing
 * @param ceiling a dive that can no longer cost less is given up
 * @returns a line for everybody, or null where the dive was given up or stopped
 */
export function dive(generation: ColumnGeneration, start: Fixed, rounds: number, ceiling: number, shouldStop: () => boolean): LineColumn[] | null {
  let fixed = start;
  for (;;) {
    const relaxed = generation.relax(fixed, rounds);
    if (!relaxed || relaxed.objective >= ceiling || shouldStop()) return null;
    const next = fixSurest(generation.pool.lines, relaxed, fixed);
    if (next === null) return fixed as LineColumn[];
    fixed = next;
  }
}

/** Fixes all lines that are sure, or else the one that is surest; null where none is left to fix. */
function fixSurest(lines: readonly LineColumn[], { shares }: Relaxation, fixed: Fixed): Fixed | null {
  const next = [...fixed];
  let surest = -1;
  shares.forEach((share, place) => {
    const { person } = lines[place]!;
    if (fixed[person]) return;
    if (surest < 0 || share > shares[surest]!) surest = place;
    if (share >= SURE) next[person] = lines[place]!;
  });
  if (surest < 0) return null;
  next[lines[surest]!.person] = lines[surest]!;
  return next;
}
