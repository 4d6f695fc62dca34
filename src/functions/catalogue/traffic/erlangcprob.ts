import { erlangC } from '../../../core/queueing/erlang-c';
import { defineFunction } from '../entry';
import { agents } from '../queue-arguments';
import { erlangs } from '../trunk-arguments';

export const ERLANGCPROB = defineFunction({
  name: 'ERLANGCPROB',
  family: 'traffic',
  arguments: [agents, erlangs],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=ERLANGCPROB(14,10)', result: 0.17413193359504983, source: 'CRAN package ErlangC' },
    { formula: '=ERLANGCPROB({10;11;14},10)', result: [[1], [0.6821182046893324], [0.17413193359504983]], source: 'CRAN package ErlangC' },
    { formula: '=ERLANGCPROB(12.5,10)', result: 0.35976123554367715 },
  ],
  compute: (agentCount, load) => erlangC(agentCount, load),
});
