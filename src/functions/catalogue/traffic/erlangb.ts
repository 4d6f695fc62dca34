import { erlangB } from '../../../core/queueing/erlang-b';
import { defineFunction } from '../entry';
import { erlangs, realLines } from '../trunk-arguments';

export const ERLANGB = defineFunction({
  name: 'ERLANGB',
  family: 'traffic',
  arguments: [realLines, erlangs],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=ERLANGB(3,10.4)', result: 0.7411421161935082, source: 'Abstract Micro Systems, Erlang Library for Excel: 0.7411421' },
    { formula: '=ERLANGB(32.4,30)', result: 0.08975751251843263, source: 'Abstract Micro Systems, Erlang Library for Excel: 0.0897575' },
    { formula: '=ERLANGB({16;17},10)', result: [[0.022301872040363656], [0.01294887522472657]] },
  ],
  compute: (lines, load) => erlangB(lines, load),
});
