import { useEffect, type Dispatch } from 'react';
import { isLogProblem, lookAtCallLog, type LookChoices } from '../../../workers/call-log';
import type { CallLogAction } from './state';

/** Looks at the beginning of the file whenever another one, or another way of reading it, is chosen. */
export function useLook(file: File | null, written: LookChoices, dispatch: Dispatch<CallLogAction>): void {
  useEffect(() => {
    if (!file) return;
    const stop = new AbortController();
    void lookAtCallLog(file, written, { signal: stop.signal }).then((seen) => {
      if (!seen || stop.signal.aborted) return;
      dispatch({ type: 'looking', looking: isLogProblem(seen) ? { kind: 'problem', problem: seen } : { kind: 'seen', look: seen } });
    });
    return () => stop.abort();
  }, [file, written, dispatch]);
}
