import type { StandingSolver } from '../../standing-model';
import { raisedBound } from '../goal/whole-prices';
import { shuffled } from '../../../numeric/shuffled';
import type { Draft } from '../search/draft';
import { ColumnGeneration, type Fixed } from './column-generation';
import { dive } from './dive';
import type { LineColumn } from './line-pool';

export interface ColumnPlan {
  readonly solver: StandingSolver;
  readonly random: () => number;
  readonly attempts: number;
  readonly shouldStop: () => boolean;
  /** Told the bound, after the draft became better or the bound was found. */
  readonly tell: (bound: number) => void;
}

/** Rounds of new lines after each fixing of a dive. */
const ROUNDS = 12;
/** People freed at once: mostly a few, now and then up to half of all. */
const FEWEST = 3;
const LARGEST_SHARE = 0.5;
const CLOSED = 1e-6;
/** More lines than that slow each solution down; the search begins again from its best. */
const MOST_LINES = 6000;

/**
 * Improves a draft by columns: the relaxation gives a bound, a dive a roster, and further dives free a few people at a time.
 * @returns a cost that no roster goes below
 */
export function planByColumns(draft: Draft, plan: ColumnPlan): number {
  let generation = new ColumnGeneration(draft, plan.solver, plan.shouldStop);
  try {
    let best = generation.draftLines();
    const free: Fixed = best.map((line, person) => (draft.stuck.has(person) ? line : undefined));
    const bound = raisedBound(draft.problem, generation.relax(free)?.bound ?? -Infinity);
    plan.tell(bound);
    for (let attempt = 0; attempt < plan.attempts && !plan.shouldStop() && draft.cost > bound + CLOSED; attempt += 1) {
      if (generation.pool.lines.length > MOST_LINES) {
        generation.close();
        generation = new ColumnGeneration(draft, plan.solver, plan.shouldStop);
        best = generation.draftLines();
      }
      const start = attempt === 0 ? free : freeSome(best, free, plan.random);
      const found = dive(generation, start, ROUNDS, attempt === 0 ? Infinity : draft.cost - CLOSED, plan.shouldStop);
      if (!found || !adopt(draft, found)) continue;
      best = found;
      plan.tell(bound);
    }
    return bound;
  } finally {
    generation.close();
  }
}

function freeSome(best: readonly LineColumn[], free: Fixed, random: () => number): Fixed {
  const start: (LineColumn | undefined)[] = [...best];
  const count = FEWEST + Math.floor(random() ** 2 * LARGEST_SHARE * best.length);
  for (const person of shuffled(best.length, random).subarray(0, count)) start[person] = free[person];
  return start;
}

/** Puts lines into the draft where they cost less than what it has. */
function adopt(draft: Draft, lines: readonly LineColumn[]): boolean {
  const before = draft.cost;
  const kept = lines.map((_, person) => ({ line: draft.line(person).slice(), own: draft.own[person]! }));
  lines.forEach((_, person) => draft.take(person));
  lines.forEach(({ line, own }, person) => draft.restore(person, line, own));
  if (draft.cost < before - CLOSED) return true;
  lines.forEach((_, person) => draft.take(person));
  kept.forEach(({ line, own }, person) => draft.restore(person, line, own));
  return false;
}
