import { isFault, type Outcome } from '../../../core/fault';
import { coverCase, coverResult, gapOf, solveCover, type CoverAnswer, type CoverResult } from '../../../core/scheduling';
import type { LinearSolver } from '../../../core/scheduling/linear-model';
import type { CoverJob, CoverNews, KeptPlan } from './messages';

const NEWS_EVERY_MS = 200;

export interface CoverListener {
  /** @param best is there when the best plan is another than was told before */
  onNews?(news: CoverNews, best?: KeptPlan): void;
  shouldStop?(): boolean;
}

/** Finds people for the shifts of a request, and tells about five times a second how the search stands. */
export function computeCover({ request, seed, seconds, steps, start, kept }: CoverJob, solver: LinearSolver, { onNews, shouldStop }: CoverListener = {}): Outcome<CoverResult> {
  const asked = coverCase(request);
  if (isFault(asked)) return asked;
  if (kept) return coverResult(asked, kept.counts, kept.bound);
  const began = performance.now();
  let told = -Infinity;
  let best: CoverAnswer | undefined;
  let isNews = false;
  const spent = () => Math.min(1, (performance.now() - began) / (seconds * 1000));
  const secondsLeft = () => Math.max(0, seconds - (performance.now() - began) / 1000);
  const tell = () => {
    const now = performance.now();
    if (now - told < NEWS_EVERY_MS) return;
    told = now;
    onNews?.({ share: spent(), ...standing(best) }, isNews && best ? { counts: best.counts, bound: best.bound } : undefined);
    isNews = false;
  };
  const answer = solveCover(asked.problem, solver, { seed, steps, start }, {
    spent, secondsLeft,
    shouldStop: () => {
      tell();
      return spent() >= 1 || (shouldStop?.() ?? false);
    },
    onBetter: (found) => {
      best = found;
      isNews = true;
      tell();
    },
  });
  onNews?.({ share: 1, ...standing(answer) });
  return coverResult(asked, answer.counts, answer.bound);
}

function standing(best: CoverAnswer | undefined): Omit<CoverNews, 'share'> {
  if (!best) return { cost: null, bound: null, gap: null };
  const { cost, bound } = best;
  return { cost, bound: isFinite(bound) ? bound : null, gap: gapOf(cost, bound) };
}
