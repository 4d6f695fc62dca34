import { namesDay, readDay, type DayOrder } from '../calendar-day';
import { headerFit } from '../column-words';
import { isBlank, type TableCell } from '../table-cell';
import { notationFor } from '../find-columns';
import { PARTS_OF_DAY, readMinute, type TimeNotation } from '../time-of-day';
import type { PlannerTable } from './reading';
import { tellsApart } from './tells-apart';
import { namesVolume } from './volume-words';

/** A table with dates along one edge and times, or queues, along another. */
export interface MatrixLayout {
  readonly shape: 'days-down' | 'days-across';
  /** The row of times (`days-down`) or dates (`days-across`) above the numbers. */
  readonly topRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The column of dates (`days-down`) or times (`days-across`); null for one row a queue of daily values. */
  readonly sideColumn: number | null;
  readonly queueColumn: number | null;
  readonly notation: TimeNotation;
}

const LOOK_ROWS = 15;
const FEWEST = 3;
/** Bare hour numbers look like counts, so more of them are asked for. */
const FEWEST_HOURS = 6;

/** Finds a matrix of days and intervals, or null where times and dates stand in columns. */
export function findMatrix(table: PlannerTable): MatrixLayout | null {
  for (let row = 0; row < Math.min(LOOK_ROWS, table.values.length); row += 1) {
    const found = daysDown(table, row) ?? daysAcross(table, row);
    if (found) return found;
  }
  return null;
}

function daysDown(table: PlannerTable, row: number): MatrixLayout | null {
  const cells = table.values[row] ?? [];
  for (const notation of [numberedAcross(cells), 'clock', 'hour', 'figures'] as const) {
    const span = notation && longestSpan(cells, (cell) => timeHeader(cell, notation), (step) => step >= 5 && step <= 240);
    if (!span || span.last - span.first + 1 < (notation !== 'clock' && cells.slice(span.first, span.last + 1).some((cell) => typeof cell === 'number') ? FEWEST_HOURS : FEWEST)) continue;
    const sideColumn = columnLeftOf(span.first, (column) => datesBelow(table, row, column));
    if (sideColumn === null) continue;
    return {
      shape: 'days-down', topRow: row, firstColumn: span.first, lastColumn: span.last, sideColumn, notation,
      queueColumn: queueLeftOf(table, row, span.first, sideColumn),
    };
  }
  return null;
}

function daysAcross(table: PlannerTable, row: number): MatrixLayout | null {
  const cells = table.values[row] ?? [];
  const datesIn = (order: DayOrder) => longestSpan(cells, (cell) => readDay(cell, order), (step) => step >= 1 && step <= 7);
  const span = longer(datesIn('day-first'), datesIn('month-first'));
  if (!span || span.last - span.first + 1 < FEWEST) return null;
  const times = columnLeftOf(span.first, (column) => timesBelow(table, row, column) !== null);
  const queueColumn = queueLeftOf(table, row, span.first, times);
  if (times === null && queueColumn === null && span.first > 1) return null;
  return {
    shape: 'days-across', topRow: row, firstColumn: span.first, lastColumn: span.last, sideColumn: times,
    queueColumn: queueColumn ?? (times === null && span.first === 1 ? 0 : null), notation: times === null ? 'clock' : timesBelow(table, row, times) ?? 'clock',
  };
}

/** All parts of a day by their number, from 1 or 0. */
function numberedAcross(cells: readonly TableCell[]): TimeNotation | null {
  const numbers = cells.filter((cell): cell is number => typeof cell === 'number');
  const [first] = numbers;
  const run = numbers.findIndex((value, index) => value !== (first ?? 0) + index);
  const parts = PARTS_OF_DAY.find((one) => one === (run < 0 ? numbers.length : run));
  return parts && (first === 1 || (first === 0 && parts > 24)) ? `from-${first}-${parts}` : null;
}

function timeHeader(cell: TableCell, notation: TimeNotation): number | null {
  if (typeof cell === 'number' && notation === 'clock' && cell >= 1) return null;
  if (typeof cell === 'string' && notation.startsWith('from')) return null;
  if (typeof cell === 'string' && namesDay(cell) && !/^\d{4}$/.test(cell)) return null;
  return readMinute(cell, notation);
}

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** The longest run of columns whose cells go up by sensible steps. */
function longestSpan(cells: readonly TableCell[], read: (cell: TableCell) => number | null, sensible: (step: number) => boolean): ColumnSpan | null {
  let best: ColumnSpan | null = null;
  let first = 0;
  let before: number | null = null;
  cells.forEach((cell, column) => {
    const value = isBlank(cell) ? null : read(cell);
    if (value === null || before === null || !sensible(value - before)) first = column;
    if (value !== null && (best === null || column - first > best.last - best.first)) best = { first, last: column };
    before = value;
  });
  return best;
}

function longer(a: ColumnSpan | null, b: ColumnSpan | null): ColumnSpan | null {
  return a && b ? (b.last - b.first > a.last - a.first ? b : a) : a ?? b;
}

function columnLeftOf(end: number, fits: (column: number) => boolean): number | null {
  for (let column = 0; column < end; column += 1) if (fits(column)) return column;
  return null;
}

function below(table: PlannerTable, row: number, column: number): TableCell[] {
  return table.values.slice(row + 1, row + 401).map((cells) => cells[column] ?? '').filter((cell) => !isBlank(cell));
}

function datesBelow(table: PlannerTable, row: number, column: number): boolean {
  const cells = below(table, row, column);
  return cells.length > 0 && cells.filter((cell) => namesDay(cell)).length * 2 > cells.length;
}

function timesBelow(table: PlannerTable, row: number, column: number): TimeNotation | null {
  const cells = below(table, row, column);
  const named = headerFit(String(table.values[row]?.[column] ?? ''), 'interval') > 0;
  const share = (notation: TimeNotation) => cells.filter((cell) => timeHeader(cell, notation) !== null).length / Math.max(1, cells.length);
  if (share('clock') > 0.5 && !(named && share('hour') === 1 && cells.some((cell) => typeof cell === 'number' && cell >= 1))) return 'clock';
  const numbers = notationFor(cells);
  if (named && numbers !== 'clock' && share(numbers) > 0.5) return numbers;
  const hours = cells.map((cell) => timeHeader(cell, 'hour'));
  const rising = hours.length >= FEWEST_HOURS && hours.every((hour, index) => hour !== null && (index === 0 || hour > hours[index - 1]! || hour === hours[0]));
  return rising || (named && share('hour') > 0.5) ? 'hour' : null;
}

/** A column of names beside the dates or times. */
function queueLeftOf(table: PlannerTable, row: number, end: number, side: number | null): number | null {
  const named = columnLeftOf(end, (column) => column !== side && namesVolume(String(table.values[row]?.[column] ?? ''), 'queue'));
  if (named !== null || side === null) return named;
  const keys = table.values.slice(row + 1).map((cells) => cells[side] ?? '');
  return columnLeftOf(end, (column) => column !== side && tellsApart(keys, table.values.slice(row + 1).map((cells) => cells[column] ?? '')));
}
