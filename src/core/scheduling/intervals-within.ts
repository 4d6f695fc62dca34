import { fault, type Outcome } from '../fault';
import { FORGIVEN } from '../numeric/meets';
import type { Coverage } from './coverage';
import { refuseCounts } from './counts';

/**
 * How many intervals are staffed to within a tolerance of their requirement, a fraction of it: |a − r| ≤ tolerance · r.
 * Ten per cent is usual (injixo, “Schedule efficiency: ways to measure success in your call center”).
 */
export function intervalsWithin({ required, scheduled }: Coverage, tolerance = 0.1): Outcome {
  const problem = refuseCounts({ required, scheduled });
  if (problem) return problem;
  if (!(tolerance >= 0)) return fault('below', 'tolerance', { limit: 0 });
  return scheduled.filter((agents, index) => {
    const needed = required[index]!;
    return Math.abs(agents - needed) <= tolerance * needed * (1 + FORGIVEN);
  }).length;
}
