import { combinedShrinkage } from '../../../core/staffing/combined-shrinkage';
import { defineFunction } from '../entry';

export const SHRINKAGE = defineFunction({
  name: 'SHRINKAGE',
  family: 'staffing',
  arguments: [
    { name: 'components', unit: 'fraction', takes: 'list', domain: { kind: 'fraction', zero: true, one: false } },
    { name: 'multiplicative', unit: 'choice', takes: 'each', domain: { kind: 'logical' }, default: true },
  ],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=SHRINKAGE({0.1;0.2})', result: 0.28 },
    { formula: '=SHRINKAGE({0.1;0.2},FALSE)', result: 0.3 },
    { formula: '=SHRINKAGE(0.3)', result: 0.3 },
    { formula: '=SHRINKAGE({10;20})', result: '#NUM!' },
  ],
  compute: (components, multiplicative) => combinedShrinkage(components, multiplicative),
});
