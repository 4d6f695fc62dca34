import { fault, type Fault } from '../fault';
import type { ChatQueue } from './chat-queue';

/**
 * Why there is no mean wait: chats come as fast as full agents can end them, and nobody leaves. Facts as for calls: the load is in
 * agents, each with as many chats as allowed.
 */
export function chatNeverEmpties({ chats, ahtByConcurrency, agents, intervalMinutes }: ChatQueue): Fault {
  const full = ahtByConcurrency.length / ahtByConcurrency[ahtByConcurrency.length - 1]!;
  return fault('unstable', 'agents', { agents, erlangs: chats / (intervalMinutes * 60) / full });
}
