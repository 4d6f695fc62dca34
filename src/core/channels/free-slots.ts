import { isRising } from './chat-pace';

/** How chats share the agents while a slot is free. */
export interface FreeSlots {
  /** Time with a slot free over time with all slots full and nobody waiting; Infinity beyond the doubles. */
  readonly weight: number;
  /** Means over that time. */
  readonly chatsInService: number;
  readonly agentsBusy: number;
}

// Weights are kept between one over this and this, with a count of how often they were scaled.
const LARGE = 1e100;

/**
 * Walks from full slots down to an empty centre. With k chats spread as evenly as can be over a agents, r = k mod a of them
 * have q + 1 chats and the others q = ⌊k/a⌋, so that chats end at the rate (a − r) q/AHT(q) + r (q + 1)/AHT(q + 1); the time
 * with k − 1 chats is to that with k as this rate to the arrivals. `pace` is q/AHT(q), `full` the most chats in service.
 * The weights may fall and rise again where the pace falls, by any power, so they carry a scale.
 */
export function freeSlots(agents: number, pace: readonly number[], full: number, arrivals: number): FreeSlots {
  const rising = isRising(pace);
  let term = 1;
  // How many times term was multiplied by LARGE relative to the sums, zero or less.
  let scale = 0;
  let [sum, chats, busy] = [0, 0, 0];
  // How many times the sums were divided by LARGE.
  let lowered = 0;
  for (let k = full; k > 0; k--) {
    const ratio = chatRate(k, agents, pace) / arrivals;
    term *= ratio;
    for (; term < 1 / LARGE; scale--) term *= LARGE;
    for (; term > LARGE; scale++) term /= LARGE;
    for (; scale > 0; scale--, lowered++) [sum, chats, busy] = [sum / LARGE, chats / LARGE, busy / LARGE];
    const weight = scale === 0 ? term : scale === -1 ? term / LARGE : 0;
    sum += weight;
    chats += weight * (k - 1);
    busy += weight * Math.min(k - 1, agents);
    // From here on every term is at most this ratio of the one before.
    if (rising && ratio < 1 && weight < sum * (1 - ratio) * 1e-18) break;
  }
  if (sum === 0) return { weight: 0, chatsInService: full, agentsBusy: Math.min(full, agents) };
  return { weight: sum * LARGE ** lowered, chatsInService: chats / sum, agentsBusy: busy / sum };
}

function chatRate(chats: number, agents: number, pace: readonly number[]): number {
  const each = Math.floor(chats / agents);
  const more = chats - each * agents;
  return more === 0 ? agents * pace[each]! : (agents - more) * pace[each]! + more * pace[each + 1]!;
}
