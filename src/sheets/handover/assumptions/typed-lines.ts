import { areaAddress, cellAddress, type Area } from '../../area';
import type { BookValue } from '../../share/book';
import type { Grid, GridCell } from '../reading/grid';
import { headerAbove, labelLeft, sourceBeside, wordsAbout } from '../reading/cell-words';

/** What a line shows of its cells: the one value, or of many their total, their mean where they are shares, the first of days. */
export type Measure = 'value' | 'total' | 'mean' | 'first-day';

/** One input, or a run of them that is read as one. */
export interface TypedLine {
  readonly sheet: string;
  readonly address: string;
  readonly area: Area;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly values: readonly BookValue[];
  readonly marked: boolean;
  /** The cell beside it that tells where it is from. */
  readonly source?: string;
}

/** So many numbers below each other are a table, fewer may be a list of inputs with a label each. */
const A_TABLE = 25;
/** 2000 to 2099, as Excel counts days. */
const DAYS = { from: 36_526, to: 73_050 };

/** The typed cells of a sheet, marked ones first; rows of months and columns of history as one line each. */
export function typedLines(grid: Grid, cells: readonly GridCell[]): readonly TypedLine[] {
  const open = new Map(cells.map((cell) => [key(cell.row, cell.column), cell]));
  const lines: TypedLine[] = [];
  for (const cell of cells) {
    if (!open.has(key(cell.row, cell.column))) continue;
    const area = runFrom(grid, cell, open);
    const taken: GridCell[] = [];
    for (let down = 0; down < area.rows; down += 1) {
      for (let across = 0; across < area.columns; across += 1) {
        const at = key(area.row + down, area.column + across);
        taken.push(open.get(at)!);
        open.delete(at);
      }
    }
    lines.push(lineOf(grid, area, taken));
  }
  return [...lines.filter(({ marked }) => marked), ...lines.filter(({ marked }) => !marked)];
}

const key = (row: number, column: number) => `${row},${column}`;

function runFrom(grid: Grid, { row, column, mark }: GridCell, open: ReadonlyMap<string, GridCell>): Area {
  const follows = (down: number, across: number) => {
    const next = open.get(key(row + down, column + across));
    return next !== undefined && next.mark === mark && typeof next.value === 'number';
  };
  let [rows, columns] = [1, 1];
  while (follows(rows, 0)) rows += 1;
  while (follows(0, columns)) columns += 1;
  // Twelve months side by side, each with its header.
  if (columns >= 3 && columns >= Math.min(rows, 12) && headerAbove(grid, row, column + 1) !== '') return { row, column, rows: 1, columns };
  const isList = rows < A_TABLE && labelsDiffer(grid, row, column, rows) && columns === 1;
  return rows >= 3 && !isList ? { row, column, rows, columns: 1 } : { row, column, rows: 1, columns: 1 };
}

/** Inputs below each other, each with a label of its own at its left. */
function labelsDiffer(grid: Grid, row: number, column: number, rows: number): boolean {
  const labels = Array.from({ length: rows }, (_, down) => labelLeft(grid, row + down, column));
  return !labels.includes('') && new Set(labels).size === rows;
}

function lineOf(grid: Grid, area: Area, cells: readonly GridCell[]): TypedLine {
  const { row, column } = area;
  const words = wordsAbout(grid, row, column);
  const name = area.rows > 1 ? headerAbove(grid, row, column) || words.name : area.columns > 1 ? labelLeft(grid, row, column) || words.name : words.name;
  const unit = cells.length === 1 ? words.unit : /[(（]([^()（）]{1,14})[)）]\s*$/.exec(name)?.[1] ?? '';
  const values = cells.map(({ value }) => value);
  const source = sourceBeside(grid, row, column + area.columns - 1);
  return {
    sheet: grid.sheet.name, address: areaAddress(area), area, name, unit, measure: measureOf(values), values, marked: cells[0]!.mark === 'input',
    ...(source && { source: cellAddress(source.row, source.column) }),
  };
}

function measureOf(values: readonly BookValue[]): Measure {
  if (values.length === 1) return 'value';
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.every((value) => value >= DAYS.from && value < DAYS.to)) return 'first-day';
  return numbers.every((value) => value >= 0 && value <= 1) && !numbers.every(Number.isInteger) ? 'mean' : 'total';
}
