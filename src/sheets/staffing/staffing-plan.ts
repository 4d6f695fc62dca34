import type { ChosenColumns } from '../../core/history/find-columns';
import type { HistoryRow } from '../../core/history/read-history';
import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import { columnName } from '../area';
import type { Block, CellsBlock, Plan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { busiestDay } from './busiest-day';
import { checksBlock } from './checks-block';
import type { IntervalFigures, StaffingTotals } from './figures';
import { NO_TOTAL } from './formulas';
import { inputBlock } from './input-block';
import type { InputKey, SheetWords } from './input-block';
import { columnKeys, intervalColumns } from './interval-columns';
import type { IntervalColumn, PlanColumn } from './interval-columns';
import type { StaffingSettings } from './settings';
import type { DayForm, StaffingSource } from './source';
import { staffingChart } from './staffing-chart';
import { shownDay, stampSeparator } from './table-of-source';
import { staffingTotals } from './totals';
import { totalsBlock, type TotalKey } from './totals-block';

export const STAFFING = 'staffing';

export interface StaffingRequest {
  readonly source: StaffingSource;
  readonly rows: readonly HistoryRow[];
  readonly figures: readonly IntervalFigures[];
  readonly settings: StaffingSettings;
  /** Columns that the planner took by hand, to be remembered. */
  readonly chosen: ChosenColumns;
  readonly words: SheetWords;
  readonly locale: LocaleName;
  readonly writtenAt: Date;
  readonly version: string;
}

/** Where the planner's table stood, and what tells it apart from another that may stand there one day. */
export type RememberedTable = Pick<StaffingSource, 'sheet' | 'address' | 'table' | 'wholeBlock' | 'headers'> & {
  readonly headerRows?: number;
  /** Rows of data that were planned. */
  readonly rows?: number;
};

/** What the workbook remembers of a staffing sheet: the planner's answers, and where the inputs stand to read them back. */
export interface StaffingMemory {
  /** For Home, as a person reads it. */
  readonly source: string;
  readonly table: RememberedTable;
  readonly settings: StaffingSettings;
  readonly chosen: ChosenColumns;
  readonly inputs: Readonly<Partial<Record<InputKey, string>>>;
  /** Where the totals stand, for sheets that build on them. Workbooks of older releases have none. */
  readonly totals?: Readonly<Partial<Record<TotalKey, string>>>;
}

/** Row 5 holds the headers of inputs and plan alike, so that four rows of title are all that stays in sight with them. */
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
/** Inputs stand in A to D; E keeps them apart from the plan. */
const FIRST_COLUMN = 5;
const CHART_ROWS = 18;

/** The staffing sheet: inputs, totals, checks and notes at the left, the plan by interval beside them, a chart of its busiest day. */
export function staffingPlan(request: StaffingRequest): Plan {
  const { settings, words, source, rows } = request;
  const inputs = inputBlock(settings, words, FIRST_ROW);
  const place = planColumns(source, rows.length);
  const columns = intervalColumns({
    source, rows, input: inputs.cell, column: (key) => place.cells(key) ?? '', patient: settings.patienceSeconds !== null,
  });
  const totals = totalsOf(request);
  const cells = { column: place.cells, input: inputs.cell };

  const totalsRow = FIRST_ROW + inputs.rows.length + 2;
  const sum = totalsBlock(cells, totals, peakSamples(columns, totals, request), words, totalsRow);
  const checksRow = totalsRow + sum.rows.length + 2;
  const checks = checksBlock(cells, sum, totals, settings, words, checksRow);
  const chartRow = checksRow + checks.length + 1;
  const notesRow = chartRow + CHART_ROWS + 1;

  const run = busiestDay(rows, request.figures);
  const chart = staffingChart({
    run, firstRow: FIRST_ROW, letter: place.letter, date: dateOf(rows[run.first], request),
    place: { topLeft: `A${chartRow}`, bottomRight: `D${chartRow + CHART_ROWS - 1}` },
  }, words);
  const sheet: SheetPlan = {
    name: words.sheetName,
    blocks: [
      block(1, titles(request)),
      block(HEADER_ROW, [heading(words.inputs, words), ...inputs.rows]),
      block(totalsRow - 1, [heading(words.totals, words), ...sum.rows]),
      block(checksRow - 1, [heading(words.checks, words), ...checks]),
      block(notesRow, notes(request)),
      headers(columns, words),
      ...columns.map((column, index) => spill(column, index, request)),
    ],
    tables: [], charts: [chart], formats: [],
    columnWidths: [30, 11, 7, 33, 2, ...columns.map(width)],
    rowHeights: { 1: 24, [HEADER_ROW]: 45 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
  const memory: StaffingMemory = {
    source: sourceName(source), table: tableToRemember(source, rows.length), settings, chosen: request.chosen, inputs: inputs.addresses, totals: sum.addresses,
  };
  return { job: STAFFING, sheets: [sheet], names: [], memory };
}

function tableToRemember({ sheet, address, table, wholeBlock, headerRows, headers }: StaffingSource, rows: number): RememberedTable {
  return { sheet, address, table, wholeBlock, headerRows, headers, rows };
}

export function totalsOf({ rows, figures, settings, source }: Pick<StaffingRequest, 'rows' | 'figures' | 'settings' | 'source'>): StaffingTotals {
  return staffingTotals(figures, source.date ? differentDays(rows, source.date.form) : 1, settings);
}

/** As the sheet counts them: different cells in the column of dates. */
function differentDays(rows: readonly HistoryRow[], form: DayForm): number {
  const cells = rows.map((row) => row.cells.date);
  const separator = stampSeparator(cells);
  return new Set(cells.map((cell) => shownDay(cell, form, separator)).filter((day) => day !== '')).size;
}

function planColumns(source: StaffingSource, rows: number) {
  const keys = columnKeys(source);
  const letter = (key: PlanColumn) => (keys.includes(key) ? columnName(FIRST_COLUMN + keys.indexOf(key)) : undefined);
  const cells = (key: PlanColumn) => {
    const column = letter(key);
    return column && `${column}${FIRST_ROW}:${column}${FIRST_ROW + rows - 1}`;
  };
  return { letter, cells };
}

function sourceName({ sheet, address }: StaffingSource): string {
  return sheetReference(sheet, address);
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ words, source, rows, locale, writtenAt }: StaffingRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: words.what, style: 'subtitle' }],
    [{ content: say(words.source, { source: sourceName(source), rows: rows.length, at }, locale), style: 'subtitle' }],
  ];
}

function heading(title: string, words: SheetWords): PlannedCell[] {
  return [title, words.value, words.unit, words.note].map((content) => ({ content, style: 'header' }));
}

function headers(columns: readonly IntervalColumn[], words: SheetWords): CellsBlock {
  const cells = columns.map((column): PlannedCell => ({ content: words.column[column.key], style: 'header' }));
  return { kind: 'cells', at: `${columnName(FIRST_COLUMN)}${HEADER_ROW}`, rows: [cells] };
}

function spill(column: IntervalColumn, index: number, { rows, figures }: StaffingRequest): Block {
  return {
    kind: 'spill', at: `${columnName(FIRST_COLUMN + index)}${FIRST_ROW}`, formula: column.formula, rows: rows.length, columns: 1,
    style: column.style, numberFormat: column.numberFormat,
    sample: rows.map((row, at) => [figures[at] ? column.sample(figures[at], row) : '']),
  };
}

function notes({ words, version }: StaffingRequest): PlannedCell[][] {
  const lines = Object.values(words.noteLines).map((line) => line.replace('{version}', version));
  return [heading(words.notes, { ...words, value: '', unit: '', note: '' }), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])];
}

/** Narrow, so that date and agents are seen together; wide enough for the longest word of a header in any language. */
function width(column: IntervalColumn): number {
  switch (column.key) {
    case 'date': return 11;
    case 'interval': return 10;
    case 'calls': return 8;
    case 'occupancy': case 'abandonment': return 12;
    default: return 11;
  }
}

function peakSamples(columns: readonly IntervalColumn[], totals: StaffingTotals, { rows, figures }: StaffingRequest) {
  const at = (key: PlanColumn) => {
    const row = rows[totals.peakRow ?? -1];
    const figure = figures[totals.peakRow ?? -1];
    return row && figure ? columns.find((column) => column.key === key)?.sample(figure, row) ?? '' : NO_TOTAL;
  };
  const format = (key: PlanColumn) => columns.find((column) => column.key === key)?.numberFormat;
  return { day: at('date'), time: at('interval'), dayFormat: format('date'), timeFormat: format('interval') };
}

/** `Mon 5 Jan 2026`, in the language of the sheet. */
function dateOf(row: HistoryRow | undefined, { locale, source }: StaffingRequest): string {
  if (!row || row.day === null || !source.date || !source.interval) return '';
  const date = new Date(Date.UTC(1899, 11, 30) + row.day * 86_400_000);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
}
