import { erlangBWithRetries } from '../../../core/queueing/erlang-b-with-retries';
import { defineFunction } from '../entry';
import { erlangs, realLines } from '../trunk-arguments';

export const ERLANGBX = defineFunction({
  name: 'ERLANGBX',
  family: 'traffic',
  arguments: [realLines, erlangs, { name: 'retry', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: true } }],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=ERLANGBX(1000,1500,0.2)', result: 0.38574120944577595, source: 'Westbay, ExtErlBBlocking(1500,1000,20): 0.386' },
    { formula: '=ERLANGBX({10;11},5.5,{0,0.5})', result: [[0.029265201917686251, 0.031494119919969772], [0.014421575795036644, 0.015039766319836414]] },
    { formula: '=ERLANGBX(11,5.5,50)', result: '#NUM!' },
  ],
  compute: (lines, load, retryShare) => erlangBWithRetries(lines, load, retryShare),
});
