import { serviceLevel, type ServiceDefinition } from '../../../core/queueing/service-level';
import { defineFunction } from '../entry';
import { agents, aht, answerWithin, calls, definition, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';

export const SERVICELEVEL = defineFunction({
  name: 'SERVICELEVEL',
  family: 'performance',
  arguments: [calls, aht, agents, answerWithin, interval, patience, lines, redial, definition, redialBlocked],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=SERVICELEVEL(100,180,14)', result: 0.8883500191794669, source: 'Call Centre Helper, "Erlang C formula made simple"; CRAN package ErlangC' },
    { formula: '=SERVICELEVEL(4,180,14,19.98,1)', result: 0.6141947659901038, source: 'CCmath, Erlang C demonstration' },
    { formula: '=SERVICELEVEL(4,180,14,19.98,1,60,100,0,5)', result: 0.8796610174278778, source: 'CCmath, Erlang X demonstration' },
    { formula: '=SERVICELEVEL(100,180,{11;14})', result: [[0.3896138117291534], [0.8883500191794669]], source: 'CRAN package ErlangC' },
    { formula: '=SERVICELEVEL(100,180,10)', result: 0 },
  ],
  compute: (
    callsOffered, ahtSeconds, agentCount, answerWithinSeconds, intervalMinutes, patienceSeconds, lineCount, redialShare, choice, redialOfBlocked,
  ) => {
    // A quiet interval has no handle time to speak of: planners leave it blank.
    if (callsOffered === 0) return 1;
    return serviceLevel({
      calls: callsOffered, ahtSeconds, agents: agentCount, answerWithinSeconds, intervalMinutes, patienceSeconds,
      lines: lineCount, redial: redialShare, redialBlocked: redialOfBlocked, definition: choice as ServiceDefinition,
    });
  },
});
