import { ratioTable } from '../../../core/scheduling/ratio-table';
import { defineFunction } from '../entry';

export const CALLRATIO = defineFunction({
  name: 'CALLRATIO',
  family: 'efficiency',
  arguments: [{ name: 'calls', unit: 'calls', takes: 'table', domain: { kind: 'number', min: 0 } }],
  result: { unit: 'ratio', spills: true },
  examples: [
    { formula: '=CALLRATIO({48;96;144;96})', result: [[0.5], [1], [1.5], [1]] },
    { formula: '=CALLRATIO({0;0})', result: '#NUM!' },
  ],
  compute: (calls) => ratioTable(calls, 'calls'),
});
