import { useCallback, useRef, useState, type Dispatch } from 'react';
import type { Plan } from '../../../../sheets/plan';
import { useWords } from '../../../language-context';
import { workbookSentence } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';
import type { ReportsAction } from '../state';
import { lookedUp } from './looked-up';

export interface Sample {
  readonly making: boolean;
  readonly problem?: string;
  readonly make: () => void;
  readonly cancel: () => void;
}

/** Puts sample tables in a new sheet and takes them. */
export function useSample(planned: (tables: readonly string[]) => Plan, dispatch: Dispatch<ReportsAction>): Sample {
  const port = useWorkbook();
  const speech = useWords();
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const stop = useRef<AbortController | null>(null);

  const make = useCallback(async () => {
    setMaking(true);
    setProblem(undefined);
    stop.current = new AbortController();
    const result = await port.write(planned(await port.tableNames()), { kind: 'new-sheet' }, { signal: stop.current.signal });
    if (result.kind === 'written') dispatch({ type: 'found', tables: await lookedUp(port) });
    else if (result.kind === 'failed') setProblem(workbookSentence(result.reason, speech));
    setMaking(false);
  }, [port, planned, dispatch, speech]);

  return { making, problem, make: () => void make(), cancel: useCallback(() => stop.current?.abort(), []) };
}
