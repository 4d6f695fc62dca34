import { isFault, type Outcome } from '../../fault';
import { bandScore } from '../scoring/band-score';
import { deductionScore } from '../scoring/deduction-score';
import { targetScore } from '../scoring/target-score';
import { tierScore } from '../scoring/tier-score';
import type { ScoreRule } from './scorecard';

/**
 * What an actual scores by its rule, 1 for the target met. A ratio where less is better scores its cap at zero and below; a
 * value under every tier scores 0.
 * @returns a fraction; or what the scoring functions refuse, most often a floor on the wrong side of its target.
 */
export function scoreOf(actual: number, rule: ScoreRule): Outcome {
  switch (rule.kind) {
    case 'higher': case 'lower': return targetScore(actual, { target: rule.target, floor: rule.floor, stretch: rule.stretch, direction: rule.kind === 'higher' ? 1 : -1 });
    case 'ratio': return ratioScore(actual, rule);
    case 'band': return bandScore(actual, rule.band);
    case 'tiers': {
      const score = tierScore(actual, rule.tiers);
      return isFault(score) && score.code === 'below' ? 0 : score;
    }
    case 'deduction': return deductionScore(actual, rule.free, rule.perEvent);
  }
}

function ratioScore(actual: number, { target, cap, lowerIsBetter }: Extract<ScoreRule, { kind: 'ratio' }>): Outcome {
  if (lowerIsBetter && actual <= 0 && cap !== null && target > 0) return cap;
  const score = targetScore(actual, { target, direction: lowerIsBetter ? -1 : 1 });
  return isFault(score) || cap === null ? score : Math.min(score, cap);
}
