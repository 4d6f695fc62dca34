// The thread's own entry: one job, then it waits to be ended.
import { loadSolver } from '../../solver';
import { computeCover } from './compute-cover';
import type { CoverJob, CoverMessage } from './messages';

/** The part of a worker's global scope that is used here; the DOM's types describe a page. */
interface ThreadScope {
  onmessage: ((event: MessageEvent<CoverJob>) => void) | null;
  postMessage(message: CoverMessage): void;
}

const scope = self as unknown as ThreadScope;

scope.onmessage = async ({ data }) => {
  try {
    const result = computeCover(data, await loadSolver(), { onNews: (news, best) => scope.postMessage({ kind: 'news', news, best }) });
    scope.postMessage({ kind: 'result', result });
  } catch (failure) {
    // A rejected promise would not reach the page's error handler.
    setTimeout(() => { throw failure; }, 0);
  }
};
