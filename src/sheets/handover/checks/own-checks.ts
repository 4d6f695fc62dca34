import { cellAddress } from '../../area';
import { labelLeft } from '../reading/cell-words';
import type { Grid, GridCell } from '../reading/grid';

/** A check that a sheet of the workbook makes itself: a cell that shows a tick or a cross, and the sentence beside it. */
export interface OwnCheck {
  readonly sheet: string;
  readonly label: string;
  /** Of the cell with the tick. */
  readonly address: string;
  readonly passes: boolean;
  /** Of the sentence; absent where the tick's own cell says it. */
  readonly sentence?: string;
  readonly says: string;
}

/** Formulas in the style of checks that may show a cross, in reading order. */
export function ownChecks(grids: ReadonlyMap<string, Grid>): readonly OwnCheck[] {
  return [...grids.values()].flatMap((grid) => marked(grid).filter(isTick).map((cell): OwnCheck => {
    const beside = grid.at(cell.row, cell.column + 1);
    const hasSentence = beside.mark === 'check' && beside.formula !== undefined;
    const label = labelLeft(grid, cell.row, cell.column);
    return {
      sheet: grid.sheet.name, label, address: cellAddress(cell.row, cell.column), passes: !String(cell.value).startsWith('✗'),
      ...(hasSentence && { sentence: cellAddress(beside.row, beside.column) }), says: String(hasSentence ? beside.value : cell.value),
    };
  }));
}

function isTick({ formula }: GridCell): boolean {
  return formula !== undefined && /"✗/.test(formula);
}

function marked(grid: Grid): GridCell[] {
  const found: GridCell[] = [];
  for (let row = grid.area.row; row < grid.area.row + grid.area.rows; row += 1) {
    for (let column = grid.area.column; column < grid.area.column + grid.area.columns; column += 1) {
      const cell = grid.at(row, column);
      if (cell.mark === 'check') found.push(cell);
    }
  }
  return found;
}
