import type { Outcome } from '../../core/fault';
import { loadSolver } from '../../solver';
import type { SearchMessage } from './search-message';

type Solver = Awaited<ReturnType<typeof loadSolver>>;

/** The part of a worker's global scope that is used here; the DOM's types describe a page. */
interface ThreadScope<Job> {
  onmessage: ((event: MessageEvent<Job>) => void) | null;
  postMessage(message: unknown): void;
}

/** Serves one job on a thread of its own, then waits to be ended. */
export function serveThread<Job, News, Result, Kept>(compute: (job: Job, solver: Solver, onNews: (news: News, best?: Kept) => void) => Outcome<Result>): void {
  const scope = self as unknown as ThreadScope<Job>;
  const post = (message: SearchMessage<News, Result, Kept>) => scope.postMessage(message);
  scope.onmessage = async ({ data }) => {
    try {
      const result = compute(data, await loadSolver(), (news, best) => post({ kind: 'news', news, best }));
      post({ kind: 'result', result });
    } catch (failure) {
      // A rejected promise would not reach the page's error handler.
      setTimeout(() => { throw failure; }, 0);
    }
  };
}
