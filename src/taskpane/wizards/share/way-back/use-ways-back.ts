import { useCallback, useEffect, useState } from 'react';
import type { Selection, WayBack, WorkbookProblem } from '../../../../workbook/port';
import { isWorkbookProblem } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';

/** How the putting back of formulas stands. */
export type Restoring =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'restored'; readonly cells: number; readonly kept: readonly Selection[] }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

/** The conversions that this workbook remembers, newest first, and the way back from each. */
export function useWaysBack(edition: number, onRestored?: () => void): { readonly ways: readonly WayBack[]; readonly restoring: Restoring; readonly putBack: (key: string) => void } {
  const port = useWorkbook();
  const [ways, setWays] = useState<readonly WayBack[]>([]);
  const [restoring, setRestoring] = useState<Restoring>({ kind: 'idle' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let stale = false;
    void port.waysBack().then((found) => {
      if (!stale) setWays(found);
    }, () => undefined); // A workbook that can't say what it remembers offers no way back.
    return () => {
      stale = true;
    };
  }, [port, edition, round]);
  const putBack = useCallback((key: string) => {
    setRestoring({ kind: 'running' });
    void port.takeBack(key).then((answer) => {
      const failed = isWorkbookProblem(answer);
      setRestoring(failed ? { kind: 'failed', problem: answer } : answer);
      setRound((before) => before + 1);
      if (!failed) onRestored?.();
    });
  }, [port, onRestored]);
  return { ways, restoring, putBack };
}
