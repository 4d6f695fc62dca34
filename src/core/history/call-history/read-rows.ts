import { findDayOrder, readDay, type DayOrderFound } from '../calendar-day';
import { readHandleTime } from '../handle-time';
import { isBlank, type TableCell, type TableRow } from '../table-cell';
import { MINUTES_A_DAY, readMinute } from '../time-of-day';
import type { CellFindings } from './cell-findings';
import type { ColumnGroup } from './column-groups';
import { localMinute, type LocalMinute } from './local-time';
import type { Observation } from './observation';
import { readCount } from './read-count';
import type { ObservationsRead } from './read-matrix';
import type { CallsFrom, PlannerTable, ReadingChoices } from './reading';
import type { RowParts } from './row-parts';
import { namesTotal } from './volume-words';

/** What the calls of a table with these columns are made of; null where nothing counts them. */
export function callsFrom({ calls, answered, abandoned }: Record<'calls' | 'answered' | 'abandoned', unknown>): CallsFrom | null {
  if (calls !== null) return 'calls';
  if (answered !== null) return abandoned !== null ? 'answered-and-abandoned' : 'answered';
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
  const groups = parts.groups.length > 0 ? parts.groups : [oneGroup(parts)];
  const times: LocalMinute[] = [];
  let above: TableCell = '';
  let queue = '';
  for (let row = parts.headerRows; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    if (cells.every(isBlank)) continue;
    const left = leftOut(cells, parts);
    if (left) {
      findings.add(left, row, parts.date?.column ?? 0);
      continue;
    }
    let date = dates[row] ?? '';
    if (isBlank(date) && fillsDown && !isBlank(above) && !isBlank(at(cells, parts.interval))) {
      findings.add('filled-down', row, parts.date?.column ?? 0);
      date = above;
    }
    if (!isBlank(date)) above = date;
    if (parts.queue && !isBlank(at(cells, parts.queue))) queue = String(at(cells, parts.queue)).trim();
    else if (parts.queue && queue !== '') findings.add('filled-down', row, parts.queue.column);
    const time = readTime(date, cells, parts, dayOrder, row, findings);
    if (time === null) continue;
    times.push(time);
    for (const group of groups) {
      const made = observe(cells, parts, group, row, time, [queue, group.name].filter((name) => name !== '').join(' – '), findings);
      if (made) observations.push(made);
    }
  }
  return { observations, dayOrder, minutes: times };
}

function oneGroup({ calls, answered, abandoned, aht }: RowParts): ColumnGroup {
  return { name: '', calls: calls?.column ?? null, answered: answered?.column ?? null, abandoned: abandoned?.column ?? null, aht: aht?.column ?? null };
}

function at(row: TableRow, found: { readonly column: number } | null): TableCell {
  return found ? row[found.column] ?? '' : '';
}

/** Totals, and the header once more. */
function leftOut(cells: TableRow, parts: RowParts): 'total-row' | 'header-again' | null {
  if ([parts.date, parts.interval, parts.queue].some((found) => namesTotal(at(cells, found)))) return 'total-row';
  const heads = [parts.date, parts.interval, parts.calls ?? parts.answered].filter((found) => found !== null && found.header !== '');
  return heads.length > 1 && heads.every((found) => String(at(cells, found)).replace(/\s+/g, ' ').trim() === found!.header) ? 'header-again' : null;
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
  if (stamped && typeof date === 'number' && date < 1e6) return Math.round(date * MINUTES_A_DAY);
  const cell = at(cells, parts.interval);
  const minute = isBlank(cell) ? null : readMinute(cell, parts.interval.notation);
  if (minute === null && stamped) return localMinute(day, 0);
  if (minute === null) {
    findings.add('time-unreadable', row, parts.interval.column);
    return null;
  }
  // Beside a date, the midnight that ends an interval ends that day.
  return localMinute(day, parts.interval.ends && minute === 0 ? MINUTES_A_DAY : Math.round(minute));
}

function observe(cells: TableRow, parts: RowParts, group: ColumnGroup, row: number, time: LocalMinute, queue: string, findings: CellFindings): Observation | null {
  const from = callsFrom(group);
  const column = group.calls ?? group.answered;
  if (!from || column === null) return null;
  const main = readCount(cells[column]);
  if (typeof main === 'string') {
    findings.add(main, row, column);
    return null;
  }
  if (typeof cells[column] === 'string') findings.add('numbers-as-text', row, column);
  const [answered, abandoned] = [optional(cells, group.answered), optional(cells, group.abandoned)];
  const ahtSeconds = group.aht === null || parts.aht === null ? null : readHandleTime(cells[group.aht] ?? '', parts.aht.secondsPerUnit);
  const calls = from === 'answered-and-abandoned' ? main + (abandoned ?? 0) : main;
  if (group.aht !== null && ahtSeconds === null && (answered ?? calls) > 0) findings.add('aht-unusable', row, group.aht);
  if (from === 'calls' && answered !== null && abandoned !== null && Math.abs(answered + abandoned - calls) > 0.5) findings.add('not-adding-up', row, column);
  return { queue, time, calls, ahtSeconds, answered, abandoned, place: { row, column } };
}

function optional(cells: TableRow, column: number | null): number | null {
  const count = column === null ? null : readCount(cells[column]);
  return typeof count === 'number' ? count : null;
}
