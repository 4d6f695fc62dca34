import { redialLoad } from '../../../core/queueing/redial-load';
import { defineFunction } from '../entry';
import { agents, aht, calls, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const REDIALLOAD = defineFunction({
  name: 'REDIALLOAD',
  family: 'traffic',
  arguments: [calls, aht, agents, interval, patience, lines, redial, redialBlocked],
  result: { unit: 'erlangs' },
  examples: [
    { formula: '=REDIALLOAD(59.6,780,49,15,60,109,0.8)', result: 66.33577067733455, source: 'Computed with 70 digits' },
    { formula: '=REDIALLOAD(4.33,770,5,15,45,8,{0.8,0},{0;0.8})', result: [[4.5207042676905733, 3.7045555555555556], [4.5237757760086541, 3.7050716459887654]] },
    { formula: '=REDIALLOAD(100,180,9,30,60,,1)', result: '#NUM!' },
  ],
  compute: (...values) => (values[0] === 0 ? 0 : redialLoad(queueOf(...values))),
});
