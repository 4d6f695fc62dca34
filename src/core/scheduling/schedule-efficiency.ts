import { fault, isFault, type Outcome } from '../fault';
import { coverageTotals, type Coverage } from './coverage';

/** How a schedule's fit to its requirement is made into one number. */
export const EFFICIENCY_MEASURES = ['USEFUL', 'SIMPLE', 'COVERAGE', 'INFLEXIBILITY', 'NET'] as const;
export type EfficiencyMeasure = (typeof EFFICIENCY_MEASURES)[number];

/**
 * Efficiency of a schedule, a of agents scheduled and r required.
 * - USEFUL Σmin(r, a) ÷ Σa: scheduled time that meets a requirement (Call Centre Helper, schedule efficiency).
 * - SIMPLE Σr ÷ Σa: blind to where the agents are.
 * - COVERAGE Σmin(r, a) ÷ Σr: requirement that is staffed.
 * - INFLEXIBILITY Σ|a − r| ÷ Σr: over and under both count (SWPP).
 * - NET (Σa − Σr) ÷ Σr: over against under (Call Centre Helper, schedule inefficiency).
 * @returns a fraction; USEFUL and COVERAGE lie in 0–1. `all-zero` where nothing is scheduled or required to divide by.
 */
export function scheduleEfficiency(coverage: Coverage, measure: EfficiencyMeasure): Outcome {
  const totals = coverageTotals(coverage);
  if (isFault(totals)) return totals;
  const { required, scheduled, useful, over, under } = totals;
  switch (measure) {
    case 'USEFUL': return share(useful, scheduled, 'scheduled');
    case 'SIMPLE': return share(required, scheduled, 'scheduled');
    case 'COVERAGE': return share(useful, required, 'required');
    case 'INFLEXIBILITY': return share(over + under, required, 'required');
    case 'NET': return share(scheduled - required, required, 'required');
  }
}

function share(part: number, whole: number, argument: 'required' | 'scheduled'): Outcome {
  if (whole === 0) return fault('all-zero', argument);
  const value = part / whole;
  return Number.isFinite(value) ? value : fault('too-large', argument);
}
