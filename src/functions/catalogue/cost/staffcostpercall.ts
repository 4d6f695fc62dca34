import { staffCostPerCall } from '../../../core/cost/staff-cost-per-call';
import { defineFunction } from '../entry';

export const STAFFCOSTPERCALL = defineFunction({
  name: 'STAFFCOSTPERCALL',
  family: 'cost',
  arguments: [
    { name: 'agents', unit: 'people', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'hourly_cost', unit: 'money', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'hours', unit: 'hours', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'calls', unit: 'calls', takes: 'each', domain: { kind: 'number', above: 0 } },
    // Above ten times the pay it is surely a percentage.
    { name: 'overhead', unit: 'fraction', takes: 'each', domain: { kind: 'number', min: 0, max: 10 }, default: 0 },
  ],
  result: { unit: 'money' },
  examples: [
    { formula: '=STAFFCOSTPERCALL(20,30,160,24000)', result: 4 },
    { formula: '=STAFFCOSTPERCALL(20,30,160,24000,{0;0.25;0.5})', result: [[4], [5], [6]] },
    { formula: '=STAFFCOSTPERCALL(20,30,160,24000,25)', result: '#NUM!' },
  ],
  compute: (agents, hourlyCost, hours, calls, overhead) => staffCostPerCall({ agents, hourlyCost, hours, calls, overhead }),
});
