export { compileProblem, type CandidateCover, type CoverRates, type LimitWish } from './compile-problem';
export type { MisfitTier } from './misfit';
export { peopleBySteps, planCost, type PlanCost } from './plan-cost';
export type { CoverLimit, CoverProblem } from './problem';
export { coverCase, coverResult, gapOf, type CoverCase, type CoverRequest, type CoverResult } from './cover-plan';
export type { BreakTimes } from './hand-out-breaks';
export type { BrokenLimit, Shortage, ShortageReason } from './shortages';
export type { Requirement } from './time-grid';
export { solveCover, type CoverAnswer, type CoverEffort, type CoverWatch } from './solve-cover';
