import { fromPairs } from '../../../core/from-pairs';
import { shapeFit } from '../../../core/scheduling/shape-fit';
import { defineFunction } from '../entry';

export const SCHEDULEFIT = defineFunction({
  name: 'SCHEDULEFIT',
  family: 'efficiency',
  arguments: [
    { name: 'agents', unit: 'agents', takes: 'table', domain: { kind: 'number', min: 0 } },
    { name: 'calls', unit: 'calls', takes: 'table', domain: { kind: 'number', min: 0 } },
  ],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=SCHEDULEFIT({10;20;10},{100;150;150})', result: 0.875 },
    { formula: '=SCHEDULEFIT({10;20;30},{100;200;300})', result: 1 },
    { formula: '=SCHEDULEFIT({10;20;30},{100;200})', result: '#VALUE!' },
  ],
  compute: (agents, calls) => fromPairs({ argument: 'agents', table: agents }, { argument: 'calls', table: calls }, 'refuse', shapeFit),
});
