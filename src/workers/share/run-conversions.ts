import type { Way } from '../../sheets/share/conversion';
import type { ConversionAtHand, ConversionJob } from './messages';
import { startThread } from './start-thread';

type Tell = (way: Way, at: ConversionAtHand) => void;

/**
 * Works out the ways off the pane's own thread: 20,000 formulas take seconds. Where a host has no workers the pane does it
 * itself, one way at a time.
 */
export function runConversions(job: ConversionJob, tell: Tell, signal: AbortSignal): void {
  const told = new Set<Way>();
  const rest = () => job.ways.filter((way) => !told.has(way));
  const thread = startThread(job, {
    onMessage: ({ way, at }) => {
      told.add(way);
      tell(way, at);
      if (rest().length === 0) thread?.end();
    },
    onFailure: (detail) => {
      thread?.end();
      if (signal.aborted) return;
      // Silent from the start: it never ran. Later, it is a fault of ours that must be told.
      if (told.size === 0) convertHere(job, tell, signal);
      else for (const way of rest()) tell(way, { kind: 'broken', detail });
    },
  });
  if (thread === null) return convertHere(job, tell, signal);
  signal.addEventListener('abort', () => thread.end(), { once: true });
}

/** With a breath between the ways, so that the pane can be used. */
function convertHere(job: ConversionJob, tell: Tell, signal: AbortSignal): void {
  void import(/* webpackChunkName: "share-conversion" */ './convert').then(({ convert }) => {
    const step = ([way, ...rest]: readonly Way[]) => {
      if (way === undefined || signal.aborted) return;
      tell(way, convert(job, way));
      setTimeout(() => step(rest), 0);
    };
    setTimeout(() => step(job.ways), 0);
  });
}
