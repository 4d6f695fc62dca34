export { compileProblem, type CandidateCover, type CoverRates, type LimitWish } from './compile-problem';
export type { MisfitTier } from './misfit';
export { peopleBySteps, planCost, type PlanCost } from './plan-cost';
export type { CoverLimit, CoverProblem } from './problem';
export { solveCover, type CoverAnswer, type CoverEffort, type CoverWatch } from './solve-cover';
