import type { LogProblem } from './problem';

/** A problem on its way up through streams that know nothing of it; it becomes a value where reading began. */
export class LogFailure extends Error {
  constructor(readonly problem: LogProblem['problem'], detail: unknown = '') {
    super(detail instanceof Error ? detail.message : String(detail));
  }
}
