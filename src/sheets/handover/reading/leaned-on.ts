import { areaAddress } from '../../area';
import type { Book } from '../../share/book';
import type { ConvertedCell } from '../../share/conversion';
import { cellOf, type Grid, type GridCell } from './grid';
import { referenceReader, type Named } from './references';

/** What is typed into a workbook and counts for its results. */
export interface LeanedOn {
  /** By sheet, in the order of the workbook; cells in reading order. */
  readonly sheets: readonly { readonly grid: Grid; readonly cells: readonly GridCell[] }[];
  /** Names that stand for a number. */
  readonly names: readonly string[];
}

/**
 * Cells marked as inputs, and the typed numbers that converted formulas lean on, however many formulas stand between them. A
 * formula is followed once, so that a year of intervals is read in one go.
 */
export function leanedOn(book: Book, grids: ReadonlyMap<string, Grid>, converted: readonly ConvertedCell[]): LeanedOn {
  const read = referenceReader(book, grids);
  const typed = new Map<Grid, Map<number, GridCell>>([...grids.values()].map((grid) => [grid, markedInputs(grid)]));
  const names = new Set<string>();
  const seen = new Set<string>();
  const areas = new Set<string>();
  const open: { readonly sheet: string; readonly row: number; readonly column: number; readonly formula: string }[] = converted.map(({ sheet, address, before }) => ({ sheet, ...cellOf(address), formula: before }));
  const follow = (grid: Grid, cell: GridCell | undefined) => {
    const key = cell && `${grid.sheet.name}!${cell.row},${cell.column}`;
    if (!cell?.formula || seen.has(key!)) return;
    seen.add(key!);
    open.push({ sheet: grid.sheet.name, row: cell.row, column: cell.column, formula: cell.formula });
  };
  const look = ({ sheet, area }: Named) => {
    const key = `${sheet}!${areaAddress(area)}`;
    const grid = grids.get(sheet.toLowerCase());
    if (!grid || areas.has(key)) return;
    areas.add(key);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = grid.at(row, column);
        if (cell.formula !== undefined) follow(grid, cell);
        else if (cell.typed && typeof cell.value !== 'string') typed.get(grid)!.set(place(grid, row, column), cell);
        else if (!cell.typed && cell.value !== '') follow(grid, anchorOf(grid, row, column));
      }
    }
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const { cells, constants } = read(next.formula, next);
    constants.forEach((name) => names.add(name));
    cells.forEach(look);
  }
  const sheets = [...typed].filter(([, cells]) => cells.size > 0)
    .map(([grid, cells]) => ({ grid, cells: [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell) }));
  return { sheets, names: [...names] };
}

/** Counted along the rows. */
function place({ area }: Grid, row: number, column: number): number {
  return (row - area.row) * area.columns + column - area.column;
}

function markedInputs(grid: Grid): Map<number, GridCell> {
  const marked = Object.entries(grid.sheet.marks).filter(([, mark]) => mark === 'input').map(([address]) => grid.at(cellOf(address).row, cellOf(address).column));
  return new Map(marked.filter(({ formula }) => formula === undefined).map((cell) => [place(grid, cell.row, cell.column), cell]));
}

/** The formula that filled a cell which holds none: above it, or at its left where the spill runs across. */
function anchorOf(grid: Grid, row: number, column: number): GridCell | undefined {
  const isSpilled = (cell: GridCell) => cell.formula === undefined && !cell.typed && cell.value !== '';
  let [up, left] = [row, column];
  while (up > grid.area.row && isSpilled(grid.at(up, left))) up -= 1;
  if (grid.at(up, left).formula !== undefined) return grid.at(up, left);
  up += 1;
  while (left > grid.area.column && isSpilled(grid.at(up, left))) left -= 1;
  return grid.at(up, left).formula === undefined ? undefined : grid.at(up, left);
}
