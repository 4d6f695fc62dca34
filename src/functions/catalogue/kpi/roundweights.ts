import { fault, isFault } from '../../../core/fault';
import { everyCell } from '../../../core/kpi/every-cell';
import { shapedLike } from '../../../core/kpi/shaped-like';
import { weightsByRule } from '../../../core/kpi/weighting/weights-by-rule';
import { defineFunction } from '../entry';
import { placedIn } from './placed-in';

export const ROUNDWEIGHTS = defineFunction({
  name: 'ROUNDWEIGHTS',
  family: 'kpi',
  arguments: [
    { name: 'weights', unit: 'any', takes: 'table', domain: { kind: 'number', min: 0 } },
    { name: 'min', unit: 'any', takes: 'each', domain: { kind: 'number', min: 0 }, default: 5 },
    { name: 'max', unit: 'any', takes: 'each', domain: { kind: 'number', above: 0 }, default: 30 },
    { name: 'step', unit: 'any', takes: 'each', domain: { kind: 'number', above: 0 }, default: 5 },
    { name: 'total', unit: 'any', takes: 'each', domain: { kind: 'number', above: 0 }, default: 100 },
  ],
  result: { unit: 'any', spills: true },
  examples: [
    { formula: '=ROUNDWEIGHTS({0.312;0.248;0.187;0.131;0.077;0.045})', result: [[30], [25], [20], [15], [5], [5]], source: 'By hand: each to its nearest, squared changes 14.32' },
    { formula: '=ROUNDWEIGHTS({52,21,12,10,5})', result: [[30, 25, 20, 15, 10]] },
    { formula: '=ROUNDWEIGHTS({5,3,2},10,60,10)', result: [[50, 30, 20]] },
    { formula: '=ROUNDWEIGHTS({1;1;1},0,1,0.01,1)', result: [[0.34], [0.33], [0.33]] },
    { formula: '=ROUNDWEIGHTS({0.5;0.3;0.2})', result: '#NUM!' },
    { formula: '=ROUNDWEIGHTS({0.5;-0.1})', result: '#NUM!' },
  ],
  compute: (table, min, max, step, total) => {
    const weights = everyCell(table, 'weights');
    if (isFault(weights)) return weights;
    const points = weightsByRule(weights, { min, max, step, total });
    if (points === null) return fault('never-adds-up', 'weights', { given: weights.length, min, max, step, total });
    return isFault(points) ? placedIn(table, points) : shapedLike(table, points);
  },
});
