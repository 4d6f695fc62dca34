import { useCallback, useRef, type Dispatch } from 'react';
import type { Plan } from '../../../sheets/plan';
import { useWorkbook } from '../../workbook-context';
import type { StaffingAction, Where, Writing } from './state';
import { targetOf } from './use-target-check';
import type { WriteResult } from '../../../workbook/port';

export interface WritingAtWork {
  readonly write: (plan: Plan, where: Where) => void;
  readonly cancel: () => void;
}

/** Has the plan written, tells how far it is, and can stop it. */
export function useWriting(dispatch: Dispatch<StaffingAction>): WritingAtWork {
  const port = useWorkbook();
  const stop = useRef<AbortController | null>(null);
  const write = useCallback((plan: Plan, where: Where) => {
    const controller = new AbortController();
    stop.current = controller;
    dispatch({ type: 'writing', writing: { kind: 'running', progress: null } });
    const onProgress = (progress: Extract<Writing, { kind: 'running' }>['progress']) => dispatch({ type: 'writing', writing: { kind: 'running', progress } });
    void port.write(plan, targetOf(where), { onProgress, signal: controller.signal })
      .then((result) => dispatch({ type: 'writing', writing: outcome(result) }));
  }, [port, dispatch]);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { write, cancel };
}

function outcome(result: WriteResult): Writing {
  return result.kind === 'written' ? { kind: 'written', sheet: result.sheets[0] ?? '' } : result;
}
