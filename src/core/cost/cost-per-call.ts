import type { Outcome } from '../fault';
import { costPerUnit } from './cost-per-unit';

/** All cost of the centre over all transactions handled, inbound, outbound and other channels together. Both are lists, summed. */
export function costPerCall(totalCost: readonly number[], calls: readonly number[]): Outcome {
  return costPerUnit(totalCost, calls, 'calls');
}
