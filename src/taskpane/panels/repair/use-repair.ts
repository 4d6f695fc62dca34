import { useCallback, useState } from 'react';
import type { BrokenCell } from '../../../sheets/mending/broken-cells';
import type { Selection, WorkbookPort, WorkbookProblem } from '../../../workbook/port';
import { isWorkbookProblem } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { valueAt } from './value-at';

export type Repairing =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'done'; readonly entered: number; /** Of these cells show no value yet. */ readonly still: number }
  | { readonly kind: 'refused'; readonly address: string }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

/** What a cell shows as long as its function has not answered, or was not found. */
const UNANSWERED = /^#(?:NAME\?|BUSY!|CONNECT!|GETTING_DATA)$/;
/** Functions of add-ins answer one after the other; after four seconds one tells what is still missing. */
const PAUSE_MS = 500;
const TRIES = 8;

/** Enters the formulas, then watches for a while how many of them come to a value. */
export function useRepair(onEntered: () => void): { readonly repairing: Repairing; readonly repair: (cells: readonly BrokenCell[]) => Promise<void> } {
  const port = useWorkbook();
  const [repairing, setRepairing] = useState<Repairing>({ kind: 'idle' });
  const repair = useCallback(async (cells: readonly BrokenCell[]) => {
    setRepairing({ kind: 'running' });
    const answer = await port.enterFormulas(cells.map(({ sheet, address, from, to }) => ({ sheet, address, from, to })));
    if (isWorkbookProblem(answer)) return setRepairing({ kind: 'failed', problem: answer });
    if (answer.kind === 'refused') return setRepairing(answer);
    setRepairing({ kind: 'done', entered: cells.length, still: await unanswered(port, cells) });
    onEntered();
  }, [port, onEntered]);
  return { repairing, repair };
}

async function unanswered(port: WorkbookPort, cells: readonly Selection[]): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const book = await port.book({});
    if (book === 'cancelled' || isWorkbookProblem(book)) return 0;
    const still = cells.filter((cell) => UNANSWERED.test(String(valueAt(book, cell) ?? ''))).length;
    if (still === 0 || tries === TRIES) return still;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
