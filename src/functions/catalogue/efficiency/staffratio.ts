import { ratioTable } from '../../../core/scheduling/ratio-table';
import { defineFunction } from '../entry';

export const STAFFRATIO = defineFunction({
  name: 'STAFFRATIO',
  family: 'efficiency',
  arguments: [{ name: 'agents', unit: 'agents', takes: 'table', domain: { kind: 'number', min: 0 } }],
  result: { unit: 'ratio', spills: true },
  examples: [
    { formula: '=STAFFRATIO({12;18;24;10})', result: [[0.75], [1.125], [1.5], [0.625]] },
    { formula: '=STAFFRATIO({10,20;30,40})', result: [[0.4, 0.8], [1.2, 1.6]] },
    { formula: '=STAFFRATIO({0;0})', result: '#NUM!' },
  ],
  compute: (agents) => ratioTable(agents, 'agents'),
});
