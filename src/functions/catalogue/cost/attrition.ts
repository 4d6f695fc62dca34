import { attritionRate } from '../../../core/kpi/attrition-rate';
import { defineFunction } from '../entry';

export const ATTRITION = defineFunction({
  name: 'ATTRITION',
  family: 'cost',
  arguments: [
    { name: 'leavers', unit: 'people', takes: 'each', domain: { kind: 'number', min: 0 }, blankIsZero: true },
    { name: 'headcount_open', unit: 'people', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'headcount_close', unit: 'people', takes: 'each', domain: { kind: 'number', above: 0 }, default: null },
    { name: 'months', unit: 'months', takes: 'each', domain: { kind: 'number', above: 0 }, default: 12 },
  ],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=ATTRITION(12,200)', result: 0.06 },
    { formula: '=ATTRITION(9,200,220,3)', result: 0.17142857142857143 },
    { formula: '=ATTRITION({3;5},{100;100},{96;95},1)', result: [[0.3673469387755102], [0.6153846153846154]] },
  ],
  compute: attritionRate,
});
