import { chatAgents } from '../../../core/channels/chat-agents';
import type { ServiceDefinition } from '../../../core/queueing/service-level';
import { defineFunction } from '../entry';
import { answerWithin, definition, interval, lines, maxAbandon, patience, serviceLevelTarget } from '../queue-arguments';
import { ahtByConcurrency, chats } from './chat-arguments';

export const CHATAGENTS = defineFunction({
  name: 'CHATAGENTS',
  family: 'channels',
  arguments: [chats, ahtByConcurrency, serviceLevelTarget, answerWithin, interval, patience, lines, maxAbandon, definition],
  result: { unit: 'agents' },
  examples: [
    { formula: '=CHATAGENTS(100,{300,400,480})', result: 11 },
    { formula: '=CHATAGENTS(100,{300})', result: 21, source: 'One chat at a time is a call: AGENTS(100,300)' },
    { formula: '=CHATAGENTS({100;200},{300,400,480},0.8,20,30)', result: [[11], [20]] },
    { formula: '=CHATAGENTS(100,{300,400,480},0.8,20,30,120)', result: 10 },
    { formula: '=CHATAGENTS(100,{300,400,480},0.8,20,30,120,,0.03)', result: 11 },
    { formula: '=CHATAGENTS(200,{300,400},0.8,20,30,60,5)', result: '#N/A' },
  ],
  compute: (
    offered, handleTimes, serviceLevel, answerWithinSeconds, intervalMinutes, patienceSeconds, lineCount, maxAbandonment, choice,
  ) => chatAgents({
    chats: offered, ahtByConcurrency: handleTimes, serviceLevel, answerWithinSeconds, intervalMinutes, patienceSeconds,
    lines: lineCount, maxAbandonment, definition: choice as ServiceDefinition,
  }),
});
