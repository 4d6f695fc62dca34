import type { CellsBlock, PlannedCell } from '../plan';
import type { Context } from './context';
import { FIRST_ROW } from './places';
import type { CostSheetKey } from './request';

/** What the reader of a sheet should know, below its last row. */
export function notesBlock({ request: { words, version } }: Context, key: CostSheetKey, rowsAbove: number): CellsBlock {
  const lines = words.noteLines[key].map((line): PlannedCell[] => [{ content: line.replace('{version}', version), style: 'note' }]);
  return { kind: 'cells', at: `A${FIRST_ROW + rowsAbove + 1}`, rows: [[{ content: words.heading.notes, style: 'header' }], ...lines] };
}
