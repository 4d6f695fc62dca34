import { EFFICIENCY_MEASURES, scheduleEfficiency } from '../../../core/scheduling/schedule-efficiency';
import { defineFunction } from '../entry';
import { ofCoverage, REQUIRED, SCHEDULED } from './coverage-arguments';

export const SCHEDULEEFFICIENCY = defineFunction({
  name: 'SCHEDULEEFFICIENCY',
  family: 'efficiency',
  arguments: [
    REQUIRED,
    SCHEDULED,
    { name: 'measure', unit: 'choice', takes: 'each', domain: { kind: 'word', words: EFFICIENCY_MEASURES }, default: 'USEFUL' },
  ],
  result: { unit: 'fraction' },
  examples: [
    { formula: '=SCHEDULEEFFICIENCY({8;10;14;18},{12;10;12;16})', result: 0.92 },
    { formula: '=SCHEDULEEFFICIENCY({8;10;14;18},{12;10;12;16},{"SIMPLE","COVERAGE","INFLEXIBILITY","NET"})', result: [[1, 0.92, 0.16, 0]] },
    { formula: '=SCHEDULEEFFICIENCY({8;10},{0;0})', result: '#NUM!' },
    { formula: '=SCHEDULEEFFICIENCY(16,20)', result: 0.8 },
  ],
  compute: (required, scheduled, measure) => ofCoverage(required, scheduled, (coverage) => scheduleEfficiency(coverage, measure)),
});
