import type { Outcome } from '../fault';
import { costPerUnit } from './cost-per-unit';

/** All cost of the centre over the minutes that it handled: talk, hold and after-call work. Both are lists, summed. */
export function costPerMinute(totalCost: readonly number[], minutes: readonly number[]): Outcome {
  return costPerUnit(totalCost, minutes, 'minutes');
}
