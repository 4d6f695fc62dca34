import { fault, isFault, type Fault, type Outcome } from '../fault';
import { waitForAnswer } from './average-speed-of-answer';
import { checkQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { neverEmpties } from './never-empties';
import { occupancyOf } from './occupancy';
import { serviceLevel, type ServiceLevelQuery } from './service-level';

export interface ErlangTableQuery extends Omit<ServiceLevelQuery, 'agents'> {
  readonly agents: readonly number[];
}

/**
 * One row for each number of agents: agents, service level, average speed of answer of answered callers in seconds, occupancy,
 * share abandoned. Where a queue never empties the speed of answer alone is a fault.
 */
export function erlangTable(q: ErlangTableQuery): Outcome<readonly (readonly (number | Fault)[])[]> {
  if (q.agents.length === 0) return fault('no-data', 'agents');
  const rows: (readonly (number | Fault)[])[] = [];
  for (const agents of q.agents) {
    const row = rowOf({ ...q, agents });
    if (isFault(row)) return row;
    rows.push(row);
  }
  return rows;
}

function rowOf(q: ServiceLevelQuery): Outcome<readonly (number | Fault)[]> {
  if (q.calls === 0) return [q.agents, 1, 0, 0, 0];
  const bad = checkQueue(q);
  if (bad) return bad;
  const level = serviceLevel(q);
  if (isFault(level)) return level;
  const queue = equilibrium(q);
  const asa = q.ahtSeconds * waitForAnswer(queue);
  return [q.agents, level, asa < Infinity ? asa : neverEmpties(q), occupancyOf(queue, q.agents), queue.abandoning];
}
