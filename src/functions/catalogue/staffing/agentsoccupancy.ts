import { agentsRequired } from '../../../core/queueing/requirement';
import { defineFunction } from '../entry';
import { aht, calls, interval, maxOccupancy } from '../queue-arguments';

export const AGENTSOCCUPANCY = defineFunction({
  name: 'AGENTSOCCUPANCY',
  family: 'staffing',
  arguments: [calls, aht, { ...maxOccupancy, default: 0.85 }, interval],
  result: { unit: 'agents' },
  examples: [
    { formula: '=AGENTSOCCUPANCY(100,180)', result: 12 },
    { formula: '=AGENTSOCCUPANCY({85;170;340},180,0.85)', result: [[10], [20], [40]] },
    { formula: '=AGENTSOCCUPANCY(100,180,85)', result: '#NUM!' },
  ],
  compute: (callsOffered, ahtSeconds, occupancyLimit, intervalMinutes) => (
    callsOffered === 0 ? 0 : agentsRequired({ calls: callsOffered, ahtSeconds, maxOccupancy: occupancyLimit, intervalMinutes })
  ),
});
