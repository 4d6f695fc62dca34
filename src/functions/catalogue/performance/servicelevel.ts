import { serviceLevel } from '../../../core/queueing/service-level';
import { defineFunction } from '../entry';
import { agents, aht, answerWithin, calls, definition, interval, lines, patience, redial } from '../queue-arguments';

export const SERVICELEVEL = defineFunction({
  name: 'SERVICELEVEL',
  family: 'performance',
  arguments: [calls, aht, agents, answerWithin, interval, patience, lines, redial, definition],
  result: { unit: 'fraction' },
  formula: 'Erlang C: 1 − C(N,A)·e^(−(N−A)·answer_within/aht). With patience, Palm\'s M/M/N+M queue; with lines or redial, the same queue with finite lines and redials as a fixed point',
  source: 'A. K. Erlang (1917); C. Palm (1946) on impatient callers; O. Garnett, A. Mandelbaum and M. Reiman (2002), "Designing a call center with impatient customers"',
  examples: [
    { formula: '=SERVICELEVEL(100,180,14)', result: 0.8883500191794669, source: 'Call Centre Helper, "Erlang C formula made simple"; CRAN package ErlangC' },
    { formula: '=SERVICELEVEL(4,180,14,19.98,1)', result: 0.6141947659901038, source: 'CCmath, Erlang demonstration: 61.42 %' },
    { formula: '=SERVICELEVEL(4,180,14,19.98,1,60,100,0,5)', result: 0.8797, source: 'CCmath, Erlang X demonstration: 87.97 % (virtual wait)' },
    { formula: '=SERVICELEVEL(100,180,{11;14})', result: [[0.3896138117291534], [0.8883500191794669]], source: 'CRAN package ErlangC' },
    { formula: '=SERVICELEVEL(100,180,10)', result: 0 },
  ],
  compute: (callsOffered, ahtSeconds, agentCount, answerWithinSeconds, intervalMinutes, patienceSeconds, lineCount, redialShare, choice) =>
    serviceLevel({
      calls: callsOffered, ahtSeconds, agents: agentCount, answerWithinSeconds, intervalMinutes, patienceSeconds,
      lines: lineCount, redial: redialShare, definition: choice as 1 | 2 | 3 | 4 | 5,
    }),
});
