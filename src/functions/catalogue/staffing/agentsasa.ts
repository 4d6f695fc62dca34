import { agentsRequired } from '../../../core/queueing/requirement';
import { defineFunction } from '../entry';
import { aht, calls, interval, maxAsa, patience } from '../queue-arguments';

export const AGENTSASA = defineFunction({
  name: 'AGENTSASA',
  family: 'staffing',
  arguments: [calls, aht, { ...maxAsa, default: 20 }, interval, patience],
  result: { unit: 'agents' },
  examples: [
    { formula: '=AGENTSASA(100,180)', result: 13 },
    { formula: '=AGENTSASA(100,180,{5,15,60})', result: [[15, 14, 12]] },
    { formula: '=AGENTSASA(100,180,20,30,60)', result: 7 },
  ],
  compute: (callsOffered, ahtSeconds, maxAsaSeconds, intervalMinutes, patienceSeconds) => (
    callsOffered === 0 ? 0 : agentsRequired({ calls: callsOffered, ahtSeconds, maxAsaSeconds, intervalMinutes, patienceSeconds })
  ),
});
