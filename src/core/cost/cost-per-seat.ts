import { fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';
import { costPerUnit } from './cost-per-unit';

/**
 * All cost of the centre over its mean number of seats in the same period. The cost is a list, summed; the seats are counts
 * taken in the period (one a month, say), averaged.
 */
export function costPerSeat(totalCost: readonly number[], seats: readonly number[]): Outcome {
  if (seats.length === 0) return fault('no-data', 'seats');
  if (!seats.every((count) => count >= 0 && count < Infinity)) return fault('below', 'seats', { limit: 0 });
  return costPerUnit(totalCost, [sum(seats) / seats.length], 'seats');
}
