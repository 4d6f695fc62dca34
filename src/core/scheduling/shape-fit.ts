import { fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';
import { refuseCounts } from './counts';

/**
 * How well the shape of the staff follows the shape of the calls: 1 − ½ Σ|a/Σa − c/Σc|, one less the share of the staff
 * that stands in other intervals than the calls would have it. 1 is the same shape, 0 no interval in common. The index of
 * dissimilarity (Duncan and Duncan 1955), taken from one. Blind to level, like the ratios it sums up.
 */
export function shapeFit(agents: readonly number[], calls: readonly number[]): Outcome {
  const problem = refuseCounts({ agents, calls });
  if (problem) return problem;
  const allAgents = sum(agents);
  const allCalls = sum(calls);
  if (allAgents === 0) return fault('all-zero', 'agents');
  if (allCalls === 0) return fault('all-zero', 'calls');
  if (!Number.isFinite(allAgents)) return fault('too-large', 'agents');
  if (!Number.isFinite(allCalls)) return fault('too-large', 'calls');
  const misplaced = sum(agents.map((count, index) => Math.abs(count / allAgents - calls[index]! / allCalls))) / 2;
  // Rounding may take disjoint shapes a hair past either end.
  return Math.min(1, Math.max(0, 1 - misplaced));
}
