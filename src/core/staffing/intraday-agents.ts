import { fault, isFault, type Fault, type Outcome } from '../fault';
import { placeInTable } from '../place-in-table';
import { agentsForServiceLevel, checkTarget } from '../queueing/agents-for-service-level';
import { checkTraffic } from '../queueing/call-queue';
import type { Table } from '../table';
import { grossAgents } from './gross-agents';
import { laggedTraffic, type Traffic } from './lagged-traffic';

export interface IntradayQuery {
  /** A row or a column, one cell for each interval of the day in order; blank: no calls. */
  readonly calls: Table;
  /** Mean handle times in seconds: one for all, or one for each interval; an interval without calls may leave its own blank. */
  readonly aht: Table;
  readonly intervalMinutes: number;
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  readonly maxOccupancy: number;
  readonly shrinkage: number;
  /** Whether the agents follow the calls by one handle time. */
  readonly lag: boolean;
}

/**
 * Agents for each interval of a day by Erlang C, in the shape of `calls`: each interval is taken for a steady state of its own
 * (SIPP), with `lag` at the rate of one handle time earlier. With shrinkage, people to roster. One bad cell spoils the day, since
 * its calls would be missing from the intervals after it.
 */
export function intradayAgents(q: IntradayQuery): Outcome<readonly (readonly (number | Fault)[])[]> {
  const day = dayOf(q);
  if (isFault(day)) return day;
  const bad = checkTarget(q.serviceLevel, q.answerWithinSeconds, q.maxOccupancy);
  if (bad) return bad;
  const traffic = q.lag ? laggedTraffic(day, q.intervalMinutes * 60) : day;
  const agents = traffic.map((interval) => agentsOf(interval, q));
  const columns = q.calls[0]!.length;
  return q.calls.map((row, i) => row.map((_cell, j) => agents[i * columns + j]!));
}

function agentsOf({ calls, ahtSeconds }: Traffic, q: IntradayQuery): Outcome {
  if (calls === 0) return 0;
  const { intervalMinutes, serviceLevel, answerWithinSeconds, maxOccupancy } = q;
  const agents = agentsForServiceLevel({ calls, ahtSeconds, intervalMinutes, serviceLevel, answerWithinSeconds, maxOccupancy });
  return isFault(agents) ? agents : grossAgents(agents, q.shrinkage, true);
}

/** The intervals in order, each with its own handle time. */
function dayOf({ calls, aht, intervalMinutes }: IntradayQuery): Outcome<readonly Traffic[]> {
  const offered = calls.flat();
  if (offered.length === 0) return fault('no-data', 'calls');
  if (calls.length > 1 && calls[0]!.length > 1) return fault('not-a-line', 'calls', { rows: calls.length, columns: calls[0]!.length });
  const times = aht.flat();
  if (times.length !== 1 && times.length !== offered.length) {
    return fault('unequal-sizes', 'aht', { given: times.length, other: 'calls', wanted: offered.length });
  }
  const day: Traffic[] = [];
  for (let i = 0; i < offered.length; i++) {
    const one = times.length === 1 ? 0 : i;
    const interval = { calls: offered[i] ?? 0, ahtSeconds: times[one] ?? 0 };
    // Without calls any handle time will do, or none.
    const bad = checkTraffic(interval.calls, interval.calls === 0 ? 1 : interval.ahtSeconds, intervalMinutes);
    if (bad) return bad.argument === 'calls' ? placed(bad, calls, i) : bad.argument === 'aht' ? placed(bad, aht, one) : bad;
    day.push(interval);
  }
  return day;
}

function placed(problem: Fault, table: Table, index: number): Fault {
  const given = table.flat()[index];
  return { ...placeInTable(table, index), ...(given === null || given === undefined ? {} : { given }), ...problem };
}
