import { blendedSpeedOfAnswer } from '../../../core/channels/blended-speed-of-answer';
import { defineFunction } from '../entry';
import { aht, calls, interval } from '../queue-arguments';
import { blendedQueueOf, threshold } from './blend-arguments';
import { wholeAgents } from './chat-arguments';

export const BLENDASA = defineFunction({
  name: 'BLENDASA',
  family: 'channels',
  arguments: [calls, aht, wholeAgents, threshold, interval],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=BLENDASA(4,180,16,2,1)', result: 25.714285714285715, source: 'CCmath, blending demonstration: 0.43 minutes' },
    { formula: '=BLENDASA(120,180,16,{0;4})', result: [[45], [16.288227901131127]] },
    { formula: '=BLENDASA(120,180,12,2)', result: '#NUM!' },
  ],
  compute: (callsOffered, ...others) => (callsOffered === 0 ? 0 : blendedSpeedOfAnswer(blendedQueueOf(callsOffered, ...others))),
});
