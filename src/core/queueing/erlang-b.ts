import { fault, type Fault, type Outcome } from '../fault';
import { upperRatio } from '../numeric/upper-ratio';
import { MOST_ERLANGS } from './call-queue';

/**
 * Erlang's loss formula: the probability that all lines are busy when nobody may wait, for any real number of lines
 * (the continuation of Fortet: 1/B = 1 + Q(n, a)/D(n, a), DLMF 8.2 and 8.8). Constant time at every size.
 */
export function erlangB(lines: number, erlangs: number): Outcome {
  return checkLineCount(lines) ?? checkErlangs(erlangs) ?? blocking(lines, erlangs);
}

/** The same without checks, for callers inside core whose arguments are sound. */
export function blocking(lines: number, erlangs: number): number {
  if (erlangs === 0) return lines === 0 ? 1 : 0;
  return 1 / (1 + upperRatio(lines, erlangs));
}

export function checkLineCount(lines: number): Fault | null {
  if (!(lines >= 0)) return fault('below', 'lines', { limit: 0 });
  return lines <= MOST_ERLANGS ? null : fault('too-large', 'lines', { limit: MOST_ERLANGS });
}

export function checkErlangs(erlangs: number): Fault | null {
  if (!(erlangs >= 0)) return fault('below', 'erlangs', { limit: 0 });
  return erlangs <= MOST_ERLANGS ? null : fault('too-large', 'erlangs', { limit: MOST_ERLANGS });
}
