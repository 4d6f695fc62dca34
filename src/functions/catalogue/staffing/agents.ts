import { agentsRequired } from '../../../core/queueing/requirement';
import { conditionArguments, conditionsOf } from '../conditions-of';
import { defineFunction } from '../entry';

export const AGENTS = defineFunction({
  name: 'AGENTS',
  family: 'staffing',
  arguments: conditionArguments,
  result: { unit: 'agents' },
  examples: [
    { formula: '=AGENTS(100,180)', result: 14, source: 'Call Centre Helper, "Erlang C formula made simple"; CRAN package ErlangC' },
    { formula: '=AGENTS(100,180,0.8,20,30,0.7)', result: 15 },
    { formula: '=AGENTS(100,180,0.8,20,30,1,60)', result: 12 },
    { formula: '=AGENTS(100,180,0.8,20,30,1,60,0.03)', result: 15 },
    { formula: '=AGENTS({100;200},180,0.8,20,30,1,60,{0.05,0.02})', result: [[13, 15], [24, 26]] },
  ],
  compute: (...values) => {
    const conditions = conditionsOf(...values);
    // A quiet interval has no handle time to speak of: planners leave it blank.
    return conditions.calls === 0 ? Math.ceil(conditions.minAgents!) : agentsRequired(conditions);
  },
});
