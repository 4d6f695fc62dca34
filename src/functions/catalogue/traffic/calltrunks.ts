import { callTrunks } from '../../../core/queueing/call-trunks';
import { defineFunction } from '../entry';
import { calls, interval } from '../queue-arguments';
import { blocking } from '../trunk-arguments';

export const CALLTRUNKS = defineFunction({
  name: 'CALLTRUNKS',
  family: 'traffic',
  arguments: [
    calls,
    { name: 'talk', unit: 'seconds', takes: 'each', domain: { kind: 'number', min: 0 } },
    { name: 'asa', unit: 'seconds', takes: 'each', domain: { kind: 'number', min: 0 } },
    blocking,
    interval,
  ],
  result: { unit: 'lines' },
  examples: [
    { formula: '=CALLTRUNKS(100,170,10)', result: 18 },
    { formula: '=CALLTRUNKS({100;333.33},170,10,0.01)', result: [[18], [45]], source: 'Westbay, forum on trunk engineering: 33.333 erlangs on 45 lines' },
    { formula: '=CALLTRUNKS(100,170,10,1)', result: '#NUM!' },
  ],
  compute: (callsOffered, talkSeconds, asaSeconds, maxBlocking, intervalMinutes) => (
    callsOffered === 0 ? 0 : callTrunks({ calls: callsOffered, talkSeconds, asaSeconds, maxBlocking, intervalMinutes })
  ),
});
