import type { DaySerial } from '../../core/history/calendar-day';
import { say } from '../../locales/say';
import { fixedCell } from '../area';
import type { Block, ChartPlan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { errorCell } from './accuracy-sheet';
import { columnBlocks, columnCells, type SheetColumn } from './column-block';
import type { PlannedForecast } from './forecast-plan';
import * as formulas from './formulas';
import { checkRow, headingRow, type Check } from './labelled-rows';
import { weeks } from './periods';
import type { ForecastRequest, QueuesRequest } from './request';
import { SERIES_COLOURS } from './series-colours';
import { typedText } from './typed-text';
import { weekdayName, weekdayNames } from './weekday-names';

const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const LEFT_WIDTHS = [32, 12, 10, 14, 14, 16];
const DAYS_COLUMN = LEFT_WIDTHS.length + 1;
const CHART_ROWS = 18;
const CALLS = '#,##0';

export type QueueForecast = PlannedForecast & { readonly request: ForecastRequest };

/** A queue as the totals see it: its calls of each day, and where its own sheet has them. */
interface QueueColumn {
  readonly name: string;
  readonly calls: readonly number[];
  /** Days of the totals on which it is forecast. */
  readonly had: number;
  readonly dates: string;
  readonly on: string;
  readonly forecast: QueueForecast;
}

/** The sheet that adds up the queues: each queue's calls by day and by week, live from the sheets of the queues, and the sum of all. */
export function queuesSheet(request: QueuesRequest, planned: readonly QueueForecast[]): SheetPlan {
  const { words } = request;
  const days = daysOfAll(planned);
  const queues = planned.map((forecast) => queueColumn(forecast, days));
  const daily = dayColumns(request, queues, days);
  const weekly = weekColumns(request, queues, days, daily.cells, DAYS_COLUMN + daily.columns.length + 1);
  const checksRow = FIRST_ROW + queues.length + 3;
  const checks = checkLines(request, queues, daily.cells, weekly.cells);
  const notesRow = checksRow + checks.length + 1;
  const notes = noteRows(request);
  const chartRow = notesRow + notes.length + 1;
  return {
    name: request.sheetName,
    blocks: [
      block(1, titles(request)),
      block(HEADER_ROW, [headingRow(...Object.values(words.queues.header)), ...queueRows(queues, days, daily.cells, words), totalRow(queues, days, daily.cells, words)]),
      block(checksRow - 1, [headingRow(words.checks, words.value, '', words.note), ...checks.map((check, index) => checkRow(check, checksRow + index))]),
      block(notesRow, notes),
      ...columnBlocks(daily.columns, DAYS_COLUMN, HEADER_ROW), ...columnBlocks(weekly.columns, DAYS_COLUMN + daily.columns.length + 1, HEADER_ROW),
    ],
    tables: [],
    charts: [dayChart(request, queues, daily.cells, { topLeft: `A${chartRow}`, bottomRight: `F${chartRow + CHART_ROWS - 1}` })],
    formats: [],
    columnWidths: [...LEFT_WIDTHS, 2, ...daily.columns.map(({ width }) => width), 2, ...weekly.columns.map(({ width }) => width)],
    rowHeights: { 1: 24, [HEADER_ROW]: 45 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: `A${row}`, rows };
}

/** The days that lie ahead of every queue: what came of one is no forecast of all. */
function daysOfAll(planned: readonly QueueForecast[]): DaySerial[] {
  const after = Math.max(...planned.map(({ request }) => request.forecast.lastDay));
  const all = new Set(planned.flatMap(({ figures }) => figures.days.map(({ day }) => day)));
  return [...all].filter((day) => day > after).sort((a, b) => a - b);
}

function queueColumn(forecast: QueueForecast, days: readonly DaySerial[]): QueueColumn {
  const { request, figures, days: cells } = forecast;
  const calls = new Map(figures.days.map((day) => [day.day, day.calls]));
  const onSheet = (address: string) => sheetReference(request.sheetNames.forecast, fixedCell(address));
  return { name: request.queue ?? '', calls: days.map((day) => calls.get(day) ?? 0), had: days.filter((day) => calls.has(day)).length, dates: onSheet(cells.date), on: onSheet(cells.calls), forecast };
}

interface Placed {
  readonly columns: readonly SheetColumn[];
  /** Of a queue by its place, or of all of them. */
  readonly cells: { readonly from: string; readonly queue: (index: number) => string; readonly all: string };
}

function dayColumns({ words, locale }: QueuesRequest, queues: readonly QueueColumn[], days: readonly DaySerial[]): Placed {
  const names = weekdayNames(locale);
  const at = (place: number) => columnCells(DAYS_COLUMN + place, FIRST_ROW, days.length);
  const cells = { from: at(0), queue: (index: number) => at(2 + index), all: at(2 + queues.length) };
  return {
    cells,
    columns: [
      { header: words.day.date, width: 11, numberFormat: 'yyyy-mm-dd', shown: days },
      { header: words.column.weekday, width: 10, shown: days.map((day) => weekdayName(day, names)) },
      ...queues.map(({ name, calls, dates, on }): SheetColumn => ({
        header: typedText(name), width: 12, numberFormat: CALLS, style: 'link', formula: formulas.sumOfDays(dates, cells.from, on), shown: calls,
      })),
      { header: words.queues.all, width: 12, numberFormat: CALLS, style: 'total', formula: formulas.plus(queues.map((_, index) => cells.queue(index))), shown: days.map((_, row) => sum(queues.map(({ calls }) => calls[row] ?? 0))) },
    ],
  };
}

function weekColumns({ words }: QueuesRequest, queues: readonly QueueColumn[], days: readonly DaySerial[], daily: Placed['cells'], firstColumn: number): Placed {
  const spans = weeks(days[0] ?? 0, days.at(-1) ?? -1).filter(({ from, to }) => days.some((day) => day >= from && day <= to));
  const at = (place: number) => columnCells(firstColumn + place, FIRST_ROW, spans.length);
  const cells = { from: at(0), queue: (index: number) => at(2 + index), all: at(2 + queues.length) };
  const within = ({ calls }: Pick<QueueColumn, 'calls'>) => spans.map(({ from, to }) => sum(calls.filter((_, row) => days[row]! >= from && days[row]! <= to)));
  const weekly = queues.map((queue) => within(queue));
  return {
    cells,
    columns: [
      { header: words.period.week, width: 11, numberFormat: 'yyyy-mm-dd', shown: spans.map(({ from }) => from) },
      { header: words.period.to, width: 11, numberFormat: 'yyyy-mm-dd', shown: spans.map(({ to }) => to) },
      ...queues.map(({ name }, index): SheetColumn => ({
        header: typedText(name), width: 12, numberFormat: CALLS, formula: formulas.sumOfSpan(daily.queue(index), daily.from, at(0), at(1)), shown: weekly[index] ?? [],
      })),
      { header: words.queues.all, width: 12, numberFormat: CALLS, style: 'total', formula: formulas.plus(queues.map((_, index) => cells.queue(index))), shown: spans.map((_, row) => sum(weekly.map((calls) => calls[row] ?? 0))) },
    ],
  };
}

function titles({ words, locale, source, leftOut, writtenAt }: QueuesRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(leftOut);
  return [
    [{ content: words.queues.title, style: 'title' }],
    [{ content: words.queues.what, style: 'subtitle' }],
    [{ content: say(words.queues.source, { source: sheetReference(source.sheet, source.address), at }, locale), style: 'subtitle' }],
    ...(leftOut.length > 0 ? [[{ content: say(words.queues.leftOut, { list }, locale), style: 'subtitle' as const }]] : []),
  ];
}

type Words = QueuesRequest['words'];

/** How many calls each queue has of all, how far off its forecasts were, and when it is busiest. */
function queueRows(queues: readonly QueueColumn[], days: readonly DaySerial[], daily: Placed['cells'], words: Words): PlannedCell[][] {
  const all = sum(queues.flatMap(({ calls }) => calls));
  return queues.map(({ name, calls, forecast: { request } }, index) => {
    const row = FIRST_ROW + index;
    const { backtest, forecast, sheetNames } = request;
    const error = backtest?.accuracy[forecast.method]['four-weeks']?.wape;
    return [
      { content: typedText(name), style: 'label' },
      { content: formulas.sum(daily.queue(index)), style: 'total', numberFormat: CALLS, sample: sum(calls) },
      { content: formulas.quotient(`B${row}`, `$B$${FIRST_ROW + queues.length}`), style: 'formula', numberFormat: '0.0%', sample: all > 0 ? sum(calls) / all : 0 },
      error === undefined
        ? { content: words.none, style: 'formula' }
        : { content: formulas.same(sheetReference(sheetNames.accuracy, errorCell(forecast.method))), style: 'link', numberFormat: '0.0%', sample: error },
      ...busiest(daily.queue(index), daily.from, `E${row}`, calls, days),
    ];
  });
}

function totalRow(queues: readonly QueueColumn[], days: readonly DaySerial[], daily: Placed['cells'], words: Words): PlannedCell[] {
  const row = FIRST_ROW + queues.length;
  const calls = days.map((_, day) => sum(queues.map((queue) => queue.calls[day] ?? 0)));
  return [
    { content: words.queues.all, style: 'total' },
    { content: formulas.sum(`B${FIRST_ROW}:B${row - 1}`), style: 'total', numberFormat: CALLS, sample: sum(calls) },
    { content: formulas.sum(`C${FIRST_ROW}:C${row - 1}`), style: 'total', numberFormat: '0.0%', sample: sum(calls) > 0 ? 1 : 0 },
    { content: null },
    ...busiest(daily.all, daily.from, `E${row}`, calls, days),
  ];
}

function busiest(calls: string, dates: string, most: string, values: readonly number[], days: readonly DaySerial[]): PlannedCell[] {
  const peak = Math.max(...values);
  return [
    { content: formulas.most(calls), style: 'formula', numberFormat: CALLS, sample: peak },
    { content: formulas.where(dates, calls, most), style: 'formula', numberFormat: 'yyyy-mm-dd', sample: days[values.indexOf(peak)] ?? 0 },
  ];
}

function checkLines({ words }: QueuesRequest, queues: readonly QueueColumn[], daily: Placed['cells'], weekly: Placed['cells']): Check[] {
  const { check } = words.queues;
  return [
    { label: words.check.errors, formula: formulas.errorsIn(daily.all, weekly.all), sample: 0, good: words.check.errorsGood, bad: check.errorsBad },
    { label: check.moved, formula: formulas.movedApart(queues.map(({ dates, on, had }, index) => ({ here: daily.queue(index), dates, there: on, had })), daily.from), sample: 0, good: check.movedGood, bad: check.movedBad },
    { label: check.weeks, formula: formulas.apart(daily.all, weekly.all), sample: 0, good: words.check.sumsGood, bad: words.check.sumsBad },
  ];
}

function noteRows({ words, locale, version }: QueuesRequest): PlannedCell[][] {
  const lines = Object.values(words.queues.noteLines).map((line) => say(line, { version }, locale));
  return [headingRow(words.notes, '', '', '', '', ''), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])];
}

function dayChart({ words }: QueuesRequest, queues: readonly QueueColumn[], daily: Placed['cells'], place: ChartPlan['place']): ChartPlan {
  return {
    name: words.queues.chartName, type: 'ColumnStacked', title: words.queues.chart, categories: daily.from, place,
    valueAxisTitle: words.chart.callsADay, valueFormat: CALLS, categoryFormat: 'mm-dd',
    series: queues.map(({ name }, index) => ({ name: typedText(name), values: daily.queue(index), colour: SERIES_COLOURS[index % SERIES_COLOURS.length]! })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
