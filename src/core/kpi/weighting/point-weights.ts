import { fault, type Outcome } from '../../fault';
import { shares } from './shares';

/**
 * Weights from points: w = points ÷ Σ points. Serves point allocation, where 100 points are shared out, and swing weighting,
 * where the most valued swing from worst to best gets 100 and the others are judged against it.
 * @param argument the name under which faults report the points.
 * @returns fractions that add up to one; or `no-data`, `below` (a negative amount, with its row), `all-zero`.
 * @see D. von Winterfeldt, W. Edwards, Decision Analysis and Behavioral Research, Cambridge University Press 1986.
 */
export function pointWeights(points: readonly number[], argument = 'points'): Outcome<readonly number[]> {
  if (points.length === 0) return fault('no-data', argument);
  for (const [index, given] of points.entries()) {
    if (!Number.isFinite(given)) return fault('too-large', argument, { row: index + 1 });
    if (given < 0) return fault('below', argument, { row: index + 1, given, limit: 0 });
  }
  return shares(points) ?? fault('all-zero', argument);
}
