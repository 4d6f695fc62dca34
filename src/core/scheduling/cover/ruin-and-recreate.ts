import { Clock } from './clock';
import type { CoverPlan } from './plan';
import type { Random } from '../../numeric/seeded-random';
import { runsOf, type Runs } from './runs';

/** How often a better candidate is passed over while a plan is filled again, so that the same hole is not always filled the same way. */
const BLINK = 0.05;
/** So many of the shifts that might fill a hole are looked at, evenly spread: quick, and another set each time. */
const SAMPLE = 300;
/** A saving below this is rounding. */
const WORTH_WHILE = -1e-9;
const MOST_TAKEN = 6;
/** How often all people of one kind of shift are taken off, where using a kind costs something. */
const WHOLE_KIND = 0.3;
const TRIES_PER_NEIGHBOUR = 12;

/**
 * One step of the search: a few people whose shifts lie near one another are taken off, and the hole is filled greedily, one
 * cheapest person at a time, with an occasional blink (“ruin and recreate”, G. Schrimpf et al., Journal of Computational
 * Physics 159, 2000; blinks from J. Christiaens and G. Vanden Berghe, “Slack induction by string removals”, Transportation
 * Science 54, 2020). Then it is kept or undone, as the caller says.
 */
export class RuinAndRecreate {
  private readonly runs: Runs;
  private readonly clock: Clock;
  private readonly totals: Float64Array;
  private sampling = false;
  private cheapest = -1;
  private least = 0;
  private readonly taken: number[] = [];
  private readonly put: number[] = [];

  constructor(private readonly plan: CoverPlan, private readonly random: Random, candidates: Int32Array) {
    this.runs = runsOf(plan.problem);
    this.clock = new Clock(plan.problem, candidates);
    this.totals = new Float64Array(plan.problem.steps + 1);
  }

  /** Changes the plan; the cost may rise. */
  change() {
    this.sampling = true;
    this.taken.length = 0;
    this.put.length = 0;
    this.ruin();
    this.recreate();
  }

  undo() {
    for (let at = this.put.length - 1; at >= 0; at -= 1) this.plan.take(this.put[at]!);
    for (let at = this.taken.length - 1; at >= 0; at -= 1) this.plan.put(this.taken[at]!);
  }

  /** Makes the last change again after `undo`. */
  redo() {
    for (const candidate of this.taken) this.plan.take(candidate);
    for (const candidate of this.put) this.plan.put(candidate);
  }

  /** Fills the plan as it stands. */
  fill() {
    this.sampling = false;
    this.put.length = 0;
    while (this.putCheapest(0, this.plan.problem.steps)) { /* one more */ }
  }

  private ruin() {
    const { plan, random } = this;
    if (plan.inUse === 0) return;
    const first = plan.used[Math.floor(random() * plan.inUse)]!;
    if (plan.problem.kinds && random() < WHOLE_KIND) return this.takeKind(plan.problem.kinds.of[first]!);
    this.take(first);
    let wanted = 0;
    while (wanted < MOST_TAKEN - 1 && random() < 0.6) wanted += 1;
    for (let tries = wanted * TRIES_PER_NEIGHBOUR; tries > 0 && wanted > 0 && plan.inUse > 0; tries -= 1) {
      const next = plan.used[Math.floor(random() * plan.inUse)]!;
      if (Math.abs(this.clock.between(first, next)) > this.clock.longest) continue;
      this.take(next);
      wanted -= 1;
    }
  }

  /** Everyone off every shift of a kind: the only way to be rid of what the kind costs. */
  private takeKind(kind: number) {
    const { plan, plan: { used, counts, problem: { kinds } } } = this;
    const ofKind = used.subarray(0, plan.inUse).filter((candidate) => kinds!.of[candidate] === kind);
    for (const candidate of ofKind) while (counts[candidate]! > 0) this.take(candidate);
  }

  private take(candidate: number) {
    this.plan.take(candidate);
    this.taken.push(candidate);
  }

  /** Only shifts that overlap the hole can be worth more than before. */
  private recreate() {
    const { taken, clock: { home, span, longest } } = this;
    const [first] = taken;
    if (first === undefined) return this.fill();
    let low = 0;
    let high = 0;
    for (const candidate of taken) {
      const start = this.clock.between(first, candidate);
      low = Math.min(low, start);
      high = Math.max(high, start + span[candidate]!);
    }
    const most = taken.length + 2;
    while (this.put.length < most && this.putCheapest(home[first]! + low - longest, high - low + longest)) { /* one more */ }
  }

  /** Of the shifts that begin in so many steps from `start` on, puts one person on that which saves most. False where none saves. */
  private putCheapest(start: number, length: number): boolean {
    addUp(this.plan.more, this.totals);
    this.cheapest = -1;
    this.least = WORTH_WHILE;
    this.clock.visit(start, length, this.look);
    if (this.cheapest < 0) return false;
    this.plan.put(this.cheapest);
    this.put.push(this.cheapest);
    return true;
  }

  private readonly look = (from: number, to: number) => {
    const { plan, clock: { order }, totals, random, runs: { starts, from: runFrom, to: runTo } } = this;
    const { counts, problem: { most, costs, kinds, limits } } = plan;
    const plain = !kinds && !limits;
    const stride = this.sampling ? Math.max(1, Math.round((to - from) / SAMPLE)) : 1;
    for (let at = from + (stride > 1 ? Math.floor(random() * stride) : 0); at < to; at += stride) {
      const candidate = order[at]!;
      let cost = costs[candidate]!;
      for (let run = starts[candidate]!; run < starts[candidate + 1]!; run += 1) cost += totals[runTo[run]!]! - totals[runFrom[run]!]!;
      if (plain && cost >= this.least || counts[candidate]! >= most[candidate]!) continue;
      if (!plain) cost += plan.aloneOfMore(candidate) - costs[candidate]!;
      if (cost >= this.least || (this.cheapest >= 0 && random() < BLINK)) continue;
      this.least = cost;
      this.cheapest = candidate;
    }
  };
}

function addUp(values: Float64Array, totals: Float64Array) {
  let total = 0;
  for (let step = 0; step < values.length; step += 1) {
    totals[step] = total;
    total += values[step]!;
  }
  totals[values.length] = total;
}
