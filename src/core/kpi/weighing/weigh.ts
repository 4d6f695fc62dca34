import { fault, isFault, type Outcome } from '../../fault';
import { blendedWeights, reinforcedWeights } from '../weighting/combined-weights';
import { weightsByRule } from '../weighting/weights-by-rule';
import { byGoals } from './by-goals';
import { judgedWeights, type JudgedWeights } from './judged-weights';
import { MEASURED_CONVENTIONS, measuredWeights } from './measured-weights';
import type { Judgement, Measurement, Weighing, WeighRequest } from './request';
import type { Convention, WeighResult } from './result';
import { ruleConflict } from './rule-conflict';

/**
 * Weights of indicators by any method: of judgement, of figures, or both; then by way of goals, then by the house rule. A rule
 * that no weights keep is no fault: the result says why, and its weights stay as they came out.
 * @returns the result; or the fault of the step that fails, as its function reports it, `unequal-sizes` where a method was asked
 * about another number of indicators.
 */
export function weigh({ indicators, weighing, tree, rule }: WeighRequest): Outcome<WeighResult> {
  const parts = partsOf(weighing);
  if (isFault(parts)) return parts;
  const { judged, measured, together } = parts;
  if (together.length !== indicators) return fault('unequal-sizes', 'weights', { given: together.length, other: 'indicators', wanted: indicators });
  const weights = tree ? byGoals(together, tree) : together;
  if (isFault(weights)) return weights;
  const conflict = rule && ruleConflict(indicators, rule);
  const ruled = rule && !conflict ? weightsByRule(weights, rule) : null;
  if (isFault(ruled)) return ruled;
  return {
    judged: judged?.weights ?? null, measured, weights, ruled, conflict,
    consistency: judged?.consistency ?? null, raters: judged?.raters ?? [], delphi: judged?.delphi ?? [], conventions: conventionsOf(weighing, judged),
  };
}

interface Parts {
  readonly judged: JudgedWeights | null;
  readonly measured: readonly number[] | null;
  readonly together: readonly number[];
}

function partsOf(weighing: Weighing): Outcome<Parts> {
  const judged = weighing.kind === 'measured' ? null : judgedWeights(weighing.judgement);
  if (isFault(judged)) return judged;
  const measurement = measurementOf(weighing);
  const measured = measurement && measuredWeights(measurement);
  if (isFault(measured)) return measured;
  const together = weighing.kind === 'combined'
    ? (weighing.how === 'blend' ? blendedWeights(judged!.weights, measured!, weighing.part) : reinforcedWeights(judged!.weights, measured!))
    : judged?.weights ?? measured!;
  return isFault(together) ? together : { judged, measured, together };
}

export function judgementOf(weighing: Weighing): Judgement | null {
  return weighing.kind === 'measured' ? null : weighing.judgement;
}

export function measurementOf(weighing: Weighing): Measurement | null {
  return weighing.kind === 'judged' ? null : weighing.measurement;
}

function conventionsOf(weighing: Weighing, judged: JudgedWeights | null): readonly Convention[] {
  const measurement = measurementOf(weighing);
  return [...(judged?.conventions ?? []), ...(measurement ? MEASURED_CONVENTIONS[measurement.method] : [])];
}
