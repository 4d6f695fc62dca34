import { say } from '../../locales/say';
import { areaAddress, cellAddress, columnName } from '../area';
import type { Block, CellsBlock, FormatPlan, Plan, PlannedCell, SpillBlock } from '../plan';
import { checkRows } from './check-rows';
import { reportRows, settingRows } from './report-blocks';
import type { CallLogRequest } from './request';
import { cellOf, COLUMN_FORMATS, columnFormula, COMPUTED, tableColumns, type TableColumn } from './table-columns';

/** The pane's job that reads call logs. */
export const CALL_LOG = 'call-log';

/** From zero. */
const HEADER = 4;
const FIRST = HEADER + 1;

/**
 * The interval table of a log, as the wizards that start from a table of calls expect it; how it was counted, what the
 * log holds, checks and notes stand beside it. There is nothing to reopen, so that the sheet counts as a planner's own.
 */
export function callLogPlan(request: CallLogRequest): Plan {
  const { result: { intervals }, words } = request;
  const columns = tableColumns(request);
  const cells = (of: TableColumn) => {
    const column = columns.indexOf(of);
    return column < 0 ? undefined : areaAddress({ row: FIRST, column, rows: intervals.length, columns: 1 });
  };
  const beside = columns.length + 1;
  return {
    job: CALL_LOG,
    sheets: [{
      name: words.sheetName,
      blocks: [titles(request), header(columns, request), ...body(columns, cells, request), ...besideTable(beside, cells, request)],
      tables: [],
      charts: [],
      formats: formats(columns, intervals.length),
      columnWidths: [12, ...columns.slice(1).map((column) => (column === 'queue' ? 20 : 12)), 3, 34, 16, 40],
      rowHeights: { 1: 24, [HEADER + 1]: 32 },
      freeze: { rows: HEADER + 1, columns: 0 },
    }],
    names: [],
    memory: null,
  };
}

/** Where the table stands on its sheet, headers included. */
export function callLogTable(request: CallLogRequest): string {
  return areaAddress({ row: HEADER, column: 0, rows: request.result.intervals.length + 1, columns: tableColumns(request).length });
}

function titles({ result: { report }, settings, file, words, locale, writtenAt }: CallLogRequest): CellsBlock {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const clock = say(settings.logZone === settings.localZone ? words.clockSame : words.clockMoved, { log: settings.logZone, local: settings.localZone }, locale);
  const what = settings.intervalMinutes === 1440 ? words.whatDaily : words.what;
  return {
    kind: 'cells', at: 'A1', rows: [
      [{ content: words.title, style: 'title' }],
      [{ content: say(what, { calls: report.counted, minutes: settings.intervalMinutes }, locale), style: 'subtitle' }],
      [{ content: say(words.source, { file, rows: report.rows, clock, at }, locale), style: 'subtitle' }],
    ],
  };
}

function header(columns: readonly TableColumn[], { words }: CallLogRequest): CellsBlock {
  return { kind: 'cells', at: cellAddress(HEADER, 0), rows: [columns.map((column) => ({ content: words.column[column], style: 'header' }))] };
}

/** Runs of plain columns as cells, computed ones as one formula each. */
function body(columns: readonly TableColumn[], cells: (of: TableColumn) => string | undefined, { result: { intervals }, words }: CallLogRequest): Block[] {
  if (intervals.length === 0) return [];
  const blocks: Block[] = [];
  let run: TableColumn[] = [];
  const endRun = (column: number) => {
    const [plain, from] = [run, column - run.length];
    if (plain.length > 0) blocks.push({ kind: 'cells', at: cellAddress(FIRST, from), rows: intervals.map((interval) => plain.map((one) => ({ content: cellOf(one, interval, words.noQueue) }))) });
    run = [];
  };
  columns.forEach((column, index) => {
    if (!COMPUTED.includes(column)) {
      run.push(column);
      return;
    }
    endRun(index);
    const spill: SpillBlock = {
      kind: 'spill', at: cellAddress(FIRST, index), rows: intervals.length, columns: 1, style: 'formula', numberFormat: COLUMN_FORMATS[column],
      formula: columnFormula(column, cells), sample: intervals.map((interval) => [cellOf(column, interval, words.noQueue)]),
    };
    blocks.push(spill);
  });
  endRun(columns.length);
  return blocks;
}

function formats(columns: readonly TableColumn[], rows: number): FormatPlan[] {
  if (rows === 0) return [];
  return columns.flatMap((name, column) => (COMPUTED.includes(name) || !COLUMN_FORMATS[name] ? [] : [{ address: areaAddress({ row: FIRST, column, rows, columns: 1 }), numberFormat: COLUMN_FORMATS[name] }]));
}

/** Settings, report, checks and notes, one below the other. */
function besideTable(column: number, cells: (of: TableColumn) => string | undefined, request: CallLogRequest): CellsBlock[] {
  const { words, locale, version, result: { intervals } } = request;
  const blocks: CellsBlock[] = [];
  let row = HEADER;
  const put = (rows: readonly (readonly PlannedCell[])[]) => {
    blocks.push({ kind: 'cells', at: cellAddress(row, column), rows });
    row += rows.length + 1;
  };
  put(settingRows(request));
  put(reportRows(request));
  if (intervals.length > 0) put(checkRows(request, cells, (at) => `${columnName(column + 1)}${at}`, row + 1));
  put([
    [words.notes, '', ''].map((content): PlannedCell => ({ content, style: 'header' })),
    ...Object.values(words.noteLines).map((note): PlannedCell[] => [{ content: say(note, { version }, locale), style: 'note' }]),
  ]);
  return blocks;
}
