import { useEffect, useState } from 'react';
import type { FormulaCell, WorkbookProblem } from '../../../workbook/port';
import { useWorkbook } from '../../workbook-context';

const PAUSE_AFTER_CHANGE = 200;

/** The cell that is selected, read again when another is, and when anything in the workbook changes: `edition` counts that. */
export function useFormulaCell(): { readonly cell: FormulaCell | WorkbookProblem | undefined; readonly edition: number } {
  const port = useWorkbook();
  const [state, setState] = useState<{ cell: FormulaCell | WorkbookProblem | undefined; edition: number }>({ cell: undefined, edition: 0 });

  useEffect(() => {
    let asked = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const mine = ++asked;
      const cell = await port.formulaCell();
      // Of readings under way, the last counts.
      if (mine === asked) setState(({ edition }) => ({ cell, edition: edition + 1 }));
    };
    void read();
    const stopSelection = port.onSelection(() => void read());
    const stopChanges = port.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), PAUSE_AFTER_CHANGE);
    });
    return () => {
      asked = Infinity;
      clearTimeout(timer);
      stopSelection();
      stopChanges();
    };
  }, [port]);

  return state;
}
