import { averageSpeedOfAnswer } from '../../../core/queueing/average-speed-of-answer';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const ASA = defineFunction({
  name: 'ASA',
  family: 'performance',
  arguments: [calls, aht, agents, interval, patience, lines, redial],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=ASA(100,180,14)', result: 7.835937011777245 },
    { formula: '=ASA(100,180,10)', result: '#NUM!' },
    { formula: '=ASA(100,180,{12;14})', result: [[40.44494018684438], [7.835937011777245]] },
  ],
  compute: (...values) => (values[0] === 0 ? 0 : averageSpeedOfAnswer(queueOf(...values))),
});
