import { chatServiceLevel } from '../../../core/channels/chat-service-level';
import type { ServiceDefinition } from '../../../core/queueing/service-level';
import { defineFunction } from '../entry';
import { answerWithin, definition, interval, lines, patience } from '../queue-arguments';
import { ahtByConcurrency, chatQueueOf, chats, wholeAgents } from './chat-arguments';

export const CHATSERVICELEVEL = defineFunction({
  name: 'CHATSERVICELEVEL',
  family: 'channels',
  arguments: [chats, ahtByConcurrency, wholeAgents, answerWithin, interval, patience, lines, definition],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=CHATSERVICELEVEL(100,{300,400,480},9,20,30,120)', result: 0.78979192740866676 },
    { formula: '=CHATSERVICELEVEL(80,{300,400,480},{9;12})', result: [[0.9252440146694762], [0.99986801649688494]] },
    { formula: '=CHATSERVICELEVEL(4,{180,210,240},5,19.98,1,60,100,5)', result: 0.74441535397942514, source: 'CCmath, chat demonstration, where 75.44 % is printed for 74.44 %' },
    { formula: '=CHATSERVICELEVEL(100,{180},14)', result: 0.8883500191794669, source: 'One chat at a time is a call: CRAN package ErlangC' },
    { formula: '=CHATSERVICELEVEL(60,{300,480,800},8)', result: 0 },
    { formula: '=CHATSERVICELEVEL(100,{300,400,480},9.5)', result: '#NUM!' },
  ],
  compute: (offered, handleTimes, agentCount, answerWithinSeconds, intervalMinutes, patienceSeconds, lineCount, choice) => chatServiceLevel({
    ...chatQueueOf(offered, handleTimes, agentCount, intervalMinutes, patienceSeconds, lineCount), answerWithinSeconds, definition: choice as ServiceDefinition,
  }),
});
