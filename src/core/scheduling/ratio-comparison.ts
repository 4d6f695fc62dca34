import { fault, type Fault, type Outcome } from '../fault';
import { ratioToMean } from '../numeric/ratio-to-mean';
import { sum } from '../numeric/sum';
import { refuseCounts } from './counts';

/** Agents and calls of one interval, each over its mean. */
export interface IntervalRatios {
  readonly agents: number;
  readonly calls: number;
  /** agents − calls: above 0, more of the staff than of the calls. */
  readonly difference: number;
}

/**
 * Agents ÷ mean agents beside calls ÷ mean calls, interval by interval: the schedule-efficiency table of the operations
 * course. It compares shapes and is blind to level: twice the agents everywhere change nothing.
 */
export function ratioComparison(agents: readonly number[], calls: readonly number[]): Outcome<readonly IntervalRatios[]> {
  const problem = refuseCounts({ agents, calls });
  if (problem) return problem;
  const agentRatios = ratioToMean(agents);
  const callRatios = ratioToMean(calls);
  if (!agentRatios) return noMean('agents', agents);
  if (!callRatios) return noMean('calls', calls);
  return agentRatios.map((ratio, index) => ({ agents: ratio, calls: callRatios[index]!, difference: ratio - callRatios[index]! }));
}

/** The mean of |difference|: 0 where the staff follows the calls exactly. */
export function meanRatioDifference(intervals: readonly IntervalRatios[]): number {
  return sum(intervals.map(({ difference }) => Math.abs(difference))) / intervals.length;
}

function noMean(argument: string, values: readonly number[]): Fault {
  return values.every((value) => value === 0) ? fault('all-zero', argument) : fault('too-large', argument);
}
