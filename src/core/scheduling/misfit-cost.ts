import { fault, type Outcome } from '../fault';
import type { CoverageTotals } from './coverage';

export interface MisfitRates {
  /** What an hour of an agent costs. */
  readonly wagePerHour: number;
  /** What an hour of an agent who is not there costs: overtime, lost calls. Usually above the wage. */
  readonly shortagePerHour: number;
}

export interface MisfitCost {
  readonly over: number;
  readonly under: number;
  readonly total: number;
}

/** What a schedule's misfit costs: hours over at the wage, hours under at the rate of a shortage. */
export function misfitCost(hours: Pick<CoverageTotals, 'over' | 'under'>, { wagePerHour, shortagePerHour }: MisfitRates): Outcome<MisfitCost> {
  if (!(wagePerHour >= 0)) return fault('below', 'wage', { limit: 0 });
  if (!(shortagePerHour >= 0)) return fault('below', 'shortage_rate', { limit: 0 });
  const over = hours.over * wagePerHour;
  const under = hours.under * shortagePerHour;
  const total = over + under;
  return Number.isFinite(total) ? { over, under, total } : fault('too-large', 'wage');
}
