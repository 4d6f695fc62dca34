import { costPerCall } from '../../../core/cost/cost-per-call';
import { defineFunction } from '../entry';

export const COSTPERCALL = defineFunction({
  name: 'COSTPERCALL',
  family: 'cost',
  arguments: [
    // A line of a cost sheet may be a credit: only the total has to be a cost.
    { name: 'total_cost', unit: 'money', takes: 'total', domain: { kind: 'number' } },
    { name: 'calls', unit: 'calls', takes: 'total', domain: { kind: 'number', min: 0 } },
  ],
  result: { unit: 'money' },
  examples: [
    { formula: '=COSTPERCALL(250000,62500)', result: 4 },
    { formula: '=COSTPERCALL({180000,45000,25000},{40000;22500})', result: 4 },
    { formula: '=COSTPERCALL(250000,0)', result: '#NUM!' },
  ],
  compute: (totalCost, calls) => costPerCall([totalCost], [calls]),
});
