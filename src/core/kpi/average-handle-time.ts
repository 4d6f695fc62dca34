import { fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';

/**
 * Average handle time in seconds: talk, hold and after-call work. With a number of calls the first three are totals and their
 * sum is divided by the calls; without (null) they are averages and are added. Every argument is a list, summed.
 */
export function averageHandleTime(
  talkSeconds: readonly number[],
  holdSeconds: readonly number[],
  wrapSeconds: readonly number[],
  calls: readonly number[] | null,
): Outcome {
  for (const [argument, seconds] of Object.entries({ talk: talkSeconds, hold: holdSeconds, wrap: wrapSeconds })) {
    if (!seconds.every((value) => value >= 0 && value < Infinity)) return fault('below', argument, { limit: 0 });
  }
  if (calls && !calls.every((value) => value >= 0 && value < Infinity)) return fault('below', 'calls', { limit: 0 });
  if (talkSeconds.length === 0) return fault('no-data', 'talk');
  const total = sum([...talkSeconds, ...holdSeconds, ...wrapSeconds]);
  if (!calls) return finite(total, 'talk');
  const handled = sum(calls);
  return handled > 0 ? finite(total / handled, 'talk') : fault('not-positive', 'calls');
}

function finite(value: number, argument: string): Outcome {
  return value < Infinity ? value : fault('too-large', argument);
}
