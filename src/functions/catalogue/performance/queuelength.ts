import { queueLength } from '../../../core/queueing/queue-length';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const QUEUELENGTH = defineFunction({
  name: 'QUEUELENGTH',
  family: 'performance',
  arguments: [calls, aht, agents, interval, patience, lines, redial, redialBlocked],
  result: { unit: 'calls' },
  examples: [
    { formula: '=QUEUELENGTH(100,180,14)', result: 0.43532983398762456 },
    { formula: '=QUEUELENGTH(100,180,{10;11})', result: [['#NUM!'], [6.821182046893324]] },
    { formula: '=QUEUELENGTH(4.33,770,5,15,45,8,0.8,0)', result: 0.05962125332155163, source: 'Computed with 70 digits' },
  ],
  compute: (...values) => (values[0] === 0 ? 0 : queueLength(queueOf(...values))),
});
