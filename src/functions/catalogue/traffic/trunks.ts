import { fractionalTrunks, trunks } from '../../../core/queueing/trunks';
import { defineFunction } from '../entry';
import { blocking, erlangs, retry } from '../trunk-arguments';

export const TRUNKS = defineFunction({
  name: 'TRUNKS',
  family: 'traffic',
  arguments: [erlangs, blocking, retry, { name: 'whole', unit: 'choice', takes: 'each', domain: { kind: 'logical' }, default: true }],
  result: { unit: 'lines' },
  examples: [
    { formula: '=TRUNKS(10,0.02)', result: 17, source: 'pyworkforce, docstring of erlang_b' },
    { formula: '=TRUNKS(33.333)', result: 45, source: 'Westbay, forum on trunk engineering' },
    { formula: '=TRUNKS(100,0.025,0.5)', result: 113, source: 'Westbay, ExtErlBLines(100,0.025,50)' },
    { formula: '=TRUNKS({10;15.7},0.01,0,FALSE)', result: [[17.444968888245185], [24.488942440228534]], source: 'Abstract Micro Systems, Erlang Library for Excel: 17.44497 and 24.4889' },
    { formula: '=TRUNKS(10,2)', result: '#NUM!' },
  ],
  compute: (load, maxBlocking, retryShare, whole) => (whole ? trunks : fractionalTrunks)(load, maxBlocking, retryShare),
});
