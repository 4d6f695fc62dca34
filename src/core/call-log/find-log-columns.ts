import { findDayOrder, type DayOrder } from '../history/calendar-day';
import { LOG_ROLES, logHeaderFit, saysUtc, secondsPerUnitOf, type LogRole } from './column-words';
import { cellNumber, cellText, findDecimalMark, isBlankCell, type DecimalMark, type LogCell, type LogRow } from './log-cell';
import type { CallLogMapping, ChosenLogColumns, FoundBecause, FoundLogColumn, LengthColumn, TimeColumn } from './mapping';
import { likelyOutcomes, outcomeWords } from './outcomes';
import { readDuration } from './read-duration';
import { findTimeForm, type FormFound, type Spelling } from './time-form';

/** The beginning of a log. */
export interface LogHead {
  /** First rows, with whatever stands above them. */
  readonly rows: readonly LogRow[];
  /** Names of the columns where the file has them apart from its rows, as Parquet does. */
  readonly names?: readonly string[];
  /** Columns whose timestamps the file itself declares to be in UTC. */
  readonly utcColumns?: readonly number[];
}

interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly LogCell[];
  readonly time: FormFound | null;
}

/** How dates such as 3/4/2026 are to be read: as the planner says, or as is usual where nothing tells. */
export interface DateReading {
  readonly dayOrder?: DayOrder;
  readonly usualDayOrder?: DayOrder;
}

/** Finds what each column of a log is, by its header first and its contents second. What the planner chose stands. */
export function findLogColumns(head: LogHead, chosen: ChosenLogColumns = {}, dates: DateReading = {}): CallLogMapping {
  const headerRows = head.names ? 0 : countHeaderRows(head.rows);
  const texts = head.rows.slice(headerRows).flatMap((row) => Array.from(row).filter((cell) => typeof cell === 'string'));
  const order = findDayOrder(texts, dates.usualDayOrder);
  const spelling = { dayOrder: dates.dayOrder ?? order.order, decimalMark: findDecimalMark(texts) };
  const columns = logColumns(head, headerRows, spelling);
  const found = assign(columns, chosen, spelling.decimalMark);
  const unit = unitsOf((['wait', 'talk', 'hold', 'wrap'] as const).flatMap((role) => columns[found[role]?.column ?? -1] ?? []), spelling.decimalMark);
  const time = (role: LogRole): TimeColumn | undefined => {
    const one = found[role];
    return one && { ...one, form: columns[one.column]?.time?.form ?? 'text' };
  };
  const length = (role: LogRole): LengthColumn | undefined => {
    const one = found[role];
    return one && { ...one, secondsPerUnit: unit(one.column) };
  };
  const { queue, id, outcome, start } = found;
  const startColumn = start && columns[start.column];
  return {
    headerRows, ...spelling, dayOrderFrom: order.evidence, queue, id, start: time('start'), date: time('date'), answered: time('answered'), ended: time('ended'),
    outcome: outcome && { ...outcome, ...likelyOutcomes(columns[outcome.column]?.cells ?? [], outcome.header) },
    wait: length('wait'), talk: length('talk'), hold: length('hold'), wrap: length('wrap'),
    inUtc: startColumn !== undefined && (saysUtc(startColumn.header) || (startColumn.time?.saysOffset ?? false) || (head.utcColumns ?? []).includes(startColumn.index)),
  };
}

/** Headers end at the first row that holds a time or a length under a row of plain text. */
function countHeaderRows(rows: readonly LogRow[]): number {
  const look = Math.min(rows.length, 20);
  for (let row = 0; row < look; row += 1) {
    const cells = Array.from(rows[row] ?? []);
    if (cells.some((cell) => !Number.isNaN(cellNumber(cell)) || findTimeForm([cell], { dayOrder: 'day-first' }) !== null)) return row;
  }
  return Math.min(1, rows.length);
}

function logColumns(head: LogHead, headerRows: number, spelling: Spelling): Column[] {
  const data = head.rows.slice(headerRows);
  const headers = head.names ?? Array.from(head.rows[headerRows - 1] ?? [], cellText);
  const width = Math.max(headers.length, 0, ...data.slice(0, 50).map((row) => row.length));
  return Array.from({ length: width }, (_, index) => {
    const cells = data.map((row) => row[index]);
    return { index, header: headers[index] ?? '', cells, time: findTimeForm(cells, spelling) };
  });
}

type Fitness = (column: Column) => number;

const filled = (column: Column) => column.cells.filter((cell) => !isBlankCell(cell));
const share = (cells: readonly LogCell[], test: (cell: LogCell) => boolean) => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
const timeShare: Fitness = ({ time }) => (time && time.form !== 'clock' ? time.share : 0);
const anyTimeShare: Fitness = ({ time }) => time?.share ?? 0;
const clockShare: Fitness = ({ time }) => (time?.form === 'clock' ? time.share : 0);
const lengthShare = (mark: DecimalMark): Fitness => (column) => share(filled(column), (cell) => readDuration(cell, 1, mark) >= 0 && !(cell instanceof Date));
/** Days alone, such as `2026-01-05`. */
const dayShare: Fitness = (column) => share(filled(column), (cell) => cell instanceof Date || /^\D*\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?$/.test(cellText(cell)));
const distinct = (column: Column) => new Set(column.cells.map(cellText)).size;
const fewValues: Fitness = (column) => (distinct(column) <= 40 && distinct(column) * 2 <= Math.max(column.cells.length, 4) ? 1 : 0);
const saysOutcome: Fitness = (column) => (fewValues(column) > 0 ? outcomeWords(column.cells) : 0);
const manyValues: Fitness = (column) => (distinct(column) * 2 > column.cells.length ? 1 : 0);

/** Each role takes the column that fits it best among those left; the roles that are told by less come later. */
function assign(columns: readonly Column[], chosen: ChosenLogColumns, mark: DecimalMark): Partial<Record<LogRole, FoundLogColumn>> {
  const found: Partial<Record<LogRole, FoundLogColumn>> = {};
  const taken = new Set(Object.values(chosen));
  const pick = (role: LogRole, fitness: Fitness, byContent = false) => {
    const decided = chosen[role];
    const column = decided === undefined ? undefined : columns[decided ?? -1];
    if (decided !== undefined) {
      if (column) found[role] = described(column, 'chosen');
      return;
    }
    const best = bestColumn(columns.filter(({ index }) => !taken.has(index)), role, fitness, byContent);
    if (!best) return;
    taken.add(best.column);
    found[role] = best;
  };
  pick('answered', timeShare);
  pick('ended', timeShare);
  pick('start', timeShare, true);
  if (!found.start) pickDayAndClock(columns, chosen, found, pick);
  else if (chosen.date !== undefined) pick('date', dayShare);
  for (const role of ['wait', 'hold', 'wrap', 'talk'] as const) pick(role, lengthShare(mark));
  pick('id', manyValues);
  pick('outcome', fewValues);
  if (!found.outcome && chosen.outcome === undefined) pick('outcome', saysOutcome, true);
  pick('queue', (column) => (anyTimeShare(column) > 0.5 ? 0 : fewValues(column)));
  return Object.fromEntries(LOG_ROLES.filter((role) => found[role]).map((role) => [role, found[role]]));
}

/** A log with its day in one column and the time of day in another. */
function pickDayAndClock(
  columns: readonly Column[], chosen: ChosenLogColumns, found: Partial<Record<LogRole, FoundLogColumn>>,
  pick: (role: LogRole, fitness: Fitness, byContent?: boolean) => void,
): void {
  if (chosen.start === null) return;
  pick('date', dayShare, true);
  if (!found.date) return;
  pick('start', clockShare, true);
  if (found.start) return;
  // Days alone are better than nothing: a log by the day.
  found.start = columns[found.date.column] && found.date;
  delete found.date;
}

function bestColumn(columns: readonly Column[], role: LogRole, fitness: Fitness, byContent: boolean): FoundLogColumn | null {
  let best: { column: Column; score: number; fit: number } | null = null;
  for (const column of columns) {
    const fits = fitness(column);
    const fit = logHeaderFit(column.header, role);
    if (fits < 0.5 || (fit === 0 && !byContent)) continue;
    const score = fit * 2 + fits;
    if (best === null || score > best.score) best = { column, score, fit };
  }
  return best && described(best.column, best.fit > 0 ? 'header' : 'content');
}

function described({ index, header }: Column, because: FoundBecause): FoundLogColumn {
  return { column: index, header, because };
}

/** Seconds: nobody's usual call lasts so long, nobody's usual wait a quarter of it. */
const IMPLAUSIBLE = { wait: 3600, other: 14_400 };

/**
 * Seconds per unit of each column of lengths: as its header says; else Excel's fractions of a day, or milliseconds where
 * seconds would make most calls last hours. What is not named is alike in all columns of a log that count in whole numbers.
 */
function unitsOf(columns: readonly Column[], mark: DecimalMark): (column: number) => number {
  const silent = columns.filter(({ header }) => secondsPerUnitOf(header) === null);
  const middles = new Map(silent.map((column) => [column.index, middleOf(column, mark)]));
  const inMilliseconds = silent.some(({ index, header }) => (middles.get(index) ?? 1) > (logHeaderFit(header, 'wait') > 0 ? IMPLAUSIBLE.wait : IMPLAUSIBLE.other));
  return (index) => {
    const named = secondsPerUnitOf(columns.find((column) => column.index === index)?.header ?? '');
    if (named !== null) return named;
    if ((middles.get(index) ?? 1) < 0.2) return 86_400;
    return inMilliseconds ? 0.001 : 1;
  };
}

/** The median of what is above zero; 1 where nothing is. */
function middleOf(column: Column, mark: DecimalMark): number {
  const numbers = filled(column).map((cell) => cellNumber(cell, mark)).filter((value) => value > 0).sort((a, b) => a - b);
  return numbers[Math.floor(numbers.length / 2)] ?? 1;
}
