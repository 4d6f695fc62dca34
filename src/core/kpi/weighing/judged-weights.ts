import { fault, isFault, type Outcome } from '../../fault';
import { ahpConsistency } from '../weighting/ahp-consistency';
import { groupComparisons, groupPriorities } from '../weighting/ahp-group';
import { ahpWeights } from '../weighting/ahp-weights';
import { bestWorstWeights } from '../weighting/best-worst-weights';
import { delphiRound, type DelphiRound } from '../weighting/delphi-round';
import { pointWeights } from '../weighting/point-weights';
import { rankWeights } from '../weighting/rank-weights';
import { doubtfulPair, judgementsOf } from './matrix-consistency';
import type { Judgement, Rater, Upper } from './request';
import type { Consistency, Convention, RaterResult } from './result';

export interface JudgedWeights {
  readonly weights: readonly number[];
  readonly consistency: Consistency | null;
  readonly raters: readonly RaterResult[];
  readonly delphi: readonly DelphiRound[];
  readonly conventions: readonly Convention[];
}

/** Weights of a judgement, whatever its method. Faults name their argument as the method's function does; those of one rater have its number, from 1. */
export function judgedWeights(judgement: Judgement): Outcome<JudgedWeights> {
  switch (judgement.method) {
    case 'points':
    case 'swing':
      return plain(pointWeights(judgement.points), []);
    case 'ranking':
      return plain(rankWeights(judgement.ranks, judgement.rule), new Set(judgement.ranks).size < judgement.ranks.length ? ['ties-share'] : []);
    case 'ahp':
      return byComparisons(judgement.raters, judgement.together);
    case 'bestWorst': {
      const solved = bestWorstWeights(judgement.bestToOthers, judgement.othersToWorst);
      if (isFault(solved)) return solved;
      return { ...bare(solved.weights, ['linear-best-worst']), consistency: { kind: 'xi', value: solved.inconsistency, doubtful: null } };
    }
    case 'delphi':
      return byRounds(judgement.rounds);
  }
}

function bare(weights: readonly number[], conventions: readonly Convention[]): JudgedWeights {
  return { weights, consistency: null, raters: [], delphi: [], conventions };
}

function plain(weights: Outcome<readonly number[]>, conventions: readonly Convention[]): Outcome<JudgedWeights> {
  return isFault(weights) ? weights : bare(weights, conventions);
}

function byComparisons(raters: readonly Rater[], together: 'judgements' | 'priorities'): Outcome<JudgedWeights> {
  const results: RaterResult[] = [];
  for (const [index, { name, upper }] of raters.entries()) {
    const result = ofRater(name, upper);
    if (isFault(result)) return { ...result, rater: index + 1 };
    results.push(result);
  }
  if (results.length < 2) {
    const [only] = results;
    if (!only) return fault('no-data', 'matrix');
    const { weights, ratio, doubtful } = only;
    return { weights, raters: results, delphi: [], consistency: { kind: 'ratio', value: ratio, doubtful }, conventions: ['random-index-1980'] };
  }
  if (together === 'judgements') {
    const joined = groupComparisons(raters.map(({ upper }) => upperOnly(upper)));
    if (isFault(joined)) return joined;
    const result = ofRater('', joined);
    if (isFault(result)) return result;
    return {
      weights: result.weights, raters: results, delphi: [], consistency: { kind: 'ratio', value: result.ratio, doubtful: result.doubtful }, conventions: ['judgements-joined', 'random-index-1980'],
    };
  }
  const weights = groupPriorities(results.map((result) => result.weights));
  if (isFault(weights)) return weights;
  const worst = results.reduce((most, result) => (result.ratio > most.ratio ? result : most));
  return { weights, raters: results, delphi: [], consistency: { kind: 'ratio', value: worst.ratio, doubtful: worst.doubtful }, conventions: ['priorities-joined', 'random-index-1980'] };
}

function ofRater(name: string, upper: Upper): Outcome<RaterResult> {
  const matrix = upperOnly(upper);
  const weights = ahpWeights(matrix);
  if (isFault(weights)) return weights;
  const ratio = ahpConsistency(matrix);
  if (isFault(ratio)) return ratio;
  return { name, weights, ratio, doubtful: doubtfulPair(judgementsOf(matrix), matrix.length) };
}

/** What stands on and below the diagonal follows from what stands above. */
function upperOnly(upper: Upper): Upper {
  return upper.map((line, row) => line.map((ratio, column) => (column > row ? ratio : null)));
}

function byRounds(rounds: readonly (readonly (readonly number[])[])[]): Outcome<JudgedWeights> {
  const summaries: DelphiRound[] = [];
  for (const [index, ratings] of rounds.entries()) {
    const summary = delphiRound(ratings);
    if (isFault(summary)) return { ...summary, round: index + 1 };
    summaries.push(summary);
  }
  const last = summaries.at(-1);
  if (!last) return fault('no-data', 'ratings');
  if (!last.weights) return fault('all-zero', 'ratings', { round: rounds.length });
  return { ...bare(last.weights, ['medians']), delphi: summaries };
}
