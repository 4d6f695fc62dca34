import { fault, isFault, type Fault, type Outcome } from '../fault';
import { meets } from '../numeric/meets';
import { abandonmentRate } from '../queueing/abandonment-rate';
import { occupancy } from '../queueing/occupancy';
import { offeredLoad } from '../queueing/offered-load';
import { serviceLevel } from '../queueing/service-level';

/** What an interval must keep to. All limits hold together. */
export interface AgentsRequiredQuery {
  readonly calls: number;
  readonly ahtSeconds: number;
  readonly intervalMinutes: number;
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  /** 1 sets no limit. */
  readonly maxOccupancy: number;
  /** Null: nobody hangs up, Erlang C; else Erlang A. */
  readonly patienceSeconds: number | null;
  /** Null sets no limit. */
  readonly maxAbandonment: number | null;
}

const MOST_AGENTS = 2 ** 40;

/**
 * The smallest whole number of agents that meets every target at once. Service level rises, occupancy and abandonment
 * fall with every agent added, so a bracketed search is exact; it starts at the square-root rule a + √a (Halfin & Whitt,
 * Oper. Res. 29, 1981).
 */
export function agentsRequired(query: AgentsRequiredQuery): Outcome {
  if (query.calls === 0) return 0;
  const load = offeredLoad(query.calls, query.ahtSeconds, query.intervalMinutes);
  let enough = Math.max(1, Math.ceil(load + Math.sqrt(load)));
  let tooFew = 0;
  for (let step = Math.max(1, Math.ceil(Math.sqrt(load) / 4)); ; step *= 2) {
    const met = meetsAll(query, enough);
    if (isFault(met)) return met;
    if (met) break;
    tooFew = enough;
    enough += step;
    if (!(enough < MOST_AGENTS)) return fault('unattainable', 'service_level');
  }
  return smallest(query, tooFew, enough);
}

/** Bisection between a number that fails and one that is enough. */
function smallest(query: AgentsRequiredQuery, tooFew: number, enough: number): Outcome {
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const met = meetsAll(query, middle);
    if (isFault(met)) return met;
    if (met) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** Ties as everywhere: a target is met within 1e-12, an occupancy within one part in 1e9 as whole agents are rounded. */
function meetsAll(query: AgentsRequiredQuery, agents: number): boolean | Fault {
  const queue = { ...query, agents };
  const level = serviceLevel(queue);
  if (isFault(level)) return level;
  if (!meets(level, query.serviceLevel)) return false;
  if (query.maxOccupancy < 1) {
    const busy = occupancy(queue);
    if (isFault(busy)) return busy;
    if (busy > query.maxOccupancy * (1 + 1e-9)) return false;
  }
  if (query.maxAbandonment === null || query.patienceSeconds === null) return true;
  const lost = abandonmentRate(queue);
  return isFault(lost) ? lost : meets(query.maxAbandonment, lost);
}
