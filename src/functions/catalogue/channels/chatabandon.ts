import { chatAbandonment } from '../../../core/channels/chat-abandonment';
import { defineFunction } from '../entry';
import { interval, lines, patience } from '../queue-arguments';
import { ahtByConcurrency, chatQueueOf, chats, wholeAgents } from './chat-arguments';

export const CHATABANDON = defineFunction({
  name: 'CHATABANDON',
  family: 'channels',
  arguments: [chats, ahtByConcurrency, wholeAgents, interval, patience, lines],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=CHATABANDON(4,{180,210,240},5,1,60,100)', result: 0.15439121318488636, source: 'CCmath, chat demonstration: 15.44 %' },
    { formula: '=CHATABANDON(100,{300,400,480},{9;10},30,120)', result: [[0.079761106848640844], [0.033778683405139628]] },
    { formula: '=CHATABANDON(100,{300,400,480},9)', result: 0 },
  ],
  compute: (...values) => chatAbandonment(chatQueueOf(...values)),
});
