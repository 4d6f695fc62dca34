import { fault, isFault, type Outcome } from '../fault';
import { coverageTotals, type Coverage, type CoverageTotals } from './coverage';

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;

/**
 * The totals of a schedule in agent-hours, so that over − under = scheduled − required.
 * @returns hours; what `coverageTotals` refuses, `not-positive` or `interval-in-seconds` for the interval.
 */
export function coverageHours(coverage: Coverage, intervalMinutes: number): Outcome<CoverageTotals> {
  if (!(intervalMinutes > 0)) return fault('not-positive', 'interval');
  if (intervalMinutes > MINUTES_PER_DAY) return fault('interval-in-seconds', 'interval', { limit: MINUTES_PER_DAY });
  const totals = coverageTotals(coverage);
  if (isFault(totals)) return totals;
  const hours = (agents: number) => (agents / MINUTES_PER_HOUR) * intervalMinutes;
  const inHours = {
    required: hours(totals.required), scheduled: hours(totals.scheduled), useful: hours(totals.useful), over: hours(totals.over), under: hours(totals.under),
  };
  return Object.values(inHours).every(Number.isFinite) ? inHours : fault('too-large', 'required');
}
