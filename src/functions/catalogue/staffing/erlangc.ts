import { isFault } from '../../../core/fault';
import { agentsForServiceLevel } from '../../../core/queueing/agents-for-service-level';
import { grossAgents } from '../../../core/staffing/gross-agents';
import { defineFunction } from '../entry';
import { aht, answerWithin, calls, interval, maxOccupancy, serviceLevelTarget, shrinkage } from '../queue-arguments';

export const ERLANGC = defineFunction({
  name: 'ERLANGC',
  family: 'staffing',
  arguments: [calls, aht, serviceLevelTarget, answerWithin, interval, maxOccupancy, shrinkage],
  result: { unit: 'agents' },
  examples: [
    { formula: '=ERLANGC(100,180)', result: 14, source: 'Call Centre Helper, "Erlang C formula made simple"; CRAN package ErlangC' },
    { formula: '=ERLANGC(100,180,0.8,20,30,0.85,0.3)', result: 20, source: 'pyworkforce, docstring of ErlangC.required_positions' },
    { formula: '=ERLANGC({100;195;57},{180;180;1110},0.8,20,{30;30;60})', result: [[14], [24], [23]], source: 'erlang.com forum; CRAN package ErlangC' },
    { formula: '=ERLANGC({40;100},180,{0.8,0.9})', result: [[7, 7], [14, 15]] },
    { formula: '=ERLANGC(100,180,80)', result: '#NUM!' },
    { formula: '=ERLANGC(100,180,1)', result: '#N/A' },
  ],
  compute: (callsOffered, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, occupancyLimit, shrinkageShare) => {
    // A quiet interval has no handle time to speak of: planners leave it blank.
    if (callsOffered === 0) return 0;
    const required = agentsForServiceLevel({
      calls: callsOffered, ahtSeconds, serviceLevel, answerWithinSeconds, intervalMinutes, maxOccupancy: occupancyLimit,
    });
    return isFault(required) ? required : grossAgents(required, shrinkageShare, true);
  },
});
