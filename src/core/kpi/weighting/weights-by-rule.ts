import { fault, isFault, type Outcome } from '../../fault';
import { pointWeights } from './point-weights';

/** A house rule on weights, in points: each from `min` to `max` in multiples of `step`, all together `total`. */
export interface WeightRule {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly total: number;
}

/**
 * The weights nearest to those given that keep a house rule, such as 5–30 points in steps of 5: least sum of squared changes,
 * exactly, by dynamic programming over the steps that are left for the later indicators. Of equally near ones the earlier
 * indicator gets the larger weight.
 * @param weights at most 100, in any unit; they are scaled to the rule's total first.
 * @returns points; null where no weights keep the rule (three indicators of at most 30 cannot make 100); or what `pointWeights`
 * refuses, `not-positive` of `step`, `below` of `min`, `too-large` for a rule of more than 10,000 steps.
 */
export function weightsByRule(weights: readonly number[], { min, max, step, total }: WeightRule): Outcome<readonly number[] | null> {
  const parts = pointWeights(weights, 'weights');
  if (isFault(parts)) return parts;
  if (!(step > 0)) return fault('not-positive', 'step', { given: step });
  if (!(min >= 0)) return fault('below', 'min', { given: min, limit: 0 });
  if (parts.length > 100 || !(total / step <= 1e4)) return fault('too-large', 'weights');
  const steps = Math.round(total / step);
  const fewest = Math.max(0, Math.ceil(min / step - 1e-9));
  const most = Math.min(steps, Math.floor(max / step + 1e-9));
  if (Math.abs(steps * step - total) > 1e-9 * total || parts.length * fewest > steps || parts.length * most < steps) return null;

  const change = (index: number, taken: number) => (taken * step - parts[index]! * total) ** 2;
  const costs = costsFrom(parts.length, steps, fewest, most, change);
  let left = steps;
  return parts.map((_, index) => {
    const taken = nearest(index, left, fewest, most, change, costs[index + 1]!);
    left -= taken;
    return taken * step;
  });
}

type Change = (index: number, taken: number) => number;

/** For each indicator and number of steps left, the least change of this and all later ones; Infinity where there is none. */
function costsFrom(indicators: number, steps: number, fewest: number, most: number, change: Change): readonly Float64Array[] {
  const costs = new Array<Float64Array>(indicators + 1);
  costs[indicators] = new Float64Array(steps + 1).fill(Infinity);
  costs[indicators]![0] = 0;
  for (let index = indicators - 1; index >= 0; index--) {
    const later = costs[index + 1]!;
    costs[index] = new Float64Array(steps + 1).map((_, left) => {
      let least = Infinity;
      for (let taken = fewest; taken <= Math.min(most, left); taken++) least = Math.min(least, change(index, taken) + later[left - taken]!);
      return least;
    });
  }
  return costs;
}

/** The largest number of steps that is as good as any. */
function nearest(index: number, left: number, fewest: number, most: number, change: Change, later: Float64Array): number {
  let best = fewest;
  let least = Infinity;
  for (let taken = fewest; taken <= Math.min(most, left); taken++) {
    const cost = change(index, taken) + later[left - taken]!;
    if (cost <= least + 1e-9 * Math.min(least, 1e300)) {
      best = taken;
      least = Math.min(least, cost);
    }
  }
  return best;
}
