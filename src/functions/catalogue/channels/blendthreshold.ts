import { blendThreshold } from '../../../core/channels/blend-threshold';
import { defineFunction } from '../entry';
import { aht, answerWithin, calls, interval, serviceLevelTarget } from '../queue-arguments';
import { wholeAgents } from './chat-arguments';

export const BLENDTHRESHOLD = defineFunction({
  name: 'BLENDTHRESHOLD',
  family: 'channels',
  arguments: [calls, aht, wholeAgents, serviceLevelTarget, answerWithin, interval],
  result: { unit: 'agents' },
  examples: [
    { formula: '=BLENDTHRESHOLD(120,180,16)', result: 5 },
    { formula: '=BLENDTHRESHOLD({100;120;130},180,16,0.8,20,30)', result: [[3], [5], ['#N/A']] },
    { formula: '=BLENDTHRESHOLD(4,180,16,0.6334,19.98,1)', result: 2, source: 'CCmath, blending demonstration, turned round' },
  ],
  compute: (callsOffered, ahtSeconds, agents, serviceLevel, answerWithinSeconds, intervalMinutes) => {
    if (callsOffered === 0) return 0;
    return blendThreshold({ calls: callsOffered, ahtSeconds, agents, serviceLevel, answerWithinSeconds, intervalMinutes });
  },
});
