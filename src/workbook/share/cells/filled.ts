import type { Area } from '../../../sheets/area';
import type { BookValue } from '../../../sheets/share/book';

/** Cells with what they hold, or are to hold: formulas as text, blanks as an empty one. */
export interface Filled {
  /** Its name or its id. */
  readonly sheet: string;
  readonly area: Area;
  readonly contents: readonly (readonly BookValue[])[];
}

/** As many cells as one range of a request carries with ease. */
const MOST_CELLS = 20_000;

/** The same cells as few rectangles: cells of a column that lie one below the other, then such runs side by side. */
export function gathered(cells: readonly Filled[]): Filled[] {
  const runs = joined(cells, ({ area }) => `${area.column} ${area.columns}`, ({ area }) => area.row, below);
  return joined(runs, ({ area }) => `${area.row} ${area.rows}`, ({ area }) => area.column, beside);
}

type Join = (first: Filled, next: Filled) => Filled | undefined;

function joined(cells: readonly Filled[], line: (cell: Filled) => string, place: (cell: Filled) => number, join: Join): Filled[] {
  const lines = new Map<string, Filled[]>();
  for (const cell of cells) {
    const key = `${line(cell)} ${cell.sheet}`;
    const known = lines.get(key);
    if (known) known.push(cell);
    else lines.set(key, [cell]);
  }
  return [...lines.values()].flatMap((all) => {
    const found: Filled[] = [];
    for (const next of all.sort((one, other) => place(one) - place(other))) {
      const last = found.at(-1);
      const both = last && size(last) + size(next) <= MOST_CELLS ? join(last, next) : undefined;
      if (both) found[found.length - 1] = both;
      else found.push(next);
    }
    return found;
  });
}

export function size({ area }: Filled): number {
  return area.rows * area.columns;
}

const below: Join = (first, next) => (next.area.row === first.area.row + first.area.rows
  ? { ...first, area: { ...first.area, rows: first.area.rows + next.area.rows }, contents: [...first.contents, ...next.contents] }
  : undefined);

const beside: Join = (first, next) => (next.area.column === first.area.column + first.area.columns
  ? { ...first, area: { ...first.area, columns: first.area.columns + next.area.columns }, contents: first.contents.map((row, index) => [...row, ...next.contents[index]!]) }
  : undefined);
