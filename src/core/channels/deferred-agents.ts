import { fault, type Fault, type Outcome } from '../fault';
import { ceiling } from '../numeric/ceiling';
import { checkOccupancy, checkSeconds, checkVolume } from './check-deferred';

/** Work that may wait, such as e-mail and back-office cases, to be done within a window. */
export interface DeferredWork {
  /** Pieces of work that come in during the window. */
  readonly volume: number;
  readonly ahtSeconds: number;
  readonly windowHours: number;
  /** Pieces of work that lie there at the start. */
  readonly backlog: number;
  /** Share of their time that agents are at this work, above 0 and up to 1. */
  readonly occupancy: number;
}

/**
 * The smallest whole number of agents whose time within the window is enough for all the work: (backlog + volume) · aht ÷ (window
 * · occupancy). A workload, not a queue: nobody waits for an agent, so nothing is left to chance.
 */
export function deferredAgents(q: DeferredWork): Outcome {
  const bad =
    checkVolume('volume', q.volume) ?? checkVolume('backlog', q.backlog) ?? checkWork(q) ?? checkOccupancy(q.occupancy);
  if (bad) return bad;
  const agents = ceiling(((q.backlog + q.volume) * q.ahtSeconds) / (q.windowHours * 3600 * q.occupancy));
  return agents <= Number.MAX_SAFE_INTEGER ? agents : fault('too-large', 'volume', { limit: Number.MAX_SAFE_INTEGER });
}

/** No work takes no time, whatever one piece would take. */
function checkWork({ volume, backlog, ahtSeconds, windowHours }: DeferredWork): Fault | null {
  const seconds = volume + backlog === 0 && ahtSeconds === 0 ? null : checkSeconds('aht', ahtSeconds);
  return seconds ?? checkSeconds('window_hours', windowHours);
}
