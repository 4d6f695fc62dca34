import { trunkCapacity } from '../../../core/queueing/trunks';
import { defineFunction } from '../entry';
import { blocking, realLines, retry } from '../trunk-arguments';

export const TRUNKCAPACITY = defineFunction({
  name: 'TRUNKCAPACITY',
  family: 'traffic',
  arguments: [realLines, blocking, retry],
  result: { unit: 'erlangs' },
  examples: [
    { formula: '=TRUNKCAPACITY(15)', result: 8.108042797184451, source: 'Westbay, calculator manual: 8.108' },
    { formula: '=TRUNKCAPACITY(200,0.03,0.7)', result: 186.87729072854745, source: 'Westbay, ExtErlBTraffic(0.030,200,70): 186.877' },
    { formula: '=TRUNKCAPACITY({17;17.5},0.05)', result: [[12.461302845832993], [12.922513324727664]], source: 'Abstract Micro Systems, Erlang Library for Excel: 12.4613 and 12.9225' },
  ],
  compute: (lineCount, maxBlocking, retryShare) => trunkCapacity(lineCount, maxBlocking, retryShare),
});
