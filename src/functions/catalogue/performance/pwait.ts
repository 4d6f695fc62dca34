import { waitingProbability } from '../../../core/queueing/waiting-probability';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const PWAIT = defineFunction({
  name: 'PWAIT',
  family: 'performance',
  arguments: [calls, aht, agents, interval, patience, lines, redial, redialBlocked],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=PWAIT(100,180,14)', result: 0.17413193359504983, source: 'CRAN package ErlangC' },
    { formula: '=PWAIT(100,180,{10;11;14})', result: [[1], [0.6821182046893324], [0.17413193359504983]], source: 'CRAN package ErlangC' },
    { formula: '=PWAIT(100,180,14,30,60)', result: 0.11152734071623441 },
  ],
  compute: (...values) => (values[0] === 0 ? 0 : waitingProbability(queueOf(...values))),
});
