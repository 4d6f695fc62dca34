import { fault, isFault, type Fault, type Outcome } from '../../fault';
import { shares } from './shares';

export interface BestWorstWeights {
  readonly weights: readonly number[];
  /** ξ of the linear model, its own measure of consistency: 0 is perfect. Not to be divided by the index of the nonlinear model. */
  readonly inconsistency: number;
}

/** Judgements run from 1 to 9; some use more. */
const LARGEST_JUDGEMENT = 100;

/** Every pair of indicators is looked at once. */
const MOST_INDICATORS = 1000;

/**
 * Weights by the linear best–worst method: the weights whose largest deviation |w(best) − a·w(j)|, |w(j) − b·w(worst)| from the
 * judgements a (best to others) and b (others to worst) is the smallest possible, ξ.
 *
 * The linear programme is solved in closed form. With ξ as the unit, minimising ξ under Σw = 1 means maximising Σw under
 * deviations of at most 1. Given x = w(best) and y = w(worst), each other weight goes to its upper limit
 * min((x + 1)/a, b·y + 1), and leaves room for one if |x − a·b·y| ≤ a + 1. Everything grows with x and y, so the optimum is the
 * largest y, then the largest x: it is unique.
 *
 * @param bestToOthers how many times as important the best is as each indicator; 1 for the best itself.
 * @param othersToWorst how many times as important each indicator is as the worst; 1 for the worst itself. Where several
 * stand at 1 in one list, the one furthest from the other end is the best (worst), the first of equals.
 * @returns weights that add up to one, and ξ; or `too-few`, `too-large`, `unequal-sizes`, `below`, `above`, `without-one`.
 * @see J. Rezaei, Best-worst multi-criteria decision-making method: some properties and a linear model, Omega 64 (2016).
 */
export function bestWorstWeights(bestToOthers: readonly number[], othersToWorst: readonly number[]): Outcome<BestWorstWeights> {
  const problem = unequal(bestToOthers, othersToWorst) ?? unusable(bestToOthers, 'best_to_others') ?? unusable(othersToWorst, 'others_to_worst');
  if (problem) return problem;
  const ends = bestAndWorst(bestToOthers, othersToWorst);
  if (isFault(ends)) return ends;
  const { best, worst } = ends;

  // |x − slope·y| ≤ slack, for each indicator that both ends are compared with and for the ends themselves, asked twice.
  const bounds = bestToOthers.flatMap((a, j) => (j === best || j === worst ? [] : [{ slope: a * othersToWorst[j]!, slack: a + 1 }]));
  bounds.push({ slope: bestToOthers[worst]!, slack: 1 }, { slope: othersToWorst[best]!, slack: 1 });
  let y = Infinity;
  for (const steep of bounds) {
    for (const flat of bounds) {
      if (steep.slope > flat.slope) y = Math.min(y, (steep.slack + flat.slack) / (steep.slope - flat.slope));
    }
  }
  if (y === Infinity) return { weights: shares(bestToOthers.map((a) => 1 / a))!, inconsistency: 0 };

  const x = Math.min(...bounds.map(({ slope, slack }) => slope * y + slack));
  const inUnits = bestToOthers.map((a, j) => (j === best ? x : j === worst ? y : Math.min((x + 1) / a, othersToWorst[j]! * y + 1)));
  return { weights: shares(inUnits)!, inconsistency: 1 / inUnits.reduce((total, weight) => total + weight, 0) };
}

function unequal(bestToOthers: readonly number[], othersToWorst: readonly number[]): Fault | undefined {
  if (bestToOthers.length < 2) return fault('too-few', 'best_to_others', { given: bestToOthers.length, limit: 2 });
  if (bestToOthers.length > MOST_INDICATORS) return fault('too-large', 'best_to_others', { given: bestToOthers.length, limit: MOST_INDICATORS });
  if (bestToOthers.length === othersToWorst.length) return undefined;
  return fault('unequal-sizes', 'others_to_worst', { given: othersToWorst.length, other: 'best_to_others', wanted: bestToOthers.length });
}

function unusable(judgements: readonly number[], argument: string): Fault | undefined {
  for (const [index, given] of judgements.entries()) {
    if (!(given >= 1)) return fault('below', argument, { row: index + 1, given, limit: 1 });
    if (given > LARGEST_JUDGEMENT) return fault('above', argument, { row: index + 1, given, limit: LARGEST_JUDGEMENT });
  }
  return undefined;
}

function bestAndWorst(bestToOthers: readonly number[], othersToWorst: readonly number[]): Outcome<{ best: number; worst: number }> {
  const best = furthestAtOne(bestToOthers, othersToWorst, -1);
  if (best < 0) return fault('without-one', 'best_to_others');
  const worst = furthestAtOne(othersToWorst, bestToOthers, best);
  return worst < 0 ? fault('without-one', 'others_to_worst') : { best, worst };
}

/** Of the indicators that stand at 1 in one list, the one that is largest in the other. */
function furthestAtOne(own: readonly number[], other: readonly number[], except: number): number {
  let found = -1;
  own.forEach((judgement, index) => {
    if (judgement === 1 && index !== except && (found < 0 || other[index]! > other[found]!)) found = index;
  });
  return found;
}
