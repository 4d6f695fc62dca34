import { fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';

/** All cost of the centre over all transactions handled, inbound, outbound and other channels together. Both are lists, summed. */
export function costPerCall(totalCost: readonly number[], calls: readonly number[]): Outcome {
  if (totalCost.length === 0) return fault('no-data', 'total_cost');
  if (!totalCost.every(Number.isFinite)) return fault('not-a-number', 'total_cost');
  if (!calls.every((value) => value >= 0 && value < Infinity)) return fault('below', 'calls', { limit: 0 });
  const handled = sum(calls);
  if (!(handled > 0)) return fault('not-positive', 'calls');
  const cost = sum(totalCost) / handled;
  return Number.isFinite(cost) ? cost : fault('too-large', 'total_cost');
}
