import { findDayOrder, readDay, type DayOrder, type DayOrderFound } from '../calendar-day';
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
  /** Minutes of the day that stand along an edge of a matrix. */
  readonly minutes?: readonly number[];
}

/** Reads a matrix cell by cell. A blank cell is a time without a count, which the report may tell as a gap. */
export function readMatrix(table: PlannerTable, layout: MatrixLayout, choices: ReadingChoices, findings: CellFindings): ObservationsRead {
  const { values } = table;
  const { topRow, firstColumn, lastColumn, sideColumn, queueColumn, shape } = layout;
  const top = (values[topRow] ?? []).slice(firstColumn, lastColumn + 1);
  const side = values.map((row) => (sideColumn === null ? '' : row[sideColumn] ?? ''));
  const dayOrder = orderOf(shape === 'days-down' ? side.slice(topRow + 1) : top, choices);
  const along = top.map((cell) => edge(cell, shape === 'days-down', layout, dayOrder.order));
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
      if (!top.every((_, index) => isBlank(cells[firstColumn + index]))) findings.add(shape === 'days-down' ? 'date-unreadable' : 'time-unreadable', row, sideColumn ?? 0);
      continue;
    }
    along.forEach((there, index) => {
      const column = firstColumn + index;
      const count = readCount(cells[column]);
      if (there === null || count === 'calls-blank') return;
      if (typeof count === 'string') return findings.add(count, row, column);
      const [day, minute] = shape === 'days-down' ? [here, there] : [there, here];
      observations.push({ queue, time: localMinute(day, minute), calls: count, ahtSeconds: null, answered: null, abandoned: null, place: { row, column } });
    });
  }
  const times = shape === 'days-down' ? along : side.slice(topRow + 1).map((cell) => edge(cell, true, layout, dayOrder.order));
  return { observations, dayOrder, minutes: times.filter((minute) => minute !== null) };
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
