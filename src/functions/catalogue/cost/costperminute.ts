import { costPerMinute } from '../../../core/cost/cost-per-minute';
import { defineFunction } from '../entry';

export const COSTPERMINUTE = defineFunction({
  name: 'COSTPERMINUTE',
  family: 'cost',
  arguments: [
    { name: 'total_cost', unit: 'money', takes: 'total', domain: { kind: 'number' } },
    { name: 'minutes', unit: 'minutes', takes: 'total', domain: { kind: 'number', min: 0 } },
  ],
  result: { unit: 'money' },
  examples: [
    { formula: '=COSTPERMINUTE(240000,300000)', result: 0.8 },
    { formula: '=COSTPERMINUTE({180000,45000,25000,-10000},{180000;120000})', result: 0.8 },
    { formula: '=COSTPERMINUTE(240000,0)', result: '#NUM!' },
  ],
  compute: (totalCost, minutes) => costPerMinute([totalCost], [minutes]),
});
