import { isFault } from '../../../core/fault';
import { entropyWeights } from '../../../core/kpi/weighting/entropy-weights';
import { defineFunction } from '../entry';

export const ENTROPYWEIGHTS = defineFunction({
  name: 'ENTROPYWEIGHTS',
  family: 'kpi',
  arguments: [{ name: 'matrix', unit: 'any', takes: 'table', domain: { kind: 'number', above: 0 } }],
  result: { unit: 'fraction', spills: true },
  examples: [
    {
      formula: '=ENTROPYWEIGHTS({30,30,38,29;19,54,86,29;19,15,85,28.9;68,70,60,29})',
      result: [[0.46295228689937983, 0.39920354898959191, 0.13784085613853291, 3.3079724953449967e-6]],
      source: 'X. Xu (2004): .4630 .3992 .1378 0',
    },
    { formula: '=ENTROPYWEIGHTS({80,5;90,5;85,5})', result: [[1, 0]] },
    { formula: '=ENTROPYWEIGHTS({80,5;90,0;85,5})', result: '#NUM!' },
    { formula: '=ENTROPYWEIGHTS(80)', result: '#VALUE!' },
  ],
  compute: (matrix) => {
    const weights = entropyWeights(matrix);
    return isFault(weights) ? weights : [weights];
  },
});
