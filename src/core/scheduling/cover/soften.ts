import type { CoverProblem } from './problem';

/** The same problem with a person short in a step priced at no more than `most`; who is short of nobody pays the same. */
export function soften(problem: CoverProblem, most: number): CoverProblem {
  const { width, slopes, ofNobody } = problem.misfit;
  const softer = slopes.map((slope) => Math.max(slope, -most));
  const saved = softer.reduce((sum, slope, at) => sum + slope - slopes[at]!, 0);
  return { ...problem, misfit: { width, slopes: softer, ofNobody: ofNobody - saved } };
}
