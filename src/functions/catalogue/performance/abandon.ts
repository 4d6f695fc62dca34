import { abandonmentRate } from '../../../core/queueing/abandonment-rate';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const ABANDON = defineFunction({
  name: 'ABANDON',
  family: 'performance',
  arguments: [calls, aht, agents, interval, patience, lines, redial, redialBlocked],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=ABANDON(4,180,14,1,60,100)', result: 0.07432524441606381, source: 'CCmath, Erlang X demonstration' },
    { formula: '=ABANDON(2880,60,50,60,120)', result: 0.030912249162193216, source: 'Garnett, Mandelbaum & Reiman: 3.1 %' },
    { formula: '=ABANDON(100,180,14)', result: 0 },
    { formula: '=ABANDON(100,180,{12;14},30,60)', result: [[0.07590179693344999], [0.030321837312991994]] },
  ],
  compute: (...values) => (values[0] === 0 ? 0 : abandonmentRate(queueOf(...values))),
});
