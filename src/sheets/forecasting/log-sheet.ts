import { isoDay } from '../../core/history/calendar-day';
import { say } from '../../locales/say';
import { areaAddress, columnName, fixedCell, LAST_ROW, parseArea } from '../area';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { headingRow } from './labelled-rows';
import type { ForecastRequest, ForecastSource, LogEntry } from './request';
import { serialOfDate } from './weekday-names';

/** In the order of the table; `readLog` finds them by their place. */
export const LOG_COLUMNS = ['madeAt', 'horizon', 'from', 'to', 'ahead', 'base', 'expected', 'actual', 'error', 'share'] as const;
type LogColumn = (typeof LOG_COLUMNS)[number];

const FORMATS: Readonly<Record<LogColumn, string>> = {
  madeAt: 'yyyy-mm-dd hh:mm', horizon: '0', from: 'yyyy-mm-dd', to: 'yyyy-mm-dd', ahead: '0', base: '#,##0', expected: '#,##0', actual: '#,##0',
  error: '+#,##0;-#,##0;0', share: '+0.0%;-0.0%;0.0%',
};
const SUMMARY_ROW = 6;
const LEADS = [{ from: 0, to: 0 }, { from: 1, to: 3 }, { from: 4, to: null }] as const;
const HEADER_ROW = SUMMARY_ROW + LEADS.length + 3;
const CHART_ROWS = 18;

export interface LogSheet {
  readonly sheet: SheetPlan;
  readonly address: string;
}

/** The sheet that keeps what was forecast, week by week, and adds up what came as it comes. */
export function logSheet(request: ForecastRequest, entries: readonly LogEntry[]): LogSheet {
  const { words, locale, source, sheetNames } = request;
  const { log } = words;
  const actual = actualCells(source);
  const cells = (column: LogColumn) => `$${letter(column)}$${HEADER_ROW + 1}:$${letter(column)}$${HEADER_ROW + entries.length}`;
  const place: LogPlace = {
    from: cells('from'), madeAt: cells('madeAt'), knownUntil: `$B$${SUMMARY_ROW - 1}`,
    firstDay: ({ madeAt }) => Math.min(...entries.filter((entry) => entry.madeAt === madeAt).map(({ fromDay }) => fromDay)),
  };
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(request.writtenAt);
  const address = areaAddress({ row: HEADER_ROW - 1, column: 0, rows: entries.length + 1, columns: LOG_COLUMNS.length });
  const sheet: SheetPlan = {
    name: sheetNames.log,
    blocks: [
      block(1, [
        [{ content: log.title, style: 'title' }], [{ content: actual ? log.what : log.whatTyped, style: 'subtitle' }],
        [{ content: say(log.source, { source: sheetReference(source.sheet, source.address), at }, locale), style: 'subtitle' }],
      ]),
      block(SUMMARY_ROW - 1, [
        actual
          ? [{ content: log.knownUntil, style: 'label' }, { content: actual.latest, style: 'link', numberFormat: 'yyyy-mm-dd', sample: request.forecast.lastDay }]
          : [{ content: log.typed, style: 'note' }],
        headingRow(log.lead, log.weeks, log.wape, log.bias),
        ...LEADS.map((lead, index) => leadRow(lead, SUMMARY_ROW + 1 + index, cells, words)),
      ]),
      block(HEADER_ROW, [headingRow(...LOG_COLUMNS.map((column) => log.column[column])), ...entries.map((entry, index) => entryRow(entry, HEADER_ROW + 1 + index, actual, place, actual ? callsThatCame(entry, request) : entry.typedActual))]),
    ],
    tables: [{ name: request.tableNames.log, address, style: 'TableStyleLight1' }],
    charts: [{
      name: words.chart.logName, type: 'ColumnClustered', title: words.chart.log, categories: cells('from').replace(/\$/g, ''), valueAxisTitle: log.column.share,
      valueFormat: '0%', categoryFormat: 'yyyy-mm-dd',
      series: [{ name: log.column.share, values: cells('share').replace(/\$/g, ''), colour: '#2F6DB5' }],
      place: { topLeft: `L${HEADER_ROW}`, bottomRight: `T${HEADER_ROW + CHART_ROWS - 1}` },
    }],
    formats: [], columnWidths: [34, 13, 13, 13, 11, 13, 13, 13, 13, 13], rowHeights: { 1: 24, [SUMMARY_ROW]: 32, [HEADER_ROW]: 48 }, freeze: { rows: HEADER_ROW, columns: 0 },
  };
  return { sheet, address };
}

const letter = (column: LogColumn) => columnName(LOG_COLUMNS.indexOf(column));

function block(row: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: `A${row}`, rows };
}

/** A Monday as Excel counts days: weeks begin with it. */
const MONDAY = 2;
const weekOf = (day: number) => Math.floor((day - MONDAY) / 7);

/** What a row needs to know of the whole log. */
interface LogPlace {
  readonly from: string;
  readonly madeAt: string;
  readonly knownUntil: string;
  /** The first day of the forecast that an entry is part of: weeks ahead count from there, however old the history is. */
  readonly firstDay: (entry: LogEntry) => number;
}

function entryRow(entry: LogEntry, row: number, actual: ActualCells | null, place: LogPlace, came: number | null): PlannedCell[] {
  const at = (column: LogColumn) => `${letter(column)}${row}`;
  const value = (column: LogColumn, content: number): PlannedCell => ({ content, style: 'formula', numberFormat: FORMATS[column] });
  const made = (column: LogColumn, content: string, sample: number | null): PlannedCell => ({ content, style: 'formula', numberFormat: FORMATS[column], sample: sample ?? '' });
  const error = came === null ? null : entry.expectedCalls - came;
  return [
    value('madeAt', entry.madeAt), value('horizon', entry.horizonDays), value('from', entry.fromDay), value('to', entry.toDay),
    made('ahead', `=INT((${at('from')}-${MONDAY})/7)-INT((MINIFS(${place.from},${place.madeAt},${at('madeAt')})-${MONDAY})/7)`, weekOf(entry.fromDay) - weekOf(place.firstDay(entry))),
    value('base', entry.baseCalls), { ...value('expected', entry.expectedCalls), style: 'total' },
    actual
      ? { ...made('actual', `=IF(${place.knownUntil}>=${at('to')},${actual.between(at('from'), at('to'))},"")`, came), style: 'link' }
      : { content: entry.typedActual, style: 'input', numberFormat: FORMATS.actual },
    made('error', `=IF(ISNUMBER(${at('actual')}),${at('expected')}-${at('actual')},"")`, error),
    made('share', `=IF(ISNUMBER(${at('actual')}),IF(${at('actual')}>0,${at('error')}/${at('actual')},""),"")`, error !== null && came ? error / came : null),
  ];
}

/** For the preview in the pane: null for a week that the history does not reach to the end of. */
function callsThatCame({ fromDay, toDay }: LogEntry, { history, forecast }: ForecastRequest): number | null {
  if (toDay > forecast.lastDay) return null;
  const from = isoDay(fromDay);
  const until = isoDay(toDay + 1);
  return history.times.reduce((sum, time, index) => (time >= from && time < until ? sum + (history.calls[index] ?? 0) : sum), 0);
}

/** Σ|f − a| ÷ Σa of the weeks that have come; SUMIFS passes over those that have not. */
function leadRow({ from, to }: (typeof LEADS)[number], row: number, cells: (column: LogColumn) => string, words: ForecastRequest['words']): PlannedCell[] {
  const lead = `${cells('ahead')},">=${from}"${to === null ? '' : `,${cells('ahead')},"<=${to}"`}`;
  const sum = (column: LogColumn, condition: string) => `SUMIFS(${cells(column)},${cells(column)},"${condition}",${lead})`;
  const actual = sum('actual', '>=0');
  const over = (what: string) => `=IF(B${row}=0,"${words.none}",IF(${actual}>0,(${what})/${actual},"${words.none}"))`;
  return [
    { content: from === 0 ? words.log.thisWeek : to === null ? words.log.later : words.log.nextWeeks, style: 'label' },
    { content: `=COUNTIFS(${cells('actual')},">=0",${lead})`, style: 'formula', numberFormat: '0' },
    { content: over(`${sum('error', '>0')}-${sum('error', '<0')}`), style: 'total', numberFormat: '0.0%' },
    { content: over(`${sum('error', '>0')}+${sum('error', '<0')}`), style: 'formula', numberFormat: '+0.0%;-0.0%;0.0%' },
  ];
}

interface ActualCells {
  /** The last day that the planner's table has. */
  readonly latest: string;
  /** Calls of the days from one cell to another. */
  readonly between: (from: string, to: string) => string;
}

/** The planner's own table as formulas add it up, rows that will be appended included; null where no formula can read it. */
function actualCells(source: ForecastSource): ActualCells | null {
  const { actuals } = source;
  if (!actuals) return null;
  const dates = sourceColumn(source, actuals.date.column);
  const calls = sourceColumn(source, actuals.calls.column);
  const queue = actuals.queue ? { cells: sourceColumn(source, actuals.queue.column), name: `"${actuals.queue.name.replace(/"/g, '""')}"` } : null;
  if (actuals.date.cells === 'date') {
    const named = queue ? `,${queue.cells},${queue.name}` : '';
    return {
      latest: queue ? `=SUMPRODUCT(MAX((${queue.cells}=${queue.name})*ISNUMBER(${calls})*INT(IF(ISNUMBER(${dates}),${dates},0))))` : `=INT(MAX(${dates}))`,
      between: (from, to) => `SUMIFS(${calls},${dates},">="&${from},${dates},"<"&(${to}+1)${named})`,
    };
  }
  const days = `IFERROR(DATE(LEFT(${dates},4),MID(${dates},6,2),MID(${dates},9,2)),0)`;
  const named = queue ? `*(${queue.cells}=${queue.name})` : '';
  return {
    latest: `=SUMPRODUCT(MAX(${days}${named}))`,
    between: (from, to) => `SUMPRODUCT((${days}>=${from})*(${days}<=${to})${named},${calls})`,
  };
}

/** Room for rows that will be appended: as many again as there are, so that weeks are compared as they come and not only after a refresh. */
const SPARE_ROWS = 1000;

function sourceColumn(source: ForecastSource, column: number): string {
  const area = parseArea(source.address);
  if (!area) throw new Error(`The source of a forecast is no range: ${source.address}`);
  const row = area.row + source.headerRows;
  const filled = area.rows - source.headerRows;
  const grows = source.table !== undefined || source.wholeBlock === true;
  const rows = grows ? Math.min(LAST_ROW - row, 2 * filled + SPARE_ROWS) : filled;
  return sheetReference(source.sheet, fixedCell(areaAddress({ row, rows, column: area.column + column, columns: 1 })));
}

/** What was forecast now, a line a week. */
export function newEntries(request: ForecastRequest, weeks: readonly { readonly from: number; readonly to: number; readonly base: number; readonly calls: number }[]): LogEntry[] {
  const madeAt = serialOfDate(request.writtenAt);
  return weeks.map(({ from, to, base, calls }) => ({ madeAt, horizonDays: request.horizonDays, fromDay: from, toDay: to, baseCalls: base, expectedCalls: calls, typedActual: null }));
}

/** Of forecasts made on one day from one day on the last one stands: trying out adjustments leaves no trail. */
export function wholeLog(before: readonly LogEntry[], now: readonly LogEntry[]): LogEntry[] {
  const today = new Set(now.map(({ madeAt }) => Math.floor(madeAt)));
  const startOf = (entries: readonly LogEntry[]) => entries.reduce((first, { fromDay }) => Math.min(first, fromDay), Infinity);
  const isTried = ({ madeAt }: LogEntry) => today.has(Math.floor(madeAt)) && startOf(before.filter((entry) => entry.madeAt === madeAt)) === startOf(now);
  const typed = new Map(before.map((entry) => [`${entry.fromDay} ${entry.toDay}`, entry.typedActual]));
  return [...before.filter((entry) => !isTried(entry)), ...now.map((entry) => ({ ...entry, typedActual: typed.get(`${entry.fromDay} ${entry.toDay}`) ?? null }))];
}
