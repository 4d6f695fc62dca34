import { blockingRate } from '../../../core/queueing/blocking-rate';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const BLOCKING = defineFunction({
  name: 'BLOCKING',
  family: 'performance',
  arguments: [calls, aht, agents, interval, patience, lines, redial, redialBlocked],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=BLOCKING(55.5,360,2,60,180,10)', result: 0.0016590137993794162, source: 'Computed with 70 digits' },
    { formula: '=BLOCKING(100,180,{3;14},30,,{3;14})', result: [[0.73206442166910688], [0.056819143386520859]] },
    { formula: '=BLOCKING(100,180,14)', result: 0 },
  ],
  compute: (...values) => (values[0] === 0 ? 0 : blockingRate(queueOf(...values))),
});
