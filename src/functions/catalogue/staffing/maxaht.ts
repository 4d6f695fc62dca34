import { longestHandleTime } from '../../../core/queueing/call-capacity';
import type { ServiceDefinition } from '../../../core/queueing/service-level';
import { defineFunction } from '../entry';
import { agents, answerWithin, calls, definition, interval, patience, serviceLevelTarget } from '../queue-arguments';

export const MAXAHT = defineFunction({
  name: 'MAXAHT',
  family: 'staffing',
  arguments: [calls, agents, serviceLevelTarget, answerWithin, interval, patience, definition],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=MAXAHT(106,20,0.8,30,60)', result: 541.6316179229523, source: 'Solved with 70 digits' },
    { formula: '=MAXAHT({100;120},14)', result: [[194.8643053419862], [163.8362032840434]] },
    { formula: '=MAXAHT(0,14)', result: '#NUM!' },
  ],
  compute: (callsOffered, agentCount, serviceLevel, answerWithinSeconds, intervalMinutes, patienceSeconds, choice) => longestHandleTime({
    calls: callsOffered, agents: agentCount, serviceLevel, answerWithinSeconds, intervalMinutes, patienceSeconds, definition: choice as ServiceDefinition,
  }),
});
