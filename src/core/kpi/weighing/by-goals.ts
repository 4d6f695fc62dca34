import { fault, isFault, type Outcome } from '../../fault';
import { pointWeights } from '../weighting/point-weights';
import { shares } from '../weighting/shares';
import type { GoalTree } from './request';

/**
 * Weights by way of goals: the share of the goal times the weight within it. A goal that no indicator serves has no part in the
 * whole; one whose indicators all weigh nothing cannot hand its share on.
 * @returns fractions that add up to one; or of `goals` what `pointWeights` refuses, `unequal-sizes` where an indicator serves none
 * or several, `all-zero` with the goal's number from 1.
 */
export function byGoals(weights: readonly number[], { goals }: GoalTree): Outcome<readonly number[]> {
  const served = goals.filter(({ indicators }) => indicators.length > 0);
  const places = served.flatMap(({ indicators }) => indicators);
  if (places.length !== weights.length || new Set(places).size !== weights.length || places.some((place) => weights[place] === undefined)) {
    return fault('unequal-sizes', 'goals', { given: new Set(places).size, other: 'weights', wanted: weights.length });
  }
  const parts = pointWeights(served.map(({ points }) => points), 'goals');
  if (isFault(parts)) return parts;
  const result = new Array<number>(weights.length).fill(0);
  for (const [index, goal] of served.entries()) {
    const within = shares(goal.indicators.map((place) => weights[place]!));
    if (!within) return fault('all-zero', 'goals', { row: goals.indexOf(goal) + 1 });
    goal.indicators.forEach((place, order) => { result[place] = parts[index]! * within[order]!; });
  }
  return result;
}
