import { fractionalAgents } from '../../../core/queueing/fractional-agents';
import { agentsRequired } from '../../../core/queueing/requirement';
import { defineFunction } from '../entry';
import { aht, calls, interval, maxAsa, patience } from '../queue-arguments';

export const AGENTSASA = defineFunction({
  name: 'AGENTSASA',
  family: 'staffing',
  arguments: [calls, aht, { ...maxAsa, default: 20 }, interval, patience, { name: 'whole', unit: 'choice', takes: 'each', domain: { kind: 'logical' }, default: true }],
  result: { unit: 'agents' },
  examples: [
    { formula: '=AGENTSASA(100,180)', result: 13 },
    { formula: '=AGENTSASA(100,180,{5,15,60})', result: [[15, 14, 12]] },
    { formula: '=AGENTSASA(100,180,20,30,60)', result: 7 },
    { formula: '=AGENTSASA({100;1000},180,15,30,,FALSE)', result: [[13.164667922856664], [105.64028992231658]], source: 'Abstract Micro Systems, Erlang Library for Excel: 13.164668 and 105.64029' },
  ],
  compute: (callsOffered, ahtSeconds, maxAsaSeconds, intervalMinutes, patienceSeconds, whole) => (
    callsOffered === 0 ? 0 : (whole ? agentsRequired : fractionalAgents)({ calls: callsOffered, ahtSeconds, maxAsaSeconds, intervalMinutes, patienceSeconds })
  ),
});
