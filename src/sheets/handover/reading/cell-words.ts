import type { Grid, GridCell } from './grid';

/** What stands about a typed number, in the planner's own words. */
export interface CellWords {
  /** Empty where nothing says it. */
  readonly name: string;
  readonly unit: string;
}

/** How far a label may stand from its number. */
const FURTHEST_LEFT = 12;
const FURTHEST_UP = 400;
const LONGEST_UNIT = 14;

/** The label beside a number, or the header above it; both for a number in a table that has both. */
export function wordsAbout(grid: Grid, row: number, column: number): CellWords {
  const beside = labelLeft(grid, row, column);
  const above = headerAbove(grid, row, column);
  const inTable = isNumber(grid.at(row, column - 1)) || isNumber(grid.at(row, column + 1));
  const name = inTable && beside && above ? `${beside} · ${above}` : beside || above;
  return { name, unit: unitBeside(grid, row, column) || unitWithin(name) };
}

export function headerAbove(grid: Grid, row: number, column: number): string {
  for (let up = row - 1; up >= Math.max(grid.area.row, row - FURTHEST_UP); up -= 1) {
    const { value } = grid.at(up, column);
    if (value === '' && !isNumber(grid.at(up + 1, column))) return '';
    if (isWord(value)) return oneLine(value);
  }
  return '';
}

export function labelLeft(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= Math.max(grid.area.column, column - FURTHEST_LEFT); left -= 1) {
    const { value } = grid.at(row, left);
    if (isWord(value) && !isUnderSource(grid, row, left)) return oneLine(value);
  }
  return '';
}

/** Headers of a column that says where numbers are from, in the languages of our sheets. */
const SOURCES = ['source', 'sources', '来源', '数据来源', '來源', '資料來源', '出处', '出處'];
const FURTHEST_RIGHT = 20;

/** The cell of a number's row that tells its source, where its table has a column for it. */
export function sourceBeside(grid: Grid, row: number, column: number): GridCell | undefined {
  for (let right = column + 1; right <= Math.min(grid.area.column + grid.area.columns - 1, column + FURTHEST_RIGHT); right += 1) {
    if (grid.at(row, right).value !== '' && isUnderSource(grid, row, right)) return grid.at(row, right);
  }
  return undefined;
}

function isUnderSource(grid: Grid, row: number, column: number): boolean {
  for (let up = row - 1; up >= Math.max(grid.area.row, row - FURTHEST_UP); up -= 1) {
    const { value } = grid.at(up, column);
    if (typeof value === 'string' && SOURCES.includes(value.trim().toLowerCase())) return true;
  }
  return false;
}

function unitBeside(grid: Grid, row: number, column: number): string {
  const { value } = grid.at(row, column + 1);
  if (value === '%') return value;
  return isWord(value) && value.length <= LONGEST_UNIT && !/[.;:。；：✓✗]/.test(value) ? value : '';
}

/** `AHT (s)` says its unit itself. */
function unitWithin(name: string): string {
  return /[(（]([^()（）]{1,14})[)）]\s*$/.exec(name)?.[1] ?? '';
}

const isNumber = ({ value }: GridCell) => typeof value === 'number';
const isWord = (value: GridCell['value']): value is string => typeof value === 'string' && /\p{L}/u.test(value);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
