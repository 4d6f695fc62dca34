import { costPerSuccess } from '../../../core/cost/cost-per-success';
import { defineFunction } from '../entry';

export const COSTPERSUCCESS = defineFunction({
  name: 'COSTPERSUCCESS',
  family: 'cost',
  arguments: [
    { name: 'hourly_cost', unit: 'money', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'login_hours', unit: 'hours', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'successes', unit: 'count', takes: 'each', domain: { kind: 'number', above: 0 } },
  ],
  result: { unit: 'money' },
  examples: [
    { formula: '=COSTPERSUCCESS(40,1200,960)', result: 50 },
    { formula: '=COSTPERSUCCESS(40,{1200;600},{960;400})', result: [[50], [60]] },
    { formula: '=COSTPERSUCCESS(40,1200,0)', result: '#NUM!' },
  ],
  compute: costPerSuccess,
});
