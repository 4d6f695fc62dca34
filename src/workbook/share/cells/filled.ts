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
  return joined(joined(cells, BELOW), BESIDE);
}

export function size({ area }: Filled): number {
  return area.rows * area.columns;
}

/** How cells of one line follow one another, and what they are together. */
interface Direction {
  readonly line: (area: Area) => string;
  readonly from: (area: Area) => number;
  readonly to: (area: Area) => number;
  readonly together: (run: readonly Filled[]) => Filled;
}

const BELOW: Direction = {
  line: ({ column, columns }) => `${column} ${columns}`,
  from: ({ row }) => row,
  to: ({ row, rows }) => row + rows,
  together: (run) => ({
    ...run[0]!, area: { ...run[0]!.area, rows: run.reduce((rows, { area }) => rows + area.rows, 0) }, contents: run.flatMap(({ contents }) => contents),
  }),
};

const BESIDE: Direction = {
  line: ({ row, rows }) => `${row} ${rows}`,
  from: ({ column }) => column,
  to: ({ column, columns }) => column + columns,
  together: (run) => ({
    ...run[0]!, area: { ...run[0]!.area, columns: run.reduce((columns, { area }) => columns + area.columns, 0) },
    contents: run[0]!.contents.map((_, row) => run.flatMap(({ contents }) => contents[row]!)),
  }),
};

function joined(cells: readonly Filled[], { line, from, to, together }: Direction): Filled[] {
  const lines = new Map<string, Filled[]>();
  for (const cell of cells) {
    const key = `${line(cell.area)} ${cell.sheet}`;
    const known = lines.get(key);
    if (known) known.push(cell);
    else lines.set(key, [cell]);
  }
  return [...lines.values()].flatMap((all) => {
    const runs: Filled[][] = [];
    let room = 0;
    for (const next of all.sort((one, other) => from(one.area) - from(other.area))) {
      const last = runs.at(-1);
      if (last && to(last.at(-1)!.area) === from(next.area) && size(next) <= room) last.push(next);
      else {
        runs.push([next]);
        room = MOST_CELLS;
      }
      room -= size(next);
    }
    return runs.map((run) => (run.length === 1 ? run[0]! : together(run)));
  });
}
