import { isFault } from '../../../core/fault';
import { everyCell } from '../../../core/kpi/every-cell';
import { shapedLike } from '../../../core/kpi/shaped-like';
import { bestWorstWeights } from '../../../core/kpi/weighting/best-worst-weights';
import { defineFunction, type ArgumentEntry } from '../entry';
import { placedIn } from './placed-in';

const judgements = { unit: 'ratio', takes: 'table', domain: { kind: 'number', min: 1, max: 100 } } as const satisfies Partial<ArgumentEntry>;

export const BWMWEIGHTS = defineFunction({
  name: 'BWMWEIGHTS',
  family: 'kpi',
  arguments: [
    { name: 'best_to_others', ...judgements },
    { name: 'others_to_worst', ...judgements },
  ],
  result: { unit: 'fraction', spills: true },
  examples: [
    {
      formula: '=BWMWEIGHTS({2,1,4,2,8},{4,8,2,4,1})',
      result: [[4 / 19, 8 / 19, 2 / 19, 4 / 19, 1 / 19]],
      source: 'J. Rezaei (2016): .2105 .4211 .1053 .2105 .0526',
    },
    {
      formula: '=BWMWEIGHTS({2;1;4;3;8},{4;8;2;3;1})',
      result: [[0.22950819672131148], [0.44808743169398907], [0.11475409836065574], [0.15300546448087432], [0.0546448087431694]],
      source: 'J. Rezaei (2016): .2295 .4481 .1148 .1530 .0546',
    },
    { formula: '=BWMWEIGHTS({2,3},{3,1})', result: '#NUM!' },
    { formula: '=BWMWEIGHTS(1,1)', result: '#VALUE!' },
  ],
  compute: (bestToOthers, othersToWorst) => {
    const best = everyCell(bestToOthers, 'best_to_others');
    if (isFault(best)) return best;
    const worst = everyCell(othersToWorst, 'others_to_worst');
    if (isFault(worst)) return worst;
    const solved = bestWorstWeights(best, worst);
    if (!isFault(solved)) return shapedLike(bestToOthers, solved.weights);
    return placedIn(solved.argument === 'best_to_others' ? bestToOthers : othersToWorst, solved);
  },
});
