import { useEffect, useState } from 'react';
import { callsIn, type FormulaCall } from '../../../functions/reading/calls-in';
import { readCall, type ReadArgument } from '../../../functions/reading/read-call';
import { referencesIn } from '../../../functions/reading/references-in';
import type { CellBlock } from '../../../functions/reading/value-of';
import { parseArea } from '../../../sheets/area';
import type { FormulaCell, WorkbookPort } from '../../../workbook/port';
import { isWorkbookProblem } from '../../parts';
import { useWorkbook } from '../../workbook-context';

/** One call of a cell's formula with its arguments as they stand in the workbook. */
export interface CallReading {
  readonly cell: FormulaCell;
  readonly call: FormulaCall;
  readonly arguments: readonly ReadArgument[];
}

/** Reads the arguments of a cell's call; undefined until they are there. The last reading stands while the next is under way. */
export function useReading(cell: FormulaCell, chosen: number, edition: number): CallReading | undefined {
  const port = useWorkbook();
  const [read, setRead] = useState<CallReading | undefined>();

  useEffect(() => {
    let stale = false;
    const calls = callsIn(cell.formula);
    const call = calls[chosen] ?? calls[0];
    if (call) {
      void readingOf(port, cell, call).then((reading) => {
        if (!stale) setRead(reading);
      });
    }
    return () => {
      stale = true;
    };
  }, [port, cell, chosen, edition]);

  return read && sameCell(read.cell, cell) && read.cell.formula === cell.formula && read.call.name === callAt(cell, chosen)?.name ? read : undefined;
}

export function sameCell(one: FormulaCell, other: FormulaCell): boolean {
  return one.sheet === other.sheet && one.address === other.address;
}

function callAt({ formula }: FormulaCell, chosen: number): FormulaCall | undefined {
  const calls = callsIn(formula);
  return calls[chosen] ?? calls[0];
}

export async function readingOf(port: WorkbookPort, cell: FormulaCell, call: FormulaCall): Promise<CallReading> {
  const references = referencesIn(call);
  const answers = references.length === 0 ? [] : await port.cellsOf(references, { sheet: cell.sheet, address: cell.anchor });
  const cells = new Map<string, CellBlock | null>();
  answers.forEach((answer, index) => cells.set(references[index]!, isWorkbookProblem(answer) ? null : blockOf(answer)));
  const anchor = parseArea(cell.anchor) ?? { row: 0, column: 0 };
  return { cell, call, arguments: readCall(call, { cells, row: anchor.row, column: anchor.column }, cell.offset) };
}

function blockOf({ sheet, address, values, constant }: Exclude<Awaited<ReturnType<WorkbookPort['cellsOf']>>[number], { readonly code: string }>): CellBlock {
  const { row, column } = parseArea(address) ?? { row: 0, column: 0 };
  return { sheet, address, row, column, values, ...(constant && { constant }) };
}
