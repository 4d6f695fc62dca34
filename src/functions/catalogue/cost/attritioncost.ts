import { attritionCost } from '../../../core/cost/attrition-cost';
import { isFault } from '../../../core/fault';
import { defineFunction } from '../entry';

export const ATTRITIONCOST = defineFunction({
  name: 'ATTRITIONCOST',
  family: 'cost',
  arguments: [
    { name: 'leavers', unit: 'people', takes: 'each', domain: { kind: 'number', min: 0 }, blankIsZero: true },
    { name: 'hiring', unit: 'money', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'training', unit: 'money', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'ramp_weeks', unit: 'weeks', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'weekly_cost', unit: 'money', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'ramp_productivity', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: true }, default: 0.5 },
    { name: 'leaving', unit: 'money', takes: 'each', domain: { kind: 'number', min: 0 }, default: 0 },
  ],
  result: { unit: 'money' },
  examples: [
    { formula: '=ATTRITIONCOST(12,3000,5000,8,1000)', result: 144000 },
    { formula: '=ATTRITIONCOST(12,3000,5000,8,1000,0.75,500)', result: 126000 },
    { formula: '=ATTRITIONCOST({12;20},3000,5000,8,1000)', result: [[144000], [240000]] },
    { formula: '=ATTRITIONCOST(12,3000,5000,8,1000,50)', result: '#NUM!' },
  ],
  compute: (leavers, hiring, training, rampWeeks, weeklyCost, rampProductivity, leaving) => {
    const cost = attritionCost({ leavers, hiring, training, rampWeeks, weeklyCost, rampProductivity, leaving });
    return isFault(cost) ? cost : cost.total;
  },
});
