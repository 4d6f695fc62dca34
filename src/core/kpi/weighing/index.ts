export { finalWeights, MOST_INCONSISTENT } from './result';
export type { Consistency, Convention, DoubtfulPair, RaterResult, RuleConflict, WeighResult } from './result';
export { MEASURES, USUAL_RULE } from './request';
export type { GoalTree, HouseRule, Judgement, Measurement, MeasureMethod, Rater, Upper, WeighRequest, Weighing } from './request';

/*
 * Coming (signatures hold):
 *   weigh(request: WeighRequest): Outcome<WeighResult>
 *   ruleConflict(indicators: number, rule: HouseRule): RuleConflict | null
 *   matrixConsistency(upper: Upper): { judged: number; of: number; ratio: number | null; doubtful: DoubtfulPair | null }
 *       so far as judged; ratio null until the judgements tie all indicators together
 *   smartChecks(subject: SmartSubject): readonly SmartCheck[]        five, in the order of the letters
 *   counterWarnings(chosen: readonly ChosenIndicator[]): readonly { indicator: number; counters: readonly IndicatorId[] }[]
 *   proposedIndicators(available: readonly IndicatorId[], count?: number): readonly IndicatorId[]
 *   goalsByAim(chosen: readonly ChosenIndicator[]): readonly { aim: Aim; indicators: readonly number[] }[]
 *   sensitivity(scores, weights): Outcome<Sensitivity>               tornado, first place, any place
 */
