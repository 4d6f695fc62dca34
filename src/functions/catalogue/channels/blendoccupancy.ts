import { blendedOccupancy } from '../../../core/channels/blended-occupancy';
import { defineFunction } from '../entry';
import { aht, calls, interval } from '../queue-arguments';
import { blendedQueueOf, threshold } from './blend-arguments';
import { wholeAgents } from './chat-arguments';

export const BLENDOCCUPANCY = defineFunction({
  name: 'BLENDOCCUPANCY',
  family: 'channels',
  arguments: [calls, aht, wholeAgents, threshold, interval],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=BLENDOCCUPANCY(4,180,16,2,1)', result: 0.9583333333333334, source: 'CCmath, blending demonstration: 95.83 %' },
    { formula: '=BLENDOCCUPANCY(120,180,16,{0;4;16})', result: [[1], [0.89296187683284457], [0.75]] },
    { formula: '=BLENDOCCUPANCY(0,180,16,4)', result: 0.75, source: 'By hand: 12 of 16 agents at outbound work' },
  ],
  compute: (...values) => blendedOccupancy(blendedQueueOf(...values)),
});
