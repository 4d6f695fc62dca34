import { isFault } from '../../../core/fault';
import { everyCell } from '../../../core/kpi/every-cell';
import { shapedLike } from '../../../core/kpi/shaped-like';
import { RANK_METHODS, rankWeights } from '../../../core/kpi/weighting/rank-weights';
import { defineFunction } from '../entry';
import { placedIn } from './placed-in';

export const RANKWEIGHTS = defineFunction({
  name: 'RANKWEIGHTS',
  family: 'kpi',
  arguments: [
    { name: 'ranks', unit: 'count', takes: 'table', domain: { kind: 'number', min: 1 } },
    { name: 'method', unit: 'choice', takes: 'each', domain: { kind: 'word', words: RANK_METHODS }, default: 'ROC' },
  ],
  result: { unit: 'fraction', spills: true },
  examples: [
    { formula: '=RANKWEIGHTS({1;2;3;4})', result: [[25 / 48], [13 / 48], [7 / 48], [1 / 16]], source: 'F. H. Barron, B. E. Barrett (1996): .5208 .2708 .1458 .0625' },
    { formula: '=RANKWEIGHTS({2,1,2,4},"RS")', result: [[0.25, 0.4, 0.25, 0.1]], source: 'By hand: places 2 and 3 share .3 + .2' },
    { formula: '=RANKWEIGHTS({1;2;3;4},"RR")', result: [[0.48], [0.24], [0.16], [0.12]] },
    { formula: '=RANKWEIGHTS({1;2;5})', result: '#NUM!' },
    { formula: '=RANKWEIGHTS(1)', result: 1 },
  ],
  compute: (ranks, method) => {
    const order = everyCell(ranks, 'ranks');
    if (isFault(order)) return order;
    const weights = rankWeights(order, method);
    return isFault(weights) ? placedIn(ranks, weights) : shapedLike(ranks, weights);
  },
});
