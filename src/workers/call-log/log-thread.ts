// The thread's own entry: one job, then it waits to be ended.
import { countLog } from './count-log';
import { lookAtLog } from './look-at-log';
import type { LogJob, LogMessage } from './messages';

/** The part of a worker's global scope that is used here; the DOM's types describe a page. */
interface ThreadScope {
  onmessage: ((event: MessageEvent<LogJob>) => void) | null;
  postMessage(message: LogMessage): void;
}

const scope = self as unknown as ThreadScope;

scope.onmessage = async ({ data }) => {
  const answer = data.kind === 'look'
    ? await lookAtLog(data.file, data.choices)
    : await countLog(data.file, data.request, { onProgress: (progress) => scope.postMessage({ kind: 'progress', progress }) });
  scope.postMessage({ kind: 'answer', answer });
};
