import { chatOccupancy } from '../../../core/channels/chat-occupancy';
import { defineFunction } from '../entry';
import { interval, lines, patience } from '../queue-arguments';
import { ahtByConcurrency, chatQueueOf, chats, wholeAgents } from './chat-arguments';

export const CHATOCCUPANCY = defineFunction({
  name: 'CHATOCCUPANCY',
  family: 'channels',
  arguments: [chats, ahtByConcurrency, wholeAgents, interval, patience, lines],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=CHATOCCUPANCY(4,{180,210,240},5,1,60,100)', result: 0.8677697885404513, source: 'CCmath, chat demonstration: 86.78 %' },
    { formula: '=CHATOCCUPANCY(100,{300,400,480},{9;10},30,120)', result: [[0.85247407441234107], [0.77506284477917361]] },
    { formula: '=CHATOCCUPANCY(100,{180},14)', result: 0.7142857142857143, source: 'By hand: 10 erlangs on 14 agents' },
  ],
  compute: (...values) => chatOccupancy(chatQueueOf(...values)),
});
