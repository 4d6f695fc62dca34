import { fault, type Outcome } from '../fault';
import { given } from '../given';
import { root } from '../numeric/root';
import { LEAST_ERLANGS } from './call-queue';
import { checkConditions, shortfallOf, SOLVED, type Conditions, type Solved } from './conditions';
import { NO_REDIALS, settled } from './equilibrium';
import { offeredLoad } from './offered-load';
import { patientFraction } from './patient-agents';
import { searched } from './requirement';

/**
 * The requirement on a continuous number of agents: the least real number that meets every condition, under Erlang C or with
 * patience Erlang A. Solved on the real-valued formulas; the straight line between whole agents that is often drawn instead
 * is off by up to half an agent. Lines are whole, so a limit of lines has no fractional answer.
 */
export function fractionalAgents(q: Omit<Conditions, 'lines' | 'redial' | 'redialBlocked'>): Outcome {
  const bad = checkConditions(q);
  if (bad) return bad;
  const erlangs = offeredLoad(q.calls, q.ahtSeconds, q.intervalMinutes);
  let most = q.minAgents ?? 0;
  if (erlangs < LEAST_ERLANGS) return most;
  const patience = given(q.patienceSeconds) ? q.patienceSeconds / q.ahtSeconds : Infinity;
  for (const condition of SOLVED) {
    const agents = patience === Infinity && condition === 'service_level' && given(q.serviceLevel)
      ? patientFraction(erlangs, q.serviceLevel, q.answerWithinSeconds! / q.ahtSeconds)
      : solved(condition, q, erlangs, patience);
    if (Number.isNaN(agents)) return fault('unattainable', condition);
    most = Math.max(most, agents);
  }
  return most;
}

/** On the bracket of one agent that ends at the whole answer; 0 where the condition is not asked for. */
function solved(condition: Solved, q: Conditions, erlangs: number, patience: number): number {
  const shortfall = shortfallOf(condition, q, 0);
  if (!shortfall) return 0;
  const whole = searched(shortfall, condition, q, erlangs);
  if (!(whole > 0)) return whole;
  const below = Math.max(whole - 1, patience === Infinity ? erlangs : 0);
  return root((agents) => shortfall(settled(agents, erlangs, patience, Infinity, NO_REDIALS), agents), below, whole);
}
