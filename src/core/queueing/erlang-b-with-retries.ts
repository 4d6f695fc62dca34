import { fault, type Outcome } from '../fault';
import { root } from '../numeric/root';
import { upperRatio } from '../numeric/upper-ratio';
import { checkErlangs, checkLineCount } from './erlang-b';

/**
 * Extended Erlang B: the share of attempts that meets a busy line when the share `retry` of those tries again, and again. The
 * load of all attempts is a' with a'(1 − r B(n, a')) = a. 1 where everyone retries and the lines cannot carry the load.
 */
export function erlangBWithRetries(lines: number, erlangs: number, retry: number): Outcome {
  const bad = checkLineCount(lines) ?? checkErlangs(erlangs);
  if (bad) return bad;
  if (!(retry >= 0 && retry <= 1)) return fault('not-a-fraction', 'retry');
  if (lines === 0) return 1;
  if (erlangs === 0) return 0;
  if (retry === 1 && erlangs >= lines) return 1;
  return 1 / (1 + upperRatio(lines, attemptedLoad(lines, erlangs, retry)));
}

function attemptedLoad(lines: number, erlangs: number, retry: number): number {
  const gap = (attempted: number) => {
    const freeToFull = upperRatio(lines, attempted);
    const carried = freeToFull < Infinity ? freeToFull / (1 + freeToFull) : 1;
    return attempted * (1 - retry + retry * carried) - erlangs;
  };
  let most = Math.min(erlangs / (1 - retry), 2 * Math.max(lines, erlangs));
  while (gap(most) < 0 && most < Number.MAX_VALUE / 4) most *= 2;
  return root(gap, erlangs, most);
}
