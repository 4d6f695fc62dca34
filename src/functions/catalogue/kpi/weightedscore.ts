import { isFault } from '../../../core/fault';
import { weightedScores } from '../../../core/kpi/scoring/weighted-scores';
import { defineFunction } from '../entry';
import { placedIn } from './placed-in';

export const WEIGHTEDSCORE = defineFunction({
  name: 'WEIGHTEDSCORE',
  family: 'kpi',
  arguments: [
    { name: 'scores', unit: 'any', takes: 'table', domain: { kind: 'number' } },
    { name: 'weights', unit: 'any', takes: 'table', domain: { kind: 'number', min: 0 } },
  ],
  result: { unit: 'any', spills: true },
  examples: [
    { formula: '=WEIGHTEDSCORE({0.95,0.8,1.1},{0.5,0.3,0.2})', result: 0.935 },
    {
      formula: '=WEIGHTEDSCORE({88,72,90,65;80,85,78,80;92,60,85,70;75,90,70,88},{35;30;20;15})',
      result: [[80.15], [81.1], [77.7], [80.45]],
    },
    { formula: '=WEIGHTEDSCORE({0.95,0.8,1.1},{0.5,0.5})', result: '#VALUE!' },
    { formula: '=WEIGHTEDSCORE(0.95,1)', result: 0.95 },
  ],
  compute: (scores, weights) => {
    const means = weightedScores(scores, weights.flat().map((weight) => weight ?? 0));
    return isFault(means) ? placedIn(weights, means) : means.map((mean) => [mean]);
  },
});
