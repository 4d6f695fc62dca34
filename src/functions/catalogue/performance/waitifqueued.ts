import { waitIfQueued } from '../../../core/queueing/wait-if-queued';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const WAITIFQUEUED = defineFunction({
  name: 'WAITIFQUEUED',
  family: 'performance',
  arguments: [calls, aht, agents, interval, patience, lines, redial, redialBlocked],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=WAITIFQUEUED(100,180,14)', result: 45 },
    { formula: '=WAITIFQUEUED(100,180,{10;11;15})', result: [['#NUM!'], [180], [36]] },
    { formula: '=WAITIFQUEUED(100,180,14,30,60)', result: 16.312683751767189 },
  ],
  compute: (...values) => (values[0] === 0 && values[1] === 0 ? 0 : waitIfQueued(queueOf(...values))),
});
