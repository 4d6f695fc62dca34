import { fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';

/**
 * Cost over what it bought. Both are lists, summed; a line of the cost may be a credit, its total may not.
 * @param argument the name of `units` in the workbook, for errors.
 * @returns money per unit; or `no-data`, `not-a-number`, `below` zero, `not-positive` where there are no units.
 */
export function costPerUnit(totalCost: readonly number[], units: readonly number[], argument: string): Outcome {
  if (totalCost.length === 0) return fault('no-data', 'total_cost');
  if (!totalCost.every(Number.isFinite)) return fault('not-a-number', 'total_cost');
  const cost = sum(totalCost);
  if (cost < 0) return fault('below', 'total_cost', { given: cost, limit: 0 });
  if (!units.every((count) => count >= 0 && count < Infinity)) return fault('below', argument, { limit: 0 });
  const counted = sum(units);
  if (!(counted > 0)) return fault('not-positive', argument);
  const each = cost / counted;
  return Number.isFinite(each) ? each : fault('too-large', 'total_cost');
}
