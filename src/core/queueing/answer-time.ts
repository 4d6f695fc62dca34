import { fault, type Outcome } from '../fault';
import { root } from '../numeric/root';
import { checkQueue, type CallQueue } from './call-queue';
import { equilibrium } from './equilibrium';
import { neverEmpties } from './never-empties';
import { levelOf } from './service-level';

/** Seconds within which the share `percent` of offered calls is answered; 0 if that many are answered at once. */
export function answerTime(q: CallQueue & { readonly percent: number }): Outcome {
  const bad = checkQueue(q);
  if (bad) return bad;
  if (!(q.percent >= 0 && q.percent <= 1)) return fault('not-a-fraction', 'percent');
  const queue = equilibrium(q);
  if (queue.immediate >= q.percent) return 0;
  if (queue.patience === Infinity && queue.places === Infinity) {
    if (queue.agents <= queue.attempts) return neverEmpties(q);
    if (q.percent === 1) return fault('never-answered', 'percent');
    return Math.max(0, (q.ahtSeconds * Math.log(queue.waiting / (1 - q.percent))) / (queue.agents - queue.attempts));
  }
  if (queue.answered <= q.percent) return fault('never-answered', 'percent');
  const surplus = (t: number) => levelOf(queue, t, 1) - q.percent;
  let within = 1;
  while (surplus(within) < 0) {
    within *= 2;
    // So close to all who are ever answered that rounding decides.
    if (within > 1e12) return fault('never-answered', 'percent');
  }
  return q.ahtSeconds * root(surplus, 0, within);
}
