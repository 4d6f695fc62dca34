import { isFault } from '../../../core/fault';
import { criticWeights } from '../../../core/kpi/weighting/critic-weights';
import { defineFunction } from '../entry';

export const CRITICWEIGHTS = defineFunction({
  name: 'CRITICWEIGHTS',
  family: 'kpi',
  arguments: [
    { name: 'matrix', unit: 'any', takes: 'table', domain: { kind: 'number' } },
    { name: 'directions', unit: 'choice', takes: 'list', domain: { kind: 'choice', choices: [1, -1] }, default: null },
  ],
  result: { unit: 'fraction', spills: true },
  examples: [
    {
      formula: '=CRITICWEIGHTS({61,1.08,4.33;20.7,0.26,4.34;16.3,1.98,2.53;9,3.29,1.65;5.4,2.77,2.33;4,4.12,1.21;-6.1,3.52,2.1;-34.6,3.31,0.98})',
      result: [[0.20222553978778001, 0.48090172901971946, 0.31687273119250053]],
      source: 'D. Diakoulaki et al. (1995): .2022 .4809 .3169',
    },
    { formula: '=CRITICWEIGHTS({80,5;90,2;85,5},{1,-1})', result: [[0.46410161513775459, 0.53589838486224541]] },
    { formula: '=CRITICWEIGHTS({80,5;90,2;85,5},{1,-1,1})', result: '#VALUE!' },
    { formula: '=CRITICWEIGHTS(80)', result: '#VALUE!' },
  ],
  compute: (matrix, directions) => {
    const weights = criticWeights(matrix, directions);
    return isFault(weights) ? weights : [weights];
  },
});
