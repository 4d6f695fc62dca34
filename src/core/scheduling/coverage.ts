import { fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';
import { refuseCounts } from './counts';

/** Agents that the forecast asks for and agents on the schedule, interval by interval. */
export interface Coverage {
  readonly required: readonly number[];
  readonly scheduled: readonly number[];
}

/** Agents added up over the intervals. */
export interface CoverageTotals {
  readonly required: number;
  readonly scheduled: number;
  /** Scheduled agents that meet a requirement: Σmin(required, scheduled). */
  readonly useful: number;
  /** Agents above the requirement: Σmax(0, scheduled − required). */
  readonly over: number;
  /** Agents short of it: Σmax(0, required − scheduled). */
  readonly under: number;
}

/** @returns the sums that every measure of a schedule is made of; `unequal-sizes`, `no-data`, `below` zero, `too-large`. */
export function coverageTotals({ required, scheduled }: Coverage): Outcome<CoverageTotals> {
  const problem = refuseCounts({ required, scheduled });
  if (problem) return problem;
  const gaps = scheduled.map((agents, index) => agents - required[index]!);
  const totals = {
    required: sum(required),
    scheduled: sum(scheduled),
    useful: sum(scheduled.map((agents, index) => Math.min(agents, required[index]!))),
    over: sum(gaps.map((gap) => Math.max(0, gap))),
    under: sum(gaps.map((gap) => Math.max(0, -gap))),
  };
  return Object.values(totals).every(Number.isFinite) ? totals : fault('too-large', 'required');
}
