import { targetScore } from '../../../core/kpi/scoring/target-score';
import { defineFunction } from '../entry';

export const KPISCORE = defineFunction({
  name: 'KPISCORE',
  family: 'kpi',
  arguments: [
    { name: 'actual', unit: 'any', takes: 'each', domain: { kind: 'number' } },
    { name: 'target', unit: 'any', takes: 'each', domain: { kind: 'number' } },
    { name: 'floor', unit: 'any', takes: 'each', domain: { kind: 'number' }, default: null },
    { name: 'stretch', unit: 'any', takes: 'each', domain: { kind: 'number' }, default: null },
    { name: 'direction', unit: 'choice', takes: 'each', domain: { kind: 'choice', choices: [1, -1] }, default: 1 },
  ],
  result: { unit: 'ratio' },
  examples: [
    { formula: '=KPISCORE(83,85,70)', result: 13 / 15, source: 'By hand: (83 − 70) ÷ (85 − 70)' },
    { formula: '=KPISCORE(90,85,70,88)', result: 1.2, source: 'By hand: (88 − 70) ÷ (85 − 70)' },
    { formula: '=KPISCORE(6.2,4,10,,-1)', result: 19 / 30, source: 'By hand: (10 − 6.2) ÷ (10 − 4)' },
    { formula: '=KPISCORE(78,80)', result: 0.975 },
    { formula: '=KPISCORE({0.78;0.81;0.95},0.8,0.7,0.85)', result: [[0.8], [1.1], [1.5]] },
    { formula: '=KPISCORE(83,85,90)', result: '#NUM!' },
  ],
  compute: (actual, target, floor, stretch, sign) => {
    const direction = sign === 1 ? 1 : -1;
    // Desktop Excel hands a blank cell over as 0: a 0 on the side of the target where no floor or stretch can be is a blank.
    const behind = direction * target > 0;
    return targetScore(actual, {
      target, direction,
      floor: floor === 0 && !behind ? null : floor,
      stretch: stretch === 0 && behind ? null : stretch,
    });
  },
});
