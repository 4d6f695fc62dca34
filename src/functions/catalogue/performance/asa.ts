import { averageSpeedOfAnswer, type AnswerDefinition } from '../../../core/queueing/average-speed-of-answer';
import { defineFunction } from '../entry';
import { agents, aht, calls, definition, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';
import { queueOf } from '../queue-of';

export const ASA = defineFunction({
  name: 'ASA',
  family: 'performance',
  arguments: [
    calls, aht, agents, interval, patience, lines, redial, redialBlocked,
    { ...definition, domain: { kind: 'choice', choices: [1, 2, 3] } },
  ],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=ASA(100,180,14)', result: 7.835937011777245, source: 'CRAN package ErlangC' },
    { formula: '=ASA(100,180,10)', result: '#NUM!' },
    { formula: '=ASA(100,180,{12;14})', result: [[40.44494018684438], [7.835937011777245]] },
    { formula: '=ASA(2880,60,50,60,120,,,,2)', result: 3.709469899463186, source: 'Garnett, Mandelbaum & Reiman: 3.7 seconds' },
    { formula: '=ASA(4,180,14,1,60,100,0,,3)', result: 6.026470787793774, source: 'CCmath, Erlang X demonstration: 0.10 minutes' },
  ],
  compute: (callsOffered, ahtSeconds, agentCount, intervalMinutes, patienceSeconds, lineCount, redialShare, redialOfBlocked, choice) => {
    if (callsOffered === 0) return 0;
    const queue = queueOf(callsOffered, ahtSeconds, agentCount, intervalMinutes, patienceSeconds, lineCount, redialShare, redialOfBlocked);
    return averageSpeedOfAnswer({ ...queue, answerDefinition: choice as AnswerDefinition });
  },
});
