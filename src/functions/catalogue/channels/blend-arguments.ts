import type { BlendedQueue } from '../../../core/channels/blended-queue';
import type { ArgumentEntry } from '../entry';

export const threshold = {
  name: 'threshold', unit: 'agents', takes: 'each', domain: { kind: 'number', min: 0, whole: true },
} as const satisfies ArgumentEntry;

/** The queue that the measures of blending share, from their arguments in order. */
export function blendedQueueOf(calls: number, ahtSeconds: number, agents: number, keptIdle: number, intervalMinutes: number): BlendedQueue {
  return { calls, ahtSeconds, agents, threshold: keptIdle, intervalMinutes };
}
