import type { Speech } from '../../language-context';
import type { Analysis } from './analysis';
import type { ForecastWork } from './use-forecasts';

/** How far the forecasts are, and of several queues which one is at work. */
export function computingSentence({ share, at }: Extract<ForecastWork, { kind: 'running' }>, inRun: readonly Pick<Analysis, 'queue'>[], { words, say }: Speech): string {
  const { answer, data } = words.forecast;
  const name = inRun[at]?.queue.name;
  return inRun.length < 2 || name === undefined
    ? say(answer.computing, { share })
    : say(answer.computingQueue, { share, queue: name === '' ? data.unnamed : name, at: at + 1, count: inRun.length });
}
