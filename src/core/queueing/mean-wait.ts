import type { Outcome } from '../fault';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { neverEmpties } from './never-empties';

/**
 * Mean time in seconds that a call spends waiting, answered or not, by Little's law from the queue's length; those who are
 * answered at once or meet a busy line wait 0.
 */
export function meanWait(q: CallQueue): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  const { attempts, queued } = equilibrium(q);
  if (attempts === 0) return 0;
  return attempts < Infinity && queued < Infinity ? (q.ahtSeconds * queued) / attempts : neverEmpties(q);
}
