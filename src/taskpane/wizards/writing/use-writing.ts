import { useCallback, useRef } from 'react';
import type { Plan } from '../../../sheets/plan';
import type { WriteResult } from '../../../workbook/port';
import { useWorkbook } from '../../workbook-context';
import { targetOf } from './use-target-check';
import type { Where, Writing } from './writing';

export interface WritingAtWork {
  readonly write: (plan: Plan, where: Where) => void;
  readonly cancel: () => void;
}

/** Has the plan written, tells how far it is, and can stop it. `tell` must stay the same from render to render. */
export function useWriting(tell: (writing: Writing) => void): WritingAtWork {
  const port = useWorkbook();
  const stop = useRef<AbortController | null>(null);
  const write = useCallback((plan: Plan, where: Where) => {
    const controller = new AbortController();
    stop.current = controller;
    tell({ kind: 'running', progress: null });
    const onProgress = (progress: Extract<Writing, { kind: 'running' }>['progress']) => tell({ kind: 'running', progress });
    void port.write(plan, targetOf(where), { onProgress, signal: controller.signal })
      .then((result) => tell(outcome(result)));
  }, [port, tell]);
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { write, cancel };
}

function outcome(result: WriteResult): Writing {
  return result.kind === 'written' ? { kind: 'written', sheet: result.sheets[0] ?? '' } : result;
}
