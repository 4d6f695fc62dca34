import { meanPatience } from '../../../core/queueing/mean-patience';
import { defineFunction } from '../entry';

export const PATIENCE = defineFunction({
  name: 'PATIENCE',
  family: 'performance',
  arguments: [
    { name: 'total_wait', unit: 'seconds', takes: 'total', domain: { kind: 'number', min: 0 } },
    { name: 'abandons', unit: 'calls', takes: 'total', domain: { kind: 'number', min: 0 } },
  ],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=PATIENCE(3600,40)', result: 90 },
    { formula: '=PATIENCE({1200;0;2400},{20;0;40})', result: 60 },
    { formula: '=PATIENCE(3600,0)', result: '#NUM!' },
  ],
  compute: (totalWaitSeconds, abandons) => meanPatience(totalWaitSeconds, abandons),
});
