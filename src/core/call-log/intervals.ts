import type { CallHistory } from '../forecasting';
import { wallText, type WallSeconds } from './civil-time';

/** What a queue did in an interval. Sums are over answered calls, in seconds. */
export interface LogInterval {
  readonly queue: string;
  /** Its beginning on the local clock. */
  readonly start: WallSeconds;
  readonly offered: number;
  readonly answered: number;
  /** As they count as offered: with the short ones, or without. */
  readonly abandoned: number;
  readonly shortAbandons: number;
  readonly answeredInTime: number;
  readonly talkSeconds: number;
  readonly holdSeconds: number;
  readonly wrapSeconds: number;
  readonly waitSeconds: number;
}

/** Talk, hold and after-call work of an answered call; null where none was answered. */
export function ahtOf({ answered, talkSeconds, holdSeconds, wrapSeconds }: LogInterval): number | null {
  return answered > 0 ? (talkSeconds + holdSeconds + wrapSeconds) / answered : null;
}

/** Average speed of answer: waiting of answered calls ÷ answered calls. */
export function asaOf({ answered, waitSeconds }: LogInterval): number | null {
  return answered > 0 ? waitSeconds / answered : null;
}

/** Intervals of one queue as a history to forecast from; of all queues where none is named. */
export function historyOf(intervals: readonly LogInterval[], intervalMinutes: number, queue?: string): CallHistory & { readonly ahtSeconds: readonly (number | null)[] } {
  const sums = new Map<WallSeconds, { offered: number; answered: number; handled: number }>();
  for (const interval of intervals) {
    if (queue !== undefined && interval.queue !== queue) continue;
    const sum = sums.get(interval.start) ?? { offered: 0, answered: 0, handled: 0 };
    sum.offered += interval.offered;
    sum.answered += interval.answered;
    sum.handled += interval.talkSeconds + interval.holdSeconds + interval.wrapSeconds;
    sums.set(interval.start, sum);
  }
  const ordered = [...sums].sort(([a], [b]) => a - b);
  return {
    intervalMinutes,
    times: ordered.map(([start]) => (intervalMinutes === 1440 ? wallText(start).slice(0, 10) : wallText(start))),
    calls: ordered.map(([, { offered }]) => offered),
    ahtSeconds: ordered.map(([, { answered, handled }]) => (answered > 0 ? handled / answered : null)),
  };
}
