import { intradayAgents } from '../../../core/staffing/intraday-agents';
import { defineFunction } from '../entry';
import { aht, answerWithin, calls, interval, maxOccupancy, serviceLevelTarget, shrinkage } from '../queue-arguments';

export const INTRADAY = defineFunction({
  name: 'INTRADAY',
  family: 'staffing',
  arguments: [
    { ...calls, takes: 'table' },
    { ...aht, takes: 'table' },
    serviceLevelTarget,
    answerWithin,
    interval,
    maxOccupancy,
    shrinkage,
    { name: 'lag', unit: 'choice', takes: 'each', domain: { kind: 'logical' }, default: true },
  ],
  result: { unit: 'agents', spills: true },
  examples: [
    { formula: '=INTRADAY(100,180)', result: 14 },
    { formula: '=INTRADAY({10;20;40;30;0},1800)', result: [[14], [14], [25], [47], [36]] },
    { formula: '=INTRADAY({10,20,40,30,0},1800,0.8,20,30,1,0,FALSE)', result: [[14, 25, 47, 36, 0]] },
    { formula: '=INTRADAY({10,20;40,30},1800)', result: '#VALUE!' },
  ],
  compute: (callsByInterval, ahtByInterval, serviceLevel, answerWithinSeconds, intervalMinutes, occupancyLimit, shrinkageShare, lag) => intradayAgents({
    calls: callsByInterval, aht: ahtByInterval, serviceLevel, answerWithinSeconds, intervalMinutes, maxOccupancy: occupancyLimit, shrinkage: shrinkageShare, lag,
  }),
});
