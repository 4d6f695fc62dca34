import { given } from '../given';
import { abandoningQueue } from '../queueing/abandoning-queue';
import { LEAST_ERLANGS } from '../queueing/call-queue';
import { finiteQueue } from '../queueing/finite-queue';
import { patientQueue } from '../queueing/patient-queue';
import type { SteadyState } from '../queueing/steady-state';
import { chatPace } from './chat-pace';
import type { ChatQueue } from './chat-queue';
import { freeSlots } from './free-slots';

/** A chat queue in its long-run equilibrium. */
export interface ChatState {
  /** The queue before full slots: its agents are the slots, its unit of time is `handleSeconds`. */
  readonly queue: SteadyState;
  /** Seconds that a chat takes when its agent has as many as allowed. */
  readonly handleSeconds: number;
  readonly chatsInService: number;
  /** Agents with at least one chat. */
  readonly agentsBusy: number;
}

/**
 * Chat as CCmath models it: an agent takes up to m chats, each the slower the more there are, and chats are spread evenly. The
 * number of chats is a birth–death process. Beyond n = a m chats all slots are full and work at their last pace, so that the
 * queue there is Erlang's, with patience Palm's, with lines that of finite lines; what differs is the time with a slot free.
 * The arguments are sound.
 */
export function chatEquilibrium(q: ChatQueue): ChatState {
  const arrivals = q.chats / (q.intervalMinutes * 60);
  const handleSeconds = q.ahtByConcurrency[q.ahtByConcurrency.length - 1]!;
  const erlangs = arrivals * handleSeconds;
  if (erlangs < LEAST_ERLANGS) return { queue: EMPTY, handleSeconds, chatsInService: 0, agentsBusy: 0 };
  const lines = q.lines ?? Infinity;
  const slots = q.agents * q.ahtByConcurrency.length;
  const full = Math.min(slots, lines);
  const free = freeSlots(q.agents, chatPace(q.ahtByConcurrency), full, arrivals);
  const patience = given(q.patienceSeconds) ? q.patienceSeconds / handleSeconds : Infinity;
  const queue = beyond(full, erlangs, patience, lines, free.weight);
  const others = 1 - queue.immediate;
  return {
    queue,
    handleSeconds,
    chatsInService: queue.immediate * free.chatsInService + others * full,
    agentsBusy: queue.immediate * free.agentsBusy + others * Math.min(full, q.agents),
  };
}

function beyond(slots: number, erlangs: number, patience: number, lines: number, free: number): SteadyState {
  if (lines < Infinity) return finiteQueue(slots, erlangs, patience, lines - slots, free);
  return patience < Infinity ? abandoningQueue(slots, erlangs, patience, free) : patientQueue(slots, erlangs, free);
}

const EMPTY: SteadyState = {
  agents: 0, attempts: 0, patience: Infinity, places: Infinity,
  immediate: 1, waiting: 0, abandoning: 0, blocked: 0, answered: 1, late: 0, queued: 0,
};
