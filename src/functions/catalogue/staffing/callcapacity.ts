import { callCapacity } from '../../../core/queueing/call-capacity';
import type { ServiceDefinition } from '../../../core/queueing/service-level';
import { defineFunction } from '../entry';
import { agents, aht, answerWithin, definition, interval, patience, serviceLevelTarget } from '../queue-arguments';

export const CALLCAPACITY = defineFunction({
  name: 'CALLCAPACITY',
  family: 'staffing',
  arguments: [agents, aht, serviceLevelTarget, answerWithin, interval, patience, definition],
  result: { unit: 'calls' },
  examples: [
    { formula: '=CALLCAPACITY(25,180,0.9,10)', result: 190.5654791853907, source: 'Abstract Micro Systems, Erlang Library for Excel: 19.0565 erlangs' },
    { formula: '=CALLCAPACITY({25;25.33},180,0.95,10)', result: [[177.94859990983724], [180.78317870834226]], source: 'Abstract Micro Systems, Erlang Library for Excel: 17.7949 and 18.0783 erlangs' },
    { formula: '=CALLCAPACITY(14,180)', result: 108.68491355955684 },
  ],
  compute: (agentCount, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, patienceSeconds, choice) => callCapacity({
    agents: agentCount, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, patienceSeconds, definition: choice as ServiceDefinition,
  }),
});
