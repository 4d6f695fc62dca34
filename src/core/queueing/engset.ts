import { fault, type Outcome } from '../fault';

/** More lines than this are not counted through. */
const MOST_LINES = 1e6;

/**
 * Engset's formula, call congestion: the share of calls that meet all lines busy when they come from a known number of people,
 * each of whom offers `erlangs_per_free_source` while not on a line: 1/E(n) = 1 + n/((S − n) a)/E(n − 1), E(0) = 1
 * (T. O. Engset, Elektrotechnische Zeitschrift 39, 1918). 0 where everyone has a line.
 */
export function engset(lines: number, sources: number, erlangsPerFreeSource: number): Outcome {
  if (!(lines >= 0)) return fault('below', 'lines', { limit: 0 });
  if (!Number.isInteger(lines)) return fault('not-whole', 'lines');
  if (!(sources >= 1)) return fault('below', 'sources', { limit: 1 });
  if (!Number.isInteger(sources)) return fault('not-whole', 'sources');
  const a = erlangsPerFreeSource;
  if (!(a >= 0 && a < Infinity)) return fault('below', 'erlangs_per_free_source', { limit: 0 });
  if (lines === 0) return 1;
  if (lines >= sources || a === 0) return 0;
  if (lines > MOST_LINES) return fault('too-large', 'lines', { limit: MOST_LINES });
  let reciprocal = 1;
  for (let n = 1; n <= lines; n++) reciprocal = 1 + (n / (sources - n) / a) * reciprocal;
  return 1 / reciprocal;
}
