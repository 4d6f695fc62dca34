import { forecastTable } from '../../../core/forecasting/forecast-table';
import { defineFunction } from '../entry';

/** Three years: what a cell computes while Excel waits. */
const FURTHEST_DAYS = 1096;

export const FORECASTCALLS = defineFunction({
  name: 'FORECASTCALLS',
  family: 'forecast',
  arguments: [
    { name: 'timestamps', unit: 'days', takes: 'table', domain: { kind: 'number', above: 0 } },
    { name: 'values', unit: 'calls', takes: 'table', domain: { kind: 'number', min: 0 } },
    { name: 'horizon', unit: 'days', takes: 'each', domain: { kind: 'number', min: 1, max: FURTHEST_DAYS, whole: true } },
    { name: 'interval', unit: 'minutes', takes: 'each', domain: { kind: 'interval' }, default: null },
    { name: 'holidays', unit: 'days', takes: 'table', domain: { kind: 'date-or-name' }, default: null },
    { name: 'level', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: false }, default: 0.8 },
  ],
  result: { unit: 'calls', spills: true },
  examples: [
    { formula: '=FORECASTCALLS({46027;46028;46029;46030;46031;46032;46033},{0;0;0;0;0;0;0},2)', result: [[46034, 0, 0, 0], [46035, 0, 0, 0]] },
    { formula: '=FORECASTCALLS({46027.375;46027.395833},{12;15},1,20)', result: '#NUM!' },
    { formula: '=FORECASTCALLS({"2026-01-05";"2026-01-06"},{120;130},7)', result: '#VALUE!' },
    { formula: '=FORECASTCALLS({1;2;3},{120;130;125},7)', result: '#VALUE!' },
  ],
  compute: forecastTable,
});
