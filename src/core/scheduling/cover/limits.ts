import { candidateCount, type CoverLimit, type CoverProblem } from './problem';

/** A limit by its place among the problem's, and what one person on the candidate weighs in it. */
export type OwnLimit = readonly [limit: number, weight: number];

/** The limits that each candidate stands in; an empty list where there are none at all. */
export function limitsByCandidate(problem: CoverProblem): readonly (readonly OwnLimit[])[] {
  const { limits = [] } = problem;
  if (limits.length === 0) return [];
  const own: OwnLimit[][] = Array.from({ length: candidateCount(problem) }, () => []);
  limits.forEach(({ candidates, weights }, limit) => candidates.forEach((candidate, at) => own[candidate]!.push([limit, weights[at]!])));
  return own;
}

/** The weighted number of people that a limit bounds. */
export function weighed({ candidates, weights }: Pick<CoverLimit, 'candidates' | 'weights'>, counts: ArrayLike<number>): number {
  return candidates.reduce((sum, candidate, at) => sum + counts[candidate]! * weights[at]!, 0);
}

/** What the distance of a weighted number of people from its bounds costs. */
export function excess({ least, most, penalty }: CoverLimit, people: number): number {
  // A share of people is a sum of fractions: its rounding is no breach.
  const beyond = Math.max(least - people, people - most, 0);
  return beyond > 1e-9 ? penalty * beyond : 0;
}
