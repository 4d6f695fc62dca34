import type { ColumnGeneration, Relaxation } from './column-generation';
import type { LineColumn } from './line-pool';

export type Fixed = (LineColumn | undefined)[];

/** A line with this share of its person is as good as chosen. */
const SURE = Number(process.env.SURE ?? 0.85);

/**
 * Fixes lines by their shares, plans new lines for the people left, and so on until everybody has one (diving with column
 * generation: C. Joncour et al., “Column generation based primal heuristics”, 2010).
 * @param rounds of new lines after each fixing
 * @param ceiling a dive that can no longer cost less is given up
 */
export function dive(generation: ColumnGeneration, start: Fixed, rounds: number, ceiling = Infinity): Fixed | null {
  let fixed = start;
  for (;;) {
    const relaxed = generation.relax(fixed, rounds);
    if (!relaxed || relaxed.objective >= ceiling) return null;
    const next = fixSurest(relaxed, fixed);
    if (next === null) return fixed;
    fixed = next;
  }
}

function fixSurest({ lines, shares }: Relaxation, fixed: Fixed): Fixed | null {
  const next = [...fixed];
  let surest = -1;
  let any = false;
  lines.forEach((line, place) => {
    if (fixed[line.person]) return;
    if (surest < 0 || shares[place]! > shares[surest]!) surest = place;
    if (shares[place]! >= SURE) {
      next[line.person] = line;
      any = true;
    }
  });
  if (surest < 0) return null;
  if (!any) next[lines[surest]!.person] = lines[surest]!;
  return next;
}
