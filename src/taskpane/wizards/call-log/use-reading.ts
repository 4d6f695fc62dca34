import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import { isLogProblem, readCallLog, type CountRequest } from '../../../workers/call-log';
import type { CallLogAction, Reading } from './state';

/**
 * Reads the whole file once `wanted`, and stops when the page is left or what is asked changes. The answer tells how to
 * stop it by hand.
 */
export function useReading(wanted: boolean, file: File | null, request: CountRequest | null, reading: Reading, dispatch: Dispatch<CallLogAction>): () => void {
  const under = useRef<AbortController | null>(null);
  const due = wanted && file !== null && request !== null && reading.kind === 'idle';
  useEffect(() => {
    if (!due) return;
    const stop = new AbortController();
    under.current = stop;
    const tell = (next: Reading) => {
      if (!stop.signal.aborted) dispatch({ type: 'reading', reading: next });
    };
    tell({ kind: 'running', progress: null });
    void readCallLog(file, request, { signal: stop.signal, onProgress: (progress) => tell({ kind: 'running', progress }) }).then((result) => {
      if (result) tell(isLogProblem(result) ? { kind: 'problem', problem: result } : { kind: 'read', result });
    });
  }, [due, file, request, dispatch]);
  // Going back, or away, ends it: what it was about may change.
  useEffect(() => {
    if (wanted) return undefined;
    const left = under.current;
    under.current = null;
    left?.abort();
    return undefined;
  }, [wanted]);
  useEffect(() => () => under.current?.abort(), []);
  return useCallback(() => {
    under.current?.abort();
    dispatch({ type: 'reading', reading: { kind: 'cancelled' } });
  }, [dispatch]);
}
