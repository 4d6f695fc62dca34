import { useCallback, useRef, useState, type Dispatch } from 'react';
import { RAW_KINDS, type RawKind } from '../../../../sheets/reports/raw-table';
import { sampleTables } from '../../../../sheets/reports/sample-tables';
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
export function useSample(dispatch: Dispatch<ReportsAction>): Sample {
  const port = useWorkbook();
  const speech = useWords();
  const { sample } = speech.words.sheets.reports;
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const stop = useRef<AbortController | null>(null);

  const make = useCallback(async () => {
    setMaking(true);
    setProblem(undefined);
    stop.current = new AbortController();
    const result = await port.write(sampleTables(sample, namesFor(await port.tableNames())), { kind: 'new-sheet' }, { signal: stop.current.signal });
    if (result.kind === 'written') dispatch({ type: 'found', tables: await lookedUp(port) });
    else if (result.kind === 'failed') setProblem(workbookSentence(result.reason, speech));
    setMaking(false);
  }, [port, sample, dispatch, speech]);

  return { making, problem, make: () => void make(), cancel: useCallback(() => stop.current?.abort(), []) };
}

/** Names that no table of the workbook has; Excel does not tell capitals from small letters. */
function namesFor(taken: readonly string[]): Readonly<Record<RawKind, string>> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return Object.fromEntries(RAW_KINDS.map((kind) => {
    const wanted = `Raw${kind[0]!.toUpperCase()}${kind.slice(1)}`;
    let name = wanted;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
    return [kind, name];
  })) as Record<RawKind, string>;
}
