import { deferredAgents } from '../../../core/channels/deferred-agents';
import { defineFunction } from '../entry';
import { workAht, workOccupancy } from './deferred-arguments';

export const DEFERREDAGENTS = defineFunction({
  name: 'DEFERREDAGENTS',
  family: 'channels',
  arguments: [
    { name: 'volume', unit: 'count', takes: 'each', domain: { kind: 'number', min: 0 }, blankIsZero: true },
    workAht,
    { name: 'window_hours', unit: 'hours', takes: 'each', domain: { kind: 'number', above: 0 } },
    { name: 'backlog', unit: 'count', takes: 'each', domain: { kind: 'number', min: 0 }, default: 0 },
    workOccupancy,
  ],
  result: { unit: 'agents' },
  examples: [
    { formula: '=DEFERREDAGENTS(120,600,8)', result: 3, source: 'By hand: 20 hours of work in 8 hours' },
    { formula: '=DEFERREDAGENTS(120,600,8,60,0.85)', result: 5, source: 'By hand: 30 hours of work at 6.8 hours an agent' },
    { formula: '=DEFERREDAGENTS({120;480},600,{4,8})', result: [[5, 3], [20, 10]] },
    { formula: '=DEFERREDAGENTS(120,600,0)', result: '#NUM!' },
  ],
  compute: (volume, ahtSeconds, windowHours, backlog, occupancy) => deferredAgents({ volume, ahtSeconds, windowHours, backlog, occupancy }),
});
