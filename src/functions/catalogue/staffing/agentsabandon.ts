import { agentsRequired } from '../../../core/queueing/requirement';
import { defineFunction } from '../entry';
import { aht, calls, interval, maxAbandon } from '../queue-arguments';

export const AGENTSABANDON = defineFunction({
  name: 'AGENTSABANDON',
  family: 'staffing',
  arguments: [
    calls,
    aht,
    { name: 'patience', unit: 'seconds', takes: 'each', domain: { kind: 'number', above: 0 } },
    { ...maxAbandon, default: 0.05 },
    interval,
  ],
  result: { unit: 'agents' },
  examples: [
    { formula: '=AGENTSABANDON(100,180,60)', result: 13 },
    { formula: '=AGENTSABANDON(100,180,60,{0.1,0.03,0.01})', result: [[12, 15, 16]] },
    { formula: '=AGENTSABANDON(100,180,0)', result: '#NUM!' },
  ],
  compute: (callsOffered, ahtSeconds, patienceSeconds, maxAbandonment, intervalMinutes) => (
    callsOffered === 0 ? 0 : agentsRequired({ calls: callsOffered, ahtSeconds, patienceSeconds, maxAbandonment, intervalMinutes })
  ),
});
