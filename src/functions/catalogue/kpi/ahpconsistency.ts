import { ahpConsistency } from '../../../core/kpi/weighting/ahp-consistency';
import { defineFunction } from '../entry';

export const AHPCONSISTENCY = defineFunction({
  name: 'AHPCONSISTENCY',
  family: 'kpi',
  arguments: [{ name: 'matrix', unit: 'ratio', takes: 'table', domain: { kind: 'number', above: 0 } }],
  result: { unit: 'ratio' },
  examples: [
    { formula: '=AHPCONSISTENCY({1,2,6;0.5,1,3;0.1667,0.3333,1})', result: 0, source: 'Consistent: 2 × 3 = 6' },
    { formula: '=AHPCONSISTENCY({1,3,7,3;0,1,9,1;0,0,1,0;0,1,7,1})', result: 0.073790784493026856, source: 'λ by mpmath' },
    { formula: '=AHPCONSISTENCY(1)', result: '#VALUE!' },
  ],
  compute: ahpConsistency,
});
