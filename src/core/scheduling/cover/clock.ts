import { candidateCount, type CoverProblem } from './problem';

/** Candidates laid round the clock of the plan, on which the first step follows the last. */
export class Clock {
  /** The step that each candidate begins with, and steps from there to its end. */
  readonly home: Int32Array;
  readonly span: Int32Array;
  /** Steps of the longest of the candidates looked for. */
  readonly longest: number;
  /** Those candidates in the order of their homes, and where in it each step begins. */
  readonly order: Int32Array;
  private readonly firstAt: Int32Array;

  constructor(private readonly problem: CoverProblem, candidates: Int32Array) {
    const { steps } = problem;
    const count = candidateCount(problem);
    this.home = new Int32Array(count);
    this.span = new Int32Array(count);
    for (let candidate = 0; candidate < count; candidate += 1) {
      const [home, span] = hours(problem.covered.slice(problem.starts[candidate], problem.starts[candidate + 1]), steps);
      this.home[candidate] = home;
      this.span[candidate] = span;
    }
    this.longest = candidates.reduce((longest, candidate) => Math.max(longest, this.span[candidate]!), 1);
    this.order = Int32Array.from(candidates).sort((a, b) => this.home[a]! - this.home[b]! || a - b);
    this.firstAt = new Int32Array(steps + 1);
    for (const candidate of candidates) this.firstAt[this.home[candidate]! + 1]! += 1;
    for (let step = 0; step < steps; step += 1) this.firstAt[step + 1]! += this.firstAt[step]!;
  }

  /** Steps from the home of one candidate to that of another, by the shorter way round. */
  between(one: number, other: number): number {
    const { steps } = this.problem;
    const after = (this.home[other]! - this.home[one]! + steps) % steps;
    return after * 2 > steps ? after - steps : after;
  }

  /** Visits the stretches of the order whose homes lie in so many steps from `start` on, which may be before the first. */
  visit(start: number, length: number, look: (from: number, to: number) => void) {
    const { steps } = this.problem;
    if (length >= steps) return look(0, this.order.length);
    const from = ((start % steps) + steps) % steps;
    look(this.firstAt[from]!, this.firstAt[Math.min(steps, from + length)]!);
    if (from + length > steps) look(0, this.firstAt[from + length - steps]!);
  }
}

/** Where a set of steps begins and how far it reaches, round the clock: it begins after its longest pause. */
function hours(covered: Int32Array, steps: number): readonly [home: number, span: number] {
  if (covered.length === 0) return [0, 0];
  const sorted = covered.sort();
  let home = sorted[0]!;
  let pause = home + steps - sorted.at(-1)!;
  for (let at = 1; at < sorted.length; at += 1) {
    if (sorted[at]! - sorted[at - 1]! > pause) {
      pause = sorted[at]! - sorted[at - 1]!;
      home = sorted[at]!;
    }
  }
  return [home, steps - pause + 1];
}
