import { chatSpeedOfAnswer } from '../../../core/channels/chat-speed-of-answer';
import type { AnswerDefinition } from '../../../core/queueing/average-speed-of-answer';
import { defineFunction } from '../entry';
import { definition, interval, lines, patience } from '../queue-arguments';
import { ahtByConcurrency, chatQueueOf, chats, wholeAgents } from './chat-arguments';

export const CHATASA = defineFunction({
  name: 'CHATASA',
  family: 'channels',
  arguments: [
    chats, ahtByConcurrency, wholeAgents, interval, patience, lines,
    { ...definition, domain: { kind: 'choice', choices: [1, 2, 3] } },
  ],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=CHATASA(100,{300,400,480},9,30,120)', result: 7.9477183573231544 },
    { formula: '=CHATASA(80,{300,400,480},{9;12})', result: [[8.0186506614344032], [0.0079585078730938346]] },
    { formula: '=CHATASA(4,{180,210,240},5,1,60,100,3)', result: 13.449379144608161, source: 'CCmath, chat demonstration: 0.22 minutes' },
    { formula: '=CHATASA(60,{300,480,800},8)', result: '#NUM!' },
  ],
  compute: (offered, handleTimes, agentCount, intervalMinutes, patienceSeconds, lineCount, choice) => chatSpeedOfAnswer({
    ...chatQueueOf(offered, handleTimes, agentCount, intervalMinutes, patienceSeconds, lineCount), answerDefinition: choice as AnswerDefinition,
  }),
});
