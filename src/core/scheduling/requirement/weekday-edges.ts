import { halfWidth } from '../../history/half-width';
import type { TableCell, TableRow } from '../../history/table-cell';
import { weekdaysOfWord } from '../rostering/people/weekday-words';

/** Any Monday: what names its days by weekdays has no dates. */
const SOME_MONDAY = 46_027;
const LOOK_ROWS = 15;
const LOOK_COLUMNS = 5;
const FEWEST = 3;

/** A table with weekdays along an edge, one after the other, as one with the dates of some week; null where there are none. */
export function withDatesForWeekdays(values: readonly TableRow[]): readonly TableRow[] | null {
  for (let row = 0; row < Math.min(LOOK_ROWS, values.length); row += 1) {
    const run = longestRun(values[row]!);
    if (run) return values.map((cells, index) => (index === row ? cells.map((cell, column) => dateAt(run, column) ?? cell) : cells));
  }
  for (let column = 0; column < LOOK_COLUMNS; column += 1) {
    const run = longestRun(values.map((cells) => cells[column] ?? ''));
    if (run) return values.map((cells, row) => cells.map((cell, index) => (index === column ? dateAt(run, row) ?? cell : cell)));
  }
  return null;
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly weekday: number;
}

function dateAt({ first, last, weekday }: Run, place: number): number | null {
  return place >= first && place <= last ? SOME_MONDAY + weekday + place - first : null;
}

/** The longest run of weekdays that follow one another. */
function longestRun(cells: readonly TableCell[]): Run | null {
  let best: Run | null = null;
  let open: Run | null = null;
  cells.forEach((cell, place) => {
    const weekday = weekdayOf(cell);
    if (weekday === null) open = null;
    else if (open && weekday === (open.weekday + place - open.first) % 7) open = { ...open, last: place };
    else open = { first: place, last: place, weekday };
    if (open && open.last - open.first + 1 >= FEWEST && (best === null || open.last - open.first > best.last - best.first)) best = open;
  });
  return best;
}

function weekdayOf(cell: TableCell): number | null {
  const days = typeof cell === 'string' ? weekdaysOfWord(halfWidth(cell).trim().replace(/-feira$/i, '')) : null;
  return days?.length === 1 ? days[0]! : null;
}
