import { outboundVolume } from '../../../core/channels/outbound-volume';
import { defineFunction } from '../entry';
import { aht, calls, interval } from '../queue-arguments';
import { blendedQueueOf, threshold } from './blend-arguments';
import { wholeAgents } from './chat-arguments';

export const BLENDOUTBOUND = defineFunction({
  name: 'BLENDOUTBOUND',
  family: 'channels',
  arguments: [calls, aht, wholeAgents, threshold, interval],
  result: { unit: 'count' },
  examples: [
    { formula: '=BLENDOUTBOUND(4,180,16,2,1)', result: 1.1111111111111112, source: 'CCmath, blending demonstration: 1.11 a minute' },
    { formula: '=BLENDOUTBOUND(120,180,16,{0;4;16})', result: [[40], [22.873900293255132], [0]] },
    { formula: '=BLENDOUTBOUND(120,180,12,2)', result: 0 },
  ],
  compute: (...values) => outboundVolume(blendedQueueOf(...values)),
});
