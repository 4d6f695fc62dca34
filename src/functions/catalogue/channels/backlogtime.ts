import { backlogTime } from '../../../core/channels/backlog-time';
import { defineFunction } from '../entry';
import { agents } from '../queue-arguments';
import { workAht, workOccupancy } from './deferred-arguments';

export const BACKLOGTIME = defineFunction({
  name: 'BACKLOGTIME',
  family: 'channels',
  arguments: [
    { name: 'backlog', unit: 'count', takes: 'each', domain: { kind: 'number', min: 0 }, blankIsZero: true },
    agents,
    workAht,
    { name: 'volume_per_hour', unit: 'count', takes: 'each', domain: { kind: 'number', min: 0 }, default: 0 },
    workOccupancy,
  ],
  result: { unit: 'hours' },
  examples: [
    { formula: '=BACKLOGTIME(120,5,600)', result: 4, source: 'By hand: 20 hours of work for 5 agents' },
    { formula: '=BACKLOGTIME(120,5,600,6)', result: 5, source: 'By hand: 30 an hour done, 6 an hour new' },
    { formula: '=BACKLOGTIME(120,{5;4},600,6,0.8)', result: [[6.666666666666667], [9.090909090909092]] },
    { formula: '=BACKLOGTIME(120,1,600,6)', result: '#NUM!' },
  ],
  compute: (backlog, agentCount, ahtSeconds, volumePerHour, occupancy) => {
    // Nothing to clear takes no time, whatever one piece would take.
    if (backlog === 0) return 0;
    return backlogTime({ backlog, agents: agentCount, ahtSeconds, volumePerHour, occupancy });
  },
});
