import { isFault } from '../../../core/fault';
import { ahpWeights } from '../../../core/kpi/weighting/ahp-weights';
import { defineFunction } from '../entry';

export const AHPWEIGHTS = defineFunction({
  name: 'AHPWEIGHTS',
  family: 'kpi',
  arguments: [{ name: 'matrix', unit: 'ratio', takes: 'table', domain: { kind: 'number', above: 0 } }],
  result: { unit: 'fraction', spills: true },
  examples: [
    { formula: '=AHPWEIGHTS({1,2,6;0.5,1,3;0.1667,0.3333,1})', result: [[0.6], [0.3], [0.1]], source: 'Consistent: the weights that the comparisons are ratios of' },
    {
      formula: '=AHPWEIGHTS({1,3,7,3;0,1,9,1;0,0,1,0;0,1,7,1})',
      result: [[0.51007502177808613], [0.23435219357179219], [0.040518746972058535], [0.21505403767806315]],
      source: 'The choice of a car in Wikipedia’s example of AHP: .510 .234 .041 .215; digits by mpmath',
    },
    { formula: '=AHPWEIGHTS({1,3;3,1})', result: '#NUM!' },
    { formula: '=AHPWEIGHTS(1)', result: '#VALUE!' },
  ],
  compute: (matrix) => {
    const weights = ahpWeights(matrix);
    return isFault(weights) ? weights : weights.map((weight) => [weight]);
  },
});
