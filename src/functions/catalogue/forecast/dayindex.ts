import { dayIndexTable } from '../../../core/forecasting/day-index-table';
import { defineFunction } from '../entry';

export const DAYINDEX = defineFunction({
  name: 'DAYINDEX',
  family: 'forecast',
  arguments: [
    { name: 'volumes', unit: 'calls', takes: 'table', domain: { kind: 'number', min: 0 } },
    { name: 'days', unit: 'days', takes: 'table', domain: { kind: 'number', min: 1 }, default: null },
  ],
  result: { unit: 'ratio', spills: true },
  examples: [
    {
      formula: '=DAYINDEX({210,170,165,165,150,95,45})',
      result: [[1.47, 1.19, 1.155, 1.155, 1.05, 0.665, 0.315]],
      source: 'Operations course of a mobile operator’s centre, which divides by 1/7 rounded to 0.143',
    },
    { formula: '=DAYINDEX({300;200;200;200;200;100;100;500},{1;2;3;4;5;6;7;1})', result: [[2], [1], [1], [1], [1], [0.5], [0.5]] },
    { formula: '=DAYINDEX({120,80,90,100,110})', result: '#VALUE!' },
  ],
  compute: dayIndexTable,
});
