import { erlangTable } from '../../../core/queueing/erlang-table';
import type { ServiceDefinition } from '../../../core/queueing/service-level';
import { defineFunction } from '../entry';
import { aht, answerWithin, calls, definition, interval, lines, patience, redial, redialBlocked } from '../queue-arguments';

export const ERLANGTABLE = defineFunction({
  name: 'ERLANGTABLE',
  family: 'staffing',
  arguments: [
    calls,
    aht,
    // Nobody at all is no row: a blank cell, which desktop Excel hands over as 0.
    { name: 'agents', unit: 'agents', takes: 'list', domain: { kind: 'number', above: 0 } },
    answerWithin, interval, patience, lines, redial, redialBlocked, definition,
  ],
  result: { unit: 'agents', spills: true },
  examples: [
    {
      formula: '=ERLANGTABLE(100,180,{10;11;14})',
      result: [[10, 0, '#NUM!', 1, 0], [11, 0.3896138117291534, 122.78127684407983, 0.9090909090909091, 0], [14, 0.8883500191794669, 7.835937011777243, 0.7142857142857143, 0]],
      source: 'CRAN package ErlangC',
    },
    { formula: '=ERLANGTABLE(4,180,14,19.98,1,60,100,0,,5)', result: [[14, 0.8796610174278778, 3.5350599270296178, 0.793435504786231, 0.07432524441606381]], source: 'CCmath, Erlang X demonstration' },
  ],
  compute: (
    callsOffered, ahtSeconds, agents, answerWithinSeconds, intervalMinutes, patienceSeconds, lineCount, redialShare, redialOfBlocked, choice,
  ) => erlangTable({
    calls: callsOffered, ahtSeconds, agents, answerWithinSeconds, intervalMinutes, patienceSeconds, lines: lineCount,
    redial: redialShare, redialBlocked: redialOfBlocked, definition: choice as ServiceDefinition,
  }),
});
