import { blendedServiceLevel } from '../../../core/channels/blended-service-level';
import { defineFunction } from '../entry';
import { aht, answerWithin, calls, interval } from '../queue-arguments';
import { blendedQueueOf, threshold } from './blend-arguments';
import { wholeAgents } from './chat-arguments';

export const BLENDSERVICELEVEL = defineFunction({
  name: 'BLENDSERVICELEVEL',
  family: 'channels',
  arguments: [calls, aht, wholeAgents, threshold, answerWithin, interval],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=BLENDSERVICELEVEL(4,180,16,2,19.98,1)', result: 0.6334483309558172, source: 'CCmath, blending demonstration: 63.34 %' },
    { formula: '=BLENDSERVICELEVEL(120,180,16,{0;2;4;16})', result: [[0.35881961157004542], [0.63361120661145452], [0.767917949055936], [0.86883125398555773]] },
    { formula: '=BLENDSERVICELEVEL(120,180,16,17)', result: '#NUM!' },
  ],
  compute: (callsOffered, ahtSeconds, agentCount, keptIdle, answerWithinSeconds, intervalMinutes) => {
    // A quiet interval has no handle time to speak of: planners leave it blank.
    if (callsOffered === 0) return 1;
    return blendedServiceLevel({ ...blendedQueueOf(callsOffered, ahtSeconds, agentCount, keptIdle, intervalMinutes), answerWithinSeconds });
  },
});
