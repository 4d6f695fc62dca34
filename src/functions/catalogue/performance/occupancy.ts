import { occupancy } from '../../../core/queueing/occupancy';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const OCCUPANCY = defineFunction({
  name: 'OCCUPANCY',
  family: 'performance',
  arguments: [calls, aht, agents, interval, patience, lines, redial, redialBlocked],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=OCCUPANCY(100,180,14)', result: 0.7142857142857143 },
    { formula: '=OCCUPANCY(2880,60,50,60,120)', result: 0.9303242408042945, source: 'Garnett, Mandelbaum & Reiman: 93 %' },
    { formula: '=OCCUPANCY(100,180,{9;10;20})', result: [[1], [1], [0.5]] },
  ],
  compute: (...values) => (values[0] === 0 ? 0 : occupancy(queueOf(...values))),
});
