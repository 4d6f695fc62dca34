import { CellFindings } from '../../history/call-history/cell-findings';
import type { FindingCode } from '../../history/call-history/finding';
import type { MatrixLayout } from '../../history/call-history/matrix-layout';
import { readCount } from '../../history/call-history/read-count';
import { readMatrix } from '../../history/call-history/read-matrix';
import type { CellPlace } from '../../history/call-history/reading';
import { namesTotal } from '../../history/call-history/volume-words';
import { dayOrder, readDay, type DaySerial } from '../../history/calendar-day';
import { isBlank, type TableCell, type TableRow } from '../../history/table-cell';
import { MINUTES_A_DAY, readMinute } from '../../history/time-of-day';
import type { RequirementColumns } from './requirement-columns';
import type { RequirementNote, RequirementNoteCode, RequirementRole } from './requirement-reading';
import { withDatesForWeekdays } from './weekday-edges';

/** People needed from one time on, as one cell of the table says. */
export interface RequirementEntry {
  /** Null where the table names no dates. */
  readonly day: DaySerial | null;
  readonly minute: number;
  /** Null where the cell holds no number: the time is known all the same. */
  readonly people: number | null;
  readonly cell: CellPlace;
}

export interface RequirementEntries {
  /** In the order of the table. */
  readonly entries: readonly RequirementEntry[];
  /** Times name the ends of intervals. */
  readonly ends: boolean;
  readonly notes: readonly RequirementNote[];
}

/** Every cell of a table that says how many people are needed when, and what could not be read. */
export function requirementEntries(table: readonly TableRow[], columns: RequirementColumns): RequirementEntries {
  return columns.matrix ? ofMatrix((columns.byWeekday && withDatesForWeekdays(table)) || table, columns.matrix) : ofRows(table, columns);
}

const WEIGHTS: Readonly<Partial<Record<RequirementNoteCode, RequirementNote['weight']>>> = { 'negative-people': 'fault', 'blank-people': 'remark', 'text-times': 'remark', 'text-people': 'remark' };
const ROLES: Readonly<Partial<Record<RequirementNoteCode, RequirementRole>>> = { 'unreadable-time': 'interval', 'text-times': 'interval', 'unreadable-day': 'date' };
/** In the order in which a planner mends them. */
const CODES = ['unreadable-day', 'unreadable-time', 'negative-people', 'unreadable-people', 'blank-people', 'text-times', 'text-people'] as const;
type CellCode = (typeof CODES)[number];

function add(places: Map<CellCode, CellPlace[]>, code: CellCode, place: CellPlace): void {
  const known = places.get(code);
  if (known) known.push(place);
  else places.set(code, [place]);
}

function noted(places: ReadonlyMap<CellCode, readonly CellPlace[]>, isMatrix: boolean): RequirementNote[] {
  return CODES.flatMap((code) => {
    const cells = places.get(code) ?? [];
    const rows = [...new Set(cells.map(({ row }) => row))];
    return cells.length === 0 ? [] : [{ code, weight: WEIGHTS[code] ?? 'warning', rows, role: ROLES[code] ?? 'required', count: cells.length, ...(isMatrix && { column: cells[0]!.column }) }];
  });
}

function ofRows(table: readonly TableRow[], { headerRows, date, interval, required }: RequirementColumns): RequirementEntries {
  const places = new Map<CellCode, CellPlace[]>();
  const flag = (code: CellCode, row: number, column: number) => add(places, code, { row, column });
  const entries: RequirementEntry[] = [];
  if (!interval || !required) return { entries, ends: false, notes: [] };
  const order = date ? dayOrder(table.slice(headerRows).map((cells) => cells[date.column] ?? '')) : 'day-first';
  let day: DaySerial | null = null;
  for (let row = headerRows; row < table.length; row += 1) {
    const cells = table[row]!;
    if (cells.every(isBlank) || cells.some(namesTotal) || isHeaderAgain(cells, table[headerRows - 1])) continue;
    if (date && !isBlank(cells[date.column])) {
      day = readDay(cells[date.column]!, order);
      if (day === null) flag('unreadable-day', row, date.column);
    }
    const time = cells[interval.column] ?? '';
    const minute = isBlank(time) ? null : readMinute(time, interval.notation);
    if (minute === null) {
      // Remarks below a table count nobody.
      if (!isBlank(cells[required.column])) flag('unreadable-time', row, interval.column);
      continue;
    }
    if (typeof time === 'string') flag('text-times', row, interval.column);
    if (date && day === null) continue;
    const cell = { row, column: required.column };
    const count = readCount(cells[required.column]);
    if (typeof count === 'string') flag(TROUBLE[count], row, required.column);
    else if (typeof cells[required.column] === 'string') flag('text-people', row, required.column);
    entries.push({ day, minute: Math.round(minute), people: typeof count === 'number' ? count : null, cell });
  }
  return { entries, ends: interval.ends, notes: noted(places, false) };
}

const TROUBLE = { 'calls-blank': 'blank-people', 'calls-text': 'unreadable-people', 'calls-negative': 'negative-people' } as const;
const OF_FINDING: Readonly<Partial<Record<FindingCode, CellCode>>> = {
  ...TROUBLE, 'date-unreadable': 'unreadable-day', 'time-unreadable': 'unreadable-time', 'numbers-as-text': 'text-people',
};

function isHeaderAgain(cells: TableRow, header: TableRow | undefined): boolean {
  return header !== undefined && cells.every((cell, column) => cell === (header[column] ?? '')) && cells.some((cell) => typeof cell === 'string' && !isBlank(cell));
}

/** A matrix as histories of calls have it. Blank cells are hours in which nobody is needed. */
function ofMatrix(values: readonly TableRow[], layout: MatrixLayout): RequirementEntries {
  const findings = new CellFindings();
  const { observations } = readMatrix({ values }, layout, {}, findings);
  const places = new Map<CellCode, CellPlace[]>();
  for (const { code, cells } of findings.findings()) {
    const known = OF_FINDING[code];
    if (known && cells) add(places, known, cells.first);
  }
  const textTimes = edgeCells(values, layout).filter(({ row, column }) => isTextTime(values[row]?.[column] ?? '', layout));
  if (textTimes.length > 0) places.set('text-times', textTimes);
  return {
    entries: observations.map(({ time, calls, place }) => ({ day: Math.floor(time / MINUTES_A_DAY), minute: time - Math.floor(time / MINUTES_A_DAY) * MINUTES_A_DAY, people: calls, cell: place })),
    ends: false, notes: noted(places, true),
  };
}

/** The cells that name times. */
function edgeCells(values: readonly TableRow[], { shape, topRow, firstColumn, lastColumn, sideColumn }: MatrixLayout): CellPlace[] {
  if (shape === 'days-down') return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => ({ row: topRow, column: firstColumn + index }));
  return Array.from({ length: values.length - topRow - 1 }, (_, index) => ({ row: topRow + 1 + index, column: sideColumn ?? 0 }));
}

function isTextTime(cell: TableCell, { notation }: MatrixLayout): boolean {
  return typeof cell === 'string' && !isBlank(cell) && readMinute(cell, notation) !== null;
}
