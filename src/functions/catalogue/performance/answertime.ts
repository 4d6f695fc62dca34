import { answerTime } from '../../../core/queueing/answer-time';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const ANSWERTIME = defineFunction({
  name: 'ANSWERTIME',
  family: 'performance',
  arguments: [
    calls, aht, agents,
    { name: 'percent', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: 0.8 },
    interval, patience, lines, redial, redialBlocked,
  ],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=ANSWERTIME(100,180,12)', result: 72.86128107266403 },
    { formula: '=ANSWERTIME(100,180,14,{0.8,0.9,0.99})', result: [[0, 24.95893792322008, 128.57526710795214]] },
    { formula: '=ANSWERTIME(100,180,14,1)', result: '#N/A' },
    { formula: '=ANSWERTIME(100,180,10)', result: '#NUM!' },
  ],
  compute: (callsOffered, ahtSeconds, agentCount, percent, ...queue) => (
    callsOffered === 0 ? 0 : answerTime({ ...queueOf(callsOffered, ahtSeconds, agentCount, ...queue), percent })
  ),
});
