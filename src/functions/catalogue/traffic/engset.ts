import { engset } from '../../../core/queueing/engset';
import { defineFunction } from '../entry';

export const ENGSET = defineFunction({
  name: 'ENGSET',
  family: 'traffic',
  arguments: [
    { name: 'lines', unit: 'lines', takes: 'each', domain: { kind: 'number', min: 0, whole: true } },
    { name: 'sources', unit: 'people', takes: 'each', domain: { kind: 'number', min: 1, whole: true } },
    { name: 'erlangs_per_free_source', unit: 'erlangs', takes: 'each', domain: { kind: 'number', min: 0 } },
  ],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=ENGSET(2,5,0.5)', result: 0.3333333333333333, source: 'By hand: 1/E = 1 + 2/1.5 × 1.5 = 3' },
    { formula: '=ENGSET({10;20},{20,100},0.1)', result: [[1.5104543174676388e-6, 0.17469225301222457], [0, 0.00034233463378812739]] },
    { formula: '=ENGSET(2.5,5,0.5)', result: '#NUM!' },
  ],
  compute: (lines, sources, erlangsPerFreeSource) => engset(lines, sources, erlangsPerFreeSource),
});
