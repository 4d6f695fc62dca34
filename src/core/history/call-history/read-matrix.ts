import { findDayOrder, readDay, type DayOrder, type DayOrderFound } from '../calendar-day';
import { isNumeric } from '../number-text';
import { isBlank, type TableCell } from '../table-cell';
import { readMinute } from '../time-of-day';
import type { CellFindings } from './cell-findings';
import { localMinute } from './local-time';
import type { MatrixLayout } from './matrix-layout';
import type { Observation } from './observation';
import { readCount } from './read-count';
import type { PlannerTable, ReadingChoices } from './reading';
import { namesTotal } from './volume-words';

export interface ObservationsRead {
  readonly observations: readonly Observation[];
  readonly dayOrder: DayOrderFound;
  /** Times that could be read, those without a count among them; minutes of the day along an edge of a matrix. */
  readonly minutes: readonly number[];
}

/** Reads a matrix cell by cell. A blank cell is a time without a count, which the report may tell as a gap. */
export function readMatrix(table: PlannerTable, layout: MatrixLayout, choices: ReadingChoices, findings: CellFindings): ObservationsRead {
  const { values } = table;
  const { topRow, firstColumn, lastColumn, sideColumn, queueColumn, shape } = layout;
  const top = (values[topRow] ?? []).slice(firstColumn, lastColumn + 1);
  const side = values.map((row) => (sideColumn === null ? '' : row[sideColumn] ?? ''));
  const dayOrder = orderOf(shape === 'days-down' ? side.slice(topRow + 1) : top, choices);
  let along = top.map((cell) => edge(cell, shape === 'days-down', layout, dayOrder.order));
  const observations: Observation[] = [];
  let queue = '';
  for (let row = topRow + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    if (cells.every(isBlank)) continue;
    const label = side[row] ?? '';
    if (namesTotal(label) || (queueColumn !== null && namesTotal(cells[queueColumn]))) {
      findings.add('total-row', row, queueColumn ?? sideColumn ?? 0);
      continue;
    }
    if (queueColumn !== null && !isBlank(cells[queueColumn])) queue = String(cells[queueColumn]).trim();
    const here = sideColumn === null ? 0 : edge(label, shape === 'days-across', layout, dayOrder.order);
    if (here === null) {
      const block = cells.slice(firstColumn, lastColumn + 1);
      const next = nextHead(block, top, layout, dayOrder.order);
      if (next) along = next;
      // Names of weekdays and remarks count nothing.
      else if (block.some(isNumeric)) findings.add(shape === 'days-down' ? 'date-unreadable' : 'time-unreadable', row, sideColumn ?? 0);
      continue;
    }
    along.forEach((there, index) => {
      const column = firstColumn + index;
      const count = readCount(cells[column]);
      if (there === null || count === 'calls-blank') return;
      if (typeof count === 'string') return findings.add(count, row, column);
      const [day, minute] = shape === 'days-down' ? [here, there] : [there, here];
      if (typeof cells[column] === 'string') findings.add('numbers-as-text', row, column);
      observations.push({ queue, time: localMinute(day, minute), calls: count, ahtSeconds: null, answered: null, abandoned: null, place: { row, column } });
    });
  }
  const times = shape === 'days-down' ? along : side.slice(topRow + 1).map((cell) => edge(cell, true, layout, dayOrder.order));
  return { observations, dayOrder, minutes: times.filter((minute) => minute !== null) };
}

/** The dates, or times, of another block below: as many cells as in the first, or fewer at its end. */
function nextHead(cells: readonly TableCell[], top: readonly TableCell[], layout: MatrixLayout, order: DayOrder): (number | null)[] | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isTime = layout.shape === 'days-down';
  const same = cells.every((cell, index) => cell === top[index] || (isBlank(cell) && isBlank(top[index])));
  const read = cells.map((cell) => edge(cell, isTime, layout, order));
  const rising = read.filter((value): value is number => value !== null);
  const steps = rising.slice(1).map((value, index) => value - rising[index]!);
  return filled.length > 0 && (same || (!isTime && rising.length === filled.length && steps.every((step) => step >= 1 && step <= 7))) ? read : null;
}

function orderOf(cells: readonly TableCell[], { dayOrder, usualDayOrder }: ReadingChoices): DayOrderFound {
  return dayOrder ? { order: dayOrder, evidence: 'told' } : findDayOrder(cells, usualDayOrder);
}

/** The minute of the day for a time along an edge, the serial of the day for a date. */
function edge(cell: TableCell, isTime: boolean, { notation }: MatrixLayout, order: DayOrder): number | null {
  if (isBlank(cell)) return null;
  if (!isTime) return readDay(cell, order);
  const minute = readMinute(cell, notation);
  return minute === null ? null : Math.round(minute);
}
