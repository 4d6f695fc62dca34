import { grossAgents } from '../../../core/staffing/gross-agents';
import { defineFunction } from '../entry';
import { agents } from '../queue-arguments';

export const GROSSAGENTS = defineFunction({
  name: 'GROSSAGENTS',
  family: 'staffing',
  arguments: [
    agents,
    { name: 'shrinkage', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: false } },
    { name: 'whole', unit: 'choice', takes: 'each', domain: { kind: 'logical' }, default: true },
  ],
  result: { unit: 'people' },
  examples: [
    { formula: '=GROSSAGENTS(14,0.3)', result: 20 },
    { formula: '=GROSSAGENTS({10;14;21},0.3)', result: [[15], [20], [30]] },
    { formula: '=GROSSAGENTS(10,0.3,FALSE)', result: 14.285714285714286 },
    { formula: '=GROSSAGENTS(14,1)', result: '#NUM!' },
  ],
  compute: (agentCount, shrinkageShare, whole) => grossAgents(agentCount, shrinkageShare, whole),
});
