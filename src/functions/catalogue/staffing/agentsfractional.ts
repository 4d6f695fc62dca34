import { fractionalAgents } from '../../../core/queueing/fractional-agents';
import { conditionArguments, conditionsOf } from '../conditions-of';
import { defineFunction } from '../entry';

export const AGENTSFRACTIONAL = defineFunction({
  name: 'AGENTSFRACTIONAL',
  family: 'staffing',
  arguments: conditionArguments,
  result: { unit: 'agents' },
  examples: [
    { formula: '=AGENTSFRACTIONAL(100,180)', result: 13.037206466407792 },
    { formula: '=AGENTSFRACTIONAL({100;1000},180,0.01,20,30,1,,,15)', result: [[13.164667922856664], [105.64028992231658]], source: 'Abstract Micro Systems, Erlang Library for Excel: 13.164668 and 105.64029' },
    { formula: '=AGENTSFRACTIONAL(100,180,0.8,20,30,0.7)', result: 14.285714285714286 },
    { formula: '=AGENTSFRACTIONAL(100,180,1)', result: '#N/A' },
  ],
  compute: (...values) => {
    const conditions = conditionsOf(...values);
    return conditions.calls === 0 ? conditions.minAgents! : fractionalAgents(conditions);
  },
});
