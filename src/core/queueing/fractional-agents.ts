import { fault, type Outcome } from '../fault';
import { root } from '../numeric/root';
import { LEAST_ERLANGS, type CallQueue } from './call-queue';
import { checkConditions, shortfallOf, SOLVED, type Conditions } from './conditions';
import { settled } from './equilibrium';
import { offeredLoad } from './offered-load';
import { searched } from './requirement';

/**
 * The same requirement on a continuous number of agents: the least real number that meets every condition, under Erlang C or with patience Erlang A.
 * Solved on the real-valued formulas; the straight line between whole agents that is often drawn instead is off by up to half
 * an agent. Lines are whole, so a limit of lines has no fractional answer.
 */
export function fractionalAgents(q: Omit<Conditions, keyof Pick<CallQueue, 'lines' | 'redial'>>): Outcome {
  const bad = checkConditions(q);
  if (bad) return bad;
  const erlangs = offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes);
  let most = q.minAgents ?? 0;
  if (erlangs < LEAST_ERLANGS) return most;
  const patience = q.patienceSeconds == null ? Infinity : q.patienceSeconds / q.ahtSeconds;
  for (const condition of SOLVED) {
    const shortfall = shortfallOf(condition, q, 0);
    if (!shortfall) continue;
    const whole = searched(shortfall, condition, q, erlangs);
    if (Number.isNaN(whole)) return fault('unattainable', condition);
    const below = Math.max(whole - 1, patience === Infinity ? erlangs : 0);
    if (whole > most) most = Math.max(most, root((agents) => shortfall(settled(agents, erlangs, patience, Infinity, 0), agents), below, whole));
  }
  return most;
}
