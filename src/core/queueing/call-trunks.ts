import { fault, type Outcome } from '../fault';
import { checkTraffic } from './call-queue';
import { offeredLoad } from './offered-load';
import { trunks } from './trunks';

export interface CallTrunksQuery {
  readonly calls: number;
  /** Mean time on the line once answered; after-call work keeps no line. */
  readonly talkSeconds: number;
  /** Mean time on the line before. */
  readonly asaSeconds: number;
  readonly maxBlocking: number;
  readonly intervalMinutes: number;
}

/** Lines that a call centre needs: a call keeps one while it waits and while it talks, so Erlang B on calls × (talk + ASA). */
export function callTrunks(q: CallTrunksQuery): Outcome {
  if (!(q.talkSeconds >= 0)) return fault('below', 'talk', { limit: 0 });
  if (!(q.asaSeconds >= 0)) return fault('below', 'asa', { limit: 0 });
  const seconds = q.talkSeconds + q.asaSeconds;
  if (seconds === 0) return fault('not-positive', 'talk');
  const bad = checkTraffic(q.calls, seconds, q.intervalMinutes);
  if (bad) return bad.argument === 'aht' ? { ...bad, argument: 'talk' } : bad;
  return trunks(offeredLoad(q.calls, seconds, q.intervalMinutes), q.maxBlocking);
}
