import { isFault } from '../../../core/fault';
import { coverageHours } from '../../../core/scheduling/coverage-hours';
import { defineFunction } from '../entry';
import { ofCoverage, REQUIRED, SCHEDULED } from './coverage-arguments';

export const OVERSTAFFING = defineFunction({
  name: 'OVERSTAFFING',
  family: 'efficiency',
  arguments: [
    REQUIRED,
    SCHEDULED,
    { name: 'interval', unit: 'minutes', takes: 'each', domain: { kind: 'interval' }, default: 30 },
  ],
  result: { unit: 'hours' },
  examples: [
    { formula: '=OVERSTAFFING({8;10;14;18},{12;10;12;16})', result: 2 },
    { formula: '=OVERSTAFFING({8;10;14;18},{12;10;12;16},15)', result: 1 },
    { formula: '=OVERSTAFFING(16,20,60)', result: 4 },
    { formula: '=OVERSTAFFING({8;10},{12;10},1800)', result: '#NUM!' },
  ],
  compute: (required, scheduled, interval) => ofCoverage(required, scheduled, (coverage) => {
    const hours = coverageHours(coverage, interval);
    return isFault(hours) ? hours : hours.over;
  }),
});
