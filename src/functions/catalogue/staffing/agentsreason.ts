import { isFault } from '../../../core/fault';
import { requirement } from '../../../core/queueing/requirement';
import { conditionArguments, conditionsOf } from '../conditions-of';
import { defineFunction } from '../entry';

export const AGENTSREASON = defineFunction({
  name: 'AGENTSREASON',
  family: 'staffing',
  arguments: conditionArguments,
  result: { unit: 'text' },
  examples: [
    { formula: '=AGENTSREASON(100,180)', result: 'service_level' },
    { formula: '=AGENTSREASON(100,180,0.8,20,30,0.7)', result: 'max_occupancy' },
    { formula: '=AGENTSREASON({100;0},180,0.8,20,30,1,60,0.03,,3)', result: [['max_abandon'], ['min_agents']] },
  ],
  compute: (...values) => {
    const conditions = conditionsOf(...values);
    if (conditions.calls === 0) return conditions.minAgents! > 0 ? 'min_agents' : 'load';
    const found = requirement(conditions);
    return isFault(found) ? found : found.because;
  },
});
