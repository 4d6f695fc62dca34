import { isFault } from '../../../core/fault';
import { merecWeights } from '../../../core/kpi/weighting/merec-weights';
import { defineFunction } from '../entry';

export const MERECWEIGHTS = defineFunction({
  name: 'MERECWEIGHTS',
  family: 'kpi',
  arguments: [
    { name: 'matrix', unit: 'any', takes: 'table', domain: { kind: 'number', above: 0 } },
    { name: 'directions', unit: 'choice', takes: 'list', domain: { kind: 'choice', choices: [1, -1] }, default: null },
  ],
  result: { unit: 'fraction', spills: true },
  examples: [
    {
      formula: '=MERECWEIGHTS({450,8000,54,145;10,9100,2,160;100,8200,31,153;220,9300,1,162;5,8400,23,158},{1,1,-1,-1})',
      result: [[0.57522166720938217, 0.014096591168467258, 0.40156136388773117, 0.0091203777344192997]],
      source: 'M. Keshavarz-Ghorabaee et al. (2021): .5752 .0141 .4016 .0091',
    },
    { formula: '=MERECWEIGHTS({80,5;90,5;85,5})', result: [[1, 0]] },
    { formula: '=MERECWEIGHTS({80,5;90,0;85,5})', result: '#NUM!' },
    { formula: '=MERECWEIGHTS({80,5;90,2;85,5},{1,-1,1})', result: '#VALUE!' },
    { formula: '=MERECWEIGHTS(80)', result: '#VALUE!' },
  ],
  compute: (matrix, directions) => {
    const weights = merecWeights(matrix, directions);
    return isFault(weights) ? weights : [weights];
  },
});
