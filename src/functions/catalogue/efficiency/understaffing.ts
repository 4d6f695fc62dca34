import { isFault } from '../../../core/fault';
import { coverageHours } from '../../../core/scheduling/coverage-hours';
import { defineFunction } from '../entry';
import { ofCoverage, REQUIRED, SCHEDULED } from './coverage-arguments';

export const UNDERSTAFFING = defineFunction({
  name: 'UNDERSTAFFING',
  family: 'efficiency',
  arguments: [
    REQUIRED,
    SCHEDULED,
    { name: 'interval', unit: 'minutes', takes: 'each', domain: { kind: 'interval' }, default: 30 },
  ],
  result: { unit: 'hours' },
  examples: [
    { formula: '=UNDERSTAFFING({8;10;14;18},{12;10;12;15})', result: 2.5 },
    { formula: '=UNDERSTAFFING({8;10;14;18},{12;10;12;15},15)', result: 1.25 },
    { formula: '=UNDERSTAFFING(20,16,60)', result: 4 },
    { formula: '=UNDERSTAFFING({8;10},{12;10},1800)', result: '#NUM!' },
  ],
  compute: (required, scheduled, interval) => ofCoverage(required, scheduled, (coverage) => {
    const hours = coverageHours(coverage, interval);
    return isFault(hours) ? hours : hours.under;
  }),
});
