import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { neverEmpties } from './never-empties';

/** Offered load in erlangs with every attempt counted: first calls, and those who call again after hanging up or a busy line. */
export function redialLoad(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const { attempts } = equilibrium(q);
  return attempts < Infinity ? attempts : neverEmpties(q);
}
