import { findDayOrder, readDay, type DayOrderFound } from '../calendar-day';
import { isBlank, type TableCell, type TableRow } from '../table-cell';
import { readMinute } from '../time-of-day';
import type { CellFindings } from './cell-findings';
import { localMinute, type LocalMinute } from './local-time';
import type { Observation } from './observation';
import { readCount } from './read-count';
import type { ObservationsRead } from './read-matrix';
import type { CallsFrom, PlannerTable, ReadingChoices } from './reading';
import type { RowParts } from './row-parts';
import { namesTotal } from './volume-words';

/** What the calls of a table with these columns are made of; null where nothing counts them. */
export function callsFrom({ calls, answered, abandoned }: RowParts): CallsFrom | null {
  if (calls) return 'calls';
  if (answered) return abandoned ? 'answered-and-abandoned' : 'answered';
  return null;
}

/** Reads a table with a time in each row. Dates and queues that are blank below the first of their kind are those above. */
export function readRows(table: PlannerTable, parts: RowParts, choices: ReadingChoices, findings: CellFindings): ObservationsRead {
  const { values } = table;
  const dates = values.map((row) => at(row, parts.date));
  const dayOrder = choices.dayOrder
    ? { order: choices.dayOrder, evidence: 'told' as const }
    : findDayOrder(dates.slice(parts.headerRows), choices.usualDayOrder);
  const observations: Observation[] = [];
  const fillsDown = parts.date !== null && parts.interval !== null && parts.interval.column !== parts.date.column;
  let above: TableCell = '';
  let queue = '';
  for (let row = parts.headerRows; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    if (cells.every(isBlank)) continue;
    if (isTotal(cells, parts)) {
      findings.add('total-row', row, parts.date?.column ?? 0);
      continue;
    }
    let date = dates[row] ?? '';
    if (isBlank(date) && fillsDown && !isBlank(above) && !isBlank(at(cells, parts.interval))) {
      findings.add('filled-down', row, parts.date?.column ?? 0);
      date = above;
    }
    if (!isBlank(date)) above = date;
    if (parts.queue && !isBlank(at(cells, parts.queue))) queue = String(at(cells, parts.queue)).trim();
    const time = readTime(date, cells, parts, dayOrder, row, findings);
    const made = time === null ? null : observe(cells, parts, row, time, queue, findings);
    if (made) observations.push(made);
  }
  return { observations, dayOrder };
}

function at(row: TableRow, found: { readonly column: number } | null): TableCell {
  return found ? row[found.column] ?? '' : '';
}

function isTotal(cells: TableRow, parts: RowParts): boolean {
  return [parts.date, parts.interval, parts.queue].some((found) => namesTotal(at(cells, found)));
}

function readTime(date: TableCell, cells: TableRow, parts: RowParts, { order }: DayOrderFound, row: number, findings: CellFindings): LocalMinute | null {
  const stamped = parts.interval !== null && parts.interval.column === parts.date?.column;
  const day = isBlank(date) ? null : readDay(date, order);
  if (day === null) {
    findings.add('date-unreadable', row, parts.date?.column ?? 0);
    return null;
  }
  if (!parts.interval) return localMinute(day, 0);
  // A serial is rounded as a whole: 23:59:59.9 belongs to the next day.
  if (stamped && typeof date === 'number' && date < 1e6) return Math.round(date * 1440);
  const cell = at(cells, parts.interval);
  const minute = isBlank(cell) ? null : readMinute(cell, parts.interval.notation);
  if (minute === null && stamped) return localMinute(day, 0);
  if (minute === null) {
    findings.add('time-unreadable', row, parts.interval.column);
    return null;
  }
  return localMinute(day, Math.round(minute));
}

function observe(cells: TableRow, parts: RowParts, row: number, time: LocalMinute, queue: string, findings: CellFindings): Observation | null {
  const from = callsFrom(parts);
  const [answered, abandoned] = [optional(cells, parts.answered), optional(cells, parts.abandoned)];
  const counted = parts.calls ?? parts.answered;
  if (!from || !counted) return null;
  const main = readCount(at(cells, counted));
  if (typeof main === 'string') {
    findings.add(main, row, counted.column);
    return null;
  }
  const aht = at(cells, parts.aht);
  const ahtSeconds = parts.aht && typeof aht === 'number' && aht > 0 ? aht * parts.aht.secondsPerUnit : null;
  const calls = from === 'answered-and-abandoned' ? main + (abandoned ?? 0) : main;
  const handled = answered ?? calls;
  if (parts.aht && ahtSeconds === null && handled > 0) findings.add('aht-unusable', row, parts.aht.column);
  if (from === 'calls' && answered !== null && abandoned !== null && Math.abs(answered + abandoned - calls) > 0.5) findings.add('not-adding-up', row, counted.column);
  return { queue, time, calls, ahtSeconds, answered, abandoned, place: { row, column: counted.column } };
}

function optional(cells: TableRow, found: { readonly column: number } | null): number | null {
  const count = found ? readCount(at(cells, found)) : null;
  return typeof count === 'number' ? count : null;
}
