import { candidateCount, type CoverProblem } from './problem';

/**
 * What each candidate covers as runs of steps, from one to before another: a shift with a meal is two of them. A sum over a
 * run is then the difference of two running totals, however long the shift.
 */
export interface Runs {
  /** The runs of candidate j: `from` and `to` from starts[j] to before starts[j + 1]. */
  readonly starts: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function runsOf(problem: CoverProblem): Runs {
  const { starts, covered } = problem;
  const count = candidateCount(problem);
  const runStarts = new Int32Array(count + 1);
  const from: number[] = [];
  const to: number[] = [];
  for (let candidate = 0; candidate < count; candidate += 1) {
    runStarts[candidate] = from.length;
    for (let at = starts[candidate]!; at < starts[candidate + 1]!; at += 1) {
      const step = covered[at]!;
      if (at > starts[candidate]! && step === to.at(-1)) to[to.length - 1] = step + 1;
      else {
        from.push(step);
        to.push(step + 1);
      }
    }
  }
  runStarts[count] = from.length;
  return { starts: runStarts, from: Int32Array.from(from), to: Int32Array.from(to) };
}
