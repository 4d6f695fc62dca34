import { weighed } from './limits';
import { peopleBySteps } from './plan-cost';
import { candidateCount, type CoverProblem } from './problem';
import type { TimeGrid } from './time-grid';

/**
 * Why nobody more is there: `no-shift` of the table is at work then; all that are stand at a `limit`; the `seats` are taken;
 * or another person `costs` more than the shortage.
 */
export type ShortageReason = 'no-shift' | 'limit' | 'seats' | 'cost';

/** People short in an interval, a mean over it. */
export interface Shortage {
  /** From 0. */
  readonly interval: number;
  readonly people: number;
  readonly reason: ShortageReason;
  /** The limit's name. */
  readonly limit?: string;
}

export interface BrokenLimit {
  readonly name: string;
  readonly given: number;
  readonly least: number;
  readonly most: number;
}

const ROUNDING = 1e-9;

/** What is short, and why it could not be helped. */
export function shortages(problem: CoverProblem, counts: Int32Array, { need, stepMinutes }: TimeGrid, intervalMinutes: number, seats = Infinity): Shortage[] {
  const people = peopleBySteps(problem, counts);
  const perInterval = intervalMinutes / stepMinutes;
  const covering = candidatesByStep(problem);
  const found: Shortage[] = [];
  for (let interval = 0; interval < need.length / perInterval; interval += 1) {
    const steps = Array.from({ length: perInterval }, (_, step) => interval * perInterval + step);
    const short = steps.map((step) => Math.max(0, need[step]! - people[step]!));
    const worst = steps[short.indexOf(Math.max(...short))]!;
    const mean = short.reduce((sum, missing) => sum + missing, 0) / perInterval;
    if (mean > ROUNDING) found.push({ interval, people: mean, ...reasonAt(problem, counts, covering[worst]!, people[worst]! >= seats) });
  }
  return found;
}

/** Limits that could not be kept, as the shifts are. */
export function brokenLimits({ limits = [] }: CoverProblem, counts: Int32Array): BrokenLimit[] {
  return limits.map((limit) => ({ name: limit.name, given: weighed(limit, counts), least: limit.least, most: limit.most }))
    .filter(({ given, least, most }) => given < least - ROUNDING || given > most + ROUNDING);
}

function reasonAt({ limits = [] }: CoverProblem, counts: Int32Array, covering: readonly number[], isFull: boolean): Pick<Shortage, 'reason' | 'limit'> {
  if (covering.length === 0) return { reason: 'no-shift' };
  if (isFull) return { reason: 'seats' };
  const full = limits.filter(({ candidates, weights, most, ...rest }) => weighed({ candidates, weights, ...rest }, counts) + Math.max(...weights) > most + ROUNDING);
  const binding = covering.map((candidate) => full.find(({ candidates, weights }) => candidates.some((other, at) => other === candidate && weights[at]! > 0)));
  if (binding.every((limit) => limit !== undefined)) return { reason: 'limit', limit: binding[0]!.name };
  return { reason: 'cost' };
}

function candidatesByStep(problem: CoverProblem): number[][] {
  const covering: number[][] = Array.from({ length: problem.steps }, () => []);
  for (let candidate = 0; candidate < candidateCount(problem); candidate += 1) {
    for (let at = problem.starts[candidate]!; at < problem.starts[candidate + 1]!; at += 1) covering[problem.covered[at]!]!.push(candidate);
  }
  return covering;
}
