// The thread's own entry: one job, then it waits to be ended.
import { computeForecast } from './compute-forecast';
import type { ForecastJob, ForecastMessage } from './messages';

/** The part of a worker's global scope that is used here; the DOM's types describe a page. */
interface ThreadScope {
  onmessage: ((event: MessageEvent<ForecastJob>) => void) | null;
  postMessage(message: ForecastMessage): void;
}

const scope = self as unknown as ThreadScope;

scope.onmessage = ({ data }) => {
  const result = computeForecast(data, { onProgress: (share) => scope.postMessage({ kind: 'progress', share }) });
  if (result) scope.postMessage({ kind: 'result', result });
};
