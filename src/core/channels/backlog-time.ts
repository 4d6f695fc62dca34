import { fault, type Outcome } from '../fault';
import { checkOccupancy, checkSeconds, checkVolume } from './check-deferred';

/** A backlog that agents work off while more comes in. */
export interface Backlog {
  /** Pieces of work that lie there now. */
  readonly backlog: number;
  /** Agents at this work; fractions are allowed. */
  readonly agents: number;
  readonly ahtSeconds: number;
  readonly volumePerHour: number;
  /** Share of their time that agents are at this work, above 0 and up to 1. */
  readonly occupancy: number;
}

/**
 * Hours until the backlog is gone: backlog ÷ (agents · occupancy · 3600 ÷ aht − volume per hour). A fluid: work is done, and comes
 * in, at steady rates. 0 without a backlog; unstable where as much comes in as is done.
 */
export function backlogTime(q: Backlog): Outcome {
  const bad =
    checkVolume('backlog', q.backlog) ?? checkVolume('agents', q.agents) ?? checkSeconds('aht', q.ahtSeconds)
    ?? checkVolume('volume_per_hour', q.volumePerHour) ?? checkOccupancy(q.occupancy);
  if (bad) return bad;
  if (q.backlog === 0) return 0;
  const agentsForVolume = (q.volumePerHour * q.ahtSeconds) / 3600;
  const spare = q.agents * q.occupancy - agentsForVolume;
  if (!(spare > 0)) return fault('unstable', 'agents', { agents: q.agents, erlangs: agentsForVolume / q.occupancy });
  const hours = (q.backlog * q.ahtSeconds) / 3600 / spare;
  return hours < Infinity ? hours : fault('too-large', 'backlog');
}
