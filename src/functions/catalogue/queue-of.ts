import type { CallQueue } from '../../core/queueing/call-queue';

/** The queue that the measures of performance share, from their arguments in order. */
export function queueOf(
  calls: number, ahtSeconds: number, agents: number, intervalMinutes: number, patienceSeconds: number | null, lines: number | null,
  redial: number, redialBlocked: number | null,
): CallQueue {
  return { calls, ahtSeconds, agents, intervalMinutes, patienceSeconds, lines, redial, redialBlocked };
}
