import { agentsRequired } from '../../../core/queueing/requirement';
import { defineFunction } from '../entry';
import {
  aht, answerWithin, calls, definition, interval, maxAbandon, maxAsa, maxOccupancy, minAgents, patience, serviceLevelTarget,
} from '../queue-arguments';

export const AGENTS = defineFunction({
  name: 'AGENTS',
  family: 'staffing',
  arguments: [calls, aht, serviceLevelTarget, answerWithin, interval, maxOccupancy, patience, maxAbandon, maxAsa, minAgents, definition],
  result: { unit: 'agents' },
  examples: [
    { formula: '=AGENTS(100,180)', result: 14, source: 'Call Centre Helper, "Erlang C formula made simple"; CRAN package ErlangC' },
    { formula: '=AGENTS(100,180,0.8,20,30,0.7)', result: 15 },
    { formula: '=AGENTS(100,180,0.8,20,30,1,60)', result: 12 },
    { formula: '=AGENTS(100,180,0.8,20,30,1,60,0.03)', result: 15 },
    { formula: '=AGENTS({100;200},180,0.8,20,30,1,60,{0.05,0.02})', result: [[13, 15], [24, 26]] },
  ],
  compute: (
    callsOffered, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, occupancyLimit,
    patienceSeconds, maxAbandonment, maxAsaSeconds, fewest, choice,
  ) => {
    // A quiet interval has no handle time to speak of: planners leave it blank.
    if (callsOffered === 0) return Math.ceil(fewest);
    return agentsRequired({
      calls: callsOffered, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, maxOccupancy: occupancyLimit,
      patienceSeconds, maxAbandonment, maxAsaSeconds, minAgents: fewest, definition: choice as 1 | 2 | 3 | 4 | 5,
    });
  },
});
