import { fault, type Outcome } from '../../fault';
import { isBlank } from '../table-cell';
import { MINUTES_A_DAY } from '../time-of-day';
import { CellFindings } from './cell-findings';
import { columnFindings, numberedFinding, numbering } from './column-findings';
import { dateFindings } from './date-findings';
import { daysApart, intervalOf } from './interval-of';
import { findMatrix, type MatrixLayout } from './matrix-layout';
import type { Observation } from './observation';
import { queueHistories } from './queue-histories';
import { readMatrix } from './read-matrix';
import { callsFrom, readRows } from './read-rows';
import type { FoundPart, HistoryReading, PlannerTable, ReadingChoices, TableRole } from './reading';
import { findRowParts, type RowParts } from './row-parts';
import { timeFindings } from './time-findings';

type Parts = Readonly<Record<TableRole, FoundPart | null>>;

/**
 * Reads a planner's table of whatever shape into one history a queue, with the cell of each count. Nothing is corrected:
 * what could not be read, and what was assumed, is told as findings.
 * @returns the reading; or the fault `no-data` for `table` (it is empty), `date` (no dates found), `calls` (nothing counts
 * calls), `columns` (they still stand in one cell of each row) or `rows` (no row has both a time and a count).
 */
export function readCallHistories(table: PlannerTable, choices: ReadingChoices = {}): Outcome<HistoryReading> {
  if (table.values.every((row) => row.every(isBlank))) return fault('no-data', 'table');
  if (inOneCell(table)) return fault('no-data', 'columns');
  const layout = choices.columns ? null : findMatrix(table);
  return layout ? fromMatrix(table, layout, choices) : fromRows(table, choices);
}

function fromMatrix(table: PlannerTable, layout: MatrixLayout, choices: ReadingChoices): Outcome<HistoryReading> {
  const cells = new CellFindings();
  const { observations, dayOrder, minutes } = readMatrix(table, layout, choices, cells);
  const dates = layout.shape === 'days-down' ? columnOf(table, layout.sideColumn, layout.topRow + 1) : (table.values[layout.topRow] ?? []).slice(layout.firstColumn, layout.lastColumn + 1);
  const head = { shape: layout.shape, parts: matrixParts(table, layout), callsFrom: 'cells' as const, dayOrder: dayOrder.order };
  const told = [...cells.findings(), ...dateFindings(dates, dayOrder, (index) => (layout.shape === 'days-down'
    ? { row: layout.topRow + 1 + index, column: layout.sideColumn ?? 0 } : { row: layout.topRow, column: layout.firstColumn + index }))];
  const numbered = numbering(layout.notation, layout.shape === 'days-down' ? 'hour' : table.values[layout.topRow]?.[layout.sideColumn ?? 0] ?? '');
  const edge = layout.shape === 'days-down' ? { first: { row: layout.topRow, column: layout.firstColumn }, last: { row: layout.topRow, column: layout.lastColumn } }
    : { first: { row: layout.topRow + 1, column: layout.sideColumn ?? 0 }, last: { row: table.values.length - 1, column: layout.sideColumn ?? 0 } };
  return finished(head, observations, numbered ? [...told, numberedFinding(numbered, edge, minutes.length)] : told, false, minutes);
}

function fromRows(table: PlannerTable, choices: ReadingChoices): Outcome<HistoryReading> {
  const found = findRowParts(table, choices);
  const from = callsFrom(found);
  if (!found.date) return fault('no-data', 'date');
  if (!from) return fault('no-data', 'calls');
  const cells = new CellFindings();
  const { observations, dayOrder, minutes } = readRows(table, found, choices, cells);
  const { headerRows, date } = found;
  const told = [
    ...cells.findings(), ...columnFindings(table, found), ...dateFindings(columnOf(table, date.column, headerRows), dayOrder, (index) => ({ row: headerRows + index, column: date.column })),
  ];
  const head = { shape: 'rows' as const, parts: rowParts(found), callsFrom: from, dayOrder: dayOrder.order };
  return finished(head, found.interval?.ends ? startsOf(observations, minutes) : observations, told, found.aht !== null, minutes);
}

function finished(
  head: Pick<HistoryReading, 'shape' | 'parts' | 'callsFrom' | 'dayOrder'>, observations: readonly Observation[], told: HistoryReading['findings'], hasAht: boolean,
  minutes: readonly number[],
): Outcome<HistoryReading> {
  const times = observations.map(({ time }) => time);
  const intervalMinutes = times.length === 0 ? null : intervalOf(minutes.length > 0 ? minutes : times);
  if (intervalMinutes === null) return fault('no-data', 'rows');
  return {
    ...head, intervalMinutes,
    queues: queueHistories(observations, intervalMinutes, hasAht),
    findings: [...told, ...timeFindings(observations, intervalMinutes, daysApart(times), head.callsFrom)],
  };
}

/** Times that name ends, moved to the starts. */
function startsOf(observations: readonly Observation[], times: readonly number[]): Observation[] {
  const minutes = intervalOf(times) ?? 0;
  return observations.map((one) => ({ ...one, time: minutes >= MINUTES_A_DAY ? one.time : one.time - minutes }));
}

/** A file with other separators than Excel expected: each row is one text such as `12.01.2026;09:00;12`. */
function inOneCell({ values }: PlannerTable): boolean {
  const rows = values.slice(0, 50).filter((row) => !row.every(isBlank));
  const parted = rows.filter((row) => row.filter((cell) => !isBlank(cell)).length === 1 && /\d.*[;\t|,].*\d/.test(String(row.find((cell) => !isBlank(cell)))));
  return rows.length > 2 && parted.length * 4 > rows.length * 3;
}

function columnOf({ values }: PlannerTable, column: number | null, firstRow: number) {
  return values.slice(firstRow).map((row) => (column === null ? '' : row[column] ?? ''));
}

function matrixParts({ values }: PlannerTable, layout: MatrixLayout): Parts {
  const top: FoundPart = { line: 'row', index: layout.topRow, header: '', because: 'along-the-top' };
  const side = columnPart(values, layout.topRow, layout.sideColumn);
  const queue = columnPart(values, layout.topRow, layout.queueColumn);
  const [date, interval] = layout.shape === 'days-down' ? [side, top] : [top, side];
  return { date, interval, queue, calls: null, answered: null, abandoned: null, aht: null };
}

function columnPart(values: PlannerTable['values'], headerRow: number, column: number | null): FoundPart | null {
  return column === null ? null : { line: 'column', index: column, header: String(values[headerRow]?.[column] ?? '').trim(), because: 'content' };
}

function rowParts(found: RowParts): Parts {
  const side: FoundPart | null = found.groups.length > 0 ? { line: 'row', index: found.headerRows - 1, header: '', because: 'along-the-top' } : null;
  const part = (one: RowParts['queue'] | RowParts['date']): FoundPart | null => one && { line: 'column', index: one.column, header: one.header, because: one.because };
  return {
    date: part(found.date), interval: part(found.interval), queue: part(found.queue) ?? side, calls: part(found.calls),
    answered: part(found.answered), abandoned: part(found.abandoned), aht: part(found.aht),
  };
}
