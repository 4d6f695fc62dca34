import type { Stretch } from './effort';
import type { CoverPlan } from './plan';
import type { Random } from '../../numeric/seeded-random';
import type { RuinAndRecreate } from './ruin-and-recreate';

const CHECK_EVERY = 64;
/** A change that costs this share of a usual shift more is taken about once in three: in the beginning, and in the end. */
const HOT = 0.05;
const COLD = 0.002;
const ROUNDING = 1e-9;

export interface Annealing extends Stretch {
  /** No plan costs less: who has come so far may stop. */
  readonly floor: number;
  onBetter?(cost: number, counts: Int32Array): void;
}

/**
 * Simulated annealing (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, Science 220, 1983) over ruin and recreate, cooled
 * evenly on a logarithmic scale. The plan ends as the best that was found.
 */
export function anneal(plan: CoverPlan, search: RuinAndRecreate, random: Random, { floor, spent, shouldStop, onBetter }: Annealing) {
  const scale = usualCost(plan);
  let best = plan.counts.slice();
  let bestCost = plan.cost;
  let cost = plan.cost;
  // The best plan is written down only when it is left, for it often gets better still.
  let written = true;
  let temperature = 0;
  const write = () => {
    best = plan.counts.slice();
    written = true;
    onBetter?.(bestCost, best);
  };
  for (let step = 0; bestCost > floor + ROUNDING * Math.abs(floor); step += 1) {
    if (step % CHECK_EVERY === 0) {
      if (shouldStop(step)) break;
      temperature = scale * HOT * (COLD / HOT) ** spent(step);
    }
    search.change();
    if (plan.cost > cost - temperature * Math.log(random())) {
      search.undo();
      continue;
    }
    if (!written && plan.cost > bestCost + ROUNDING) {
      search.undo();
      write();
      search.redo();
    }
    cost = plan.cost;
    if (cost < bestCost - ROUNDING) {
      bestCost = cost;
      written = false;
    }
  }
  if (!written) write();
  plan.become(best);
}

/** What the middle one of the shifts costs; where they cost nothing, an interval short of one person. */
function usualCost({ problem: { costs, misfit: { slopes, width } } }: CoverPlan): number {
  const middle = Float64Array.from(costs).sort()[costs.length >> 1] ?? 0;
  return middle > 0 ? middle : slopes.subarray(0, width).reduce((most, slope) => Math.max(most, Math.abs(slope)), 0);
}
