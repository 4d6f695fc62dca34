import { excess, limitsByCandidate, type OwnLimit } from './limits';
import { candidateCount, type CoverProblem } from './problem';

/**
 * A plan under way: people on each candidate and what they cost, kept up to date as one person is put on a shift or taken
 * off it. The change that one would make is known before it is made.
 */
export class CoverPlan {
  readonly counts: Int32Array;
  /** People at work, by step. */
  readonly people: Int32Array;
  /** What one person more and one fewer would cost, by step. */
  readonly more: Float64Array;
  readonly fewer: Float64Array;
  cost: number;
  /** Candidates that have people on them, the first `inUse` of the list. */
  readonly used: Int32Array;
  inUse = 0;
  private readonly placeInUsed: Int32Array;
  private readonly onKind: Int32Array;
  private readonly weighed: Float64Array;
  private readonly limitsOf: readonly (readonly OwnLimit[])[];

  constructor(readonly problem: CoverProblem) {
    const count = candidateCount(problem);
    const { steps, misfit: { width, slopes, ofNobody }, kinds, limits = [] } = problem;
    this.counts = new Int32Array(count);
    this.people = new Int32Array(steps);
    this.more = Float64Array.from({ length: steps }, (_, step) => slopes[step * width]!);
    this.fewer = new Float64Array(steps).fill(Infinity);
    this.used = new Int32Array(count);
    this.placeInUsed = new Int32Array(count);
    this.onKind = new Int32Array(kinds?.costs.length ?? 0);
    this.weighed = new Float64Array(limits.length);
    this.limitsOf = limitsByCandidate(problem);
    this.cost = ofNobody + limits.reduce((sum, limit) => sum + excess(limit, 0), 0);
  }

  put(candidate: number) {
    this.cost += this.costOfMore(candidate);
    const { starts, covered, misfit: { width, slopes }, kinds } = this.problem;
    const { people, more, fewer } = this;
    for (let at = starts[candidate]!; at < starts[candidate + 1]!; at += 1) {
      const step = covered[at]!;
      const there = (people[step]! += 1);
      fewer[step] = -more[step]!;
      more[step] = slopes[step * width + Math.min(there, width - 1)]!;
    }
    if (kinds) this.onKind[kinds.of[candidate]!]! += 1;
    for (const [limit, weight] of this.limitsOf[candidate] ?? NO_LIMITS) this.weighed[limit]! += weight;
    if ((this.counts[candidate]! += 1) === 1) {
      this.placeInUsed[candidate] = this.inUse;
      this.used[this.inUse] = candidate;
      this.inUse += 1;
    }
  }

  take(candidate: number) {
    this.cost += this.costOfFewer(candidate);
    const { starts, covered, misfit: { width, slopes }, kinds } = this.problem;
    const { people, more, fewer } = this;
    for (let at = starts[candidate]!; at < starts[candidate + 1]!; at += 1) {
      const step = covered[at]!;
      const there = (people[step]! -= 1);
      more[step] = -fewer[step]!;
      fewer[step] = there > 0 ? -slopes[step * width + Math.min(there - 1, width - 1)]! : Infinity;
    }
    if (kinds) this.onKind[kinds.of[candidate]!]! -= 1;
    for (const [limit, weight] of this.limitsOf[candidate] ?? NO_LIMITS) this.weighed[limit]! -= weight;
    if ((this.counts[candidate]! -= 1) === 0) {
      this.inUse -= 1;
      const place = this.placeInUsed[candidate]!;
      const last = this.used[this.inUse]!;
      this.used[place] = last;
      this.placeInUsed[last] = place;
    }
  }

  costOfMore(candidate: number): number {
    return this.sum(this.more, candidate) + this.aloneOfMore(candidate);
  }

  costOfFewer(candidate: number): number {
    const { costs, kinds } = this.problem;
    let cost = this.sum(this.fewer, candidate) - costs[candidate]!;
    if (kinds && this.onKind[kinds.of[candidate]!] === 1) cost -= kinds.costs[kinds.of[candidate]!]!;
    return cost + this.limitChange(candidate, -1);
  }

  /** What one person more on the shift costs apart from the steps it covers. */
  aloneOfMore(candidate: number): number {
    const { costs, kinds } = this.problem;
    let cost = costs[candidate]!;
    if (kinds && this.onKind[kinds.of[candidate]!] === 0) cost += kinds.costs[kinds.of[candidate]!]!;
    return cost + this.limitChange(candidate, 1);
  }

  /** Moves the plan to other counts, candidate by candidate. */
  become(counts: Int32Array) {
    for (let candidate = 0; candidate < counts.length; candidate += 1) {
      while (this.counts[candidate]! > counts[candidate]!) this.take(candidate);
      while (this.counts[candidate]! < counts[candidate]!) this.put(candidate);
    }
  }

  private sum(byStep: Float64Array, candidate: number): number {
    const { starts, covered } = this.problem;
    let sum = 0;
    for (let at = starts[candidate]!; at < starts[candidate + 1]!; at += 1) sum += byStep[covered[at]!]!;
    return sum;
  }

  private limitChange(candidate: number, people: number): number {
    const own = this.limitsOf[candidate];
    if (!own) return 0;
    let change = 0;
    for (const [index, weight] of own) {
      const limit = this.problem.limits![index]!;
      const before = this.weighed[index]!;
      change += excess(limit, before + weight * people) - excess(limit, before);
    }
    return change;
  }
}

const NO_LIMITS: readonly OwnLimit[] = [];
