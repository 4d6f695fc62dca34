import { SPANS, type Backtest } from '../../core/forecasting/accuracy/backtest';
import { METHODS } from '../../core/forecasting/methods/method';
import { say } from '../../locales/say';
import type { Block, ChartPlan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { agentsBlock } from './error-in-agents';
import type { ForecastSheet } from './forecast-sheet';
import { headingRow } from './labelled-rows';
import type { ForecastRequest } from './request';
import { writtenDay } from './weekday-names';

const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;
const CHART_ROWS = 18;
const SPAN_COLOURS = ['#9DC3E6', '#2F6DB5', '#1F3864'];

/** The sheet that says how far off forecasts from this history were, by method and span, and what that means in agents. */
export function accuracySheet(request: ForecastRequest, forecast: ForecastSheet, busiestCalls: number): SheetPlan {
  const { backtest, history } = request;
  const table = backtest ? accuracyRows(backtest, request) : [];
  const agentsRow = FIRST_ROW + table.length + 3;
  const agents = backtest && history.intervalMinutes < 1440 ? agentsBlock({
    request, backtest, headerRow: agentsRow, busiestCalls,
    calls: onForecast(request, forecast.totals.cell('peakCalls')), input: (key) => onForecast(request, forecast.inputs.cell(key)),
    wapes: SPANS.map((_, span) => `$C$${FIRST_ROW + span * METHODS.length + METHODS.indexOf(backtest.choice)}`), floor: `$B$${FIRST_ROW + table.length}`,
  }) : [];
  const chartRow = agentsRow + agents.length + 1;
  const notesRow = backtest ? chartRow + CHART_ROWS + 1 : FIRST_ROW;
  return {
    name: request.sheetNames.accuracy,
    blocks: [
      block(1, titles(request)),
      ...(backtest ? [
        block(HEADER_ROW, [headingRow(...tableHeaders(request, backtest)), ...table]),
        block(FIRST_ROW + table.length, [floorRow(request, backtest)]),
      ] : []),
      ...(agents.length > 0 ? [block(agentsRow, agents)] : []),
      block(notesRow, notes(request)),
    ],
    tables: [],
    charts: backtest ? [errorChart(request, `A${chartRow}`, `H${chartRow + CHART_ROWS - 1}`)] : [],
    formats: [],
    columnWidths: [34, 16, 12, 12, 12, 14, 13, 13, 12, 10],
    rowHeights: { 1: 24, [HEADER_ROW]: 45, ...(agents.length > 0 && { [agentsRow]: 45 }) },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

/** The cell with the error over four weeks of a method. */
export function errorCell(method: (typeof METHODS)[number]): string {
  return `$C$${FIRST_ROW + SPANS.indexOf('four-weeks') * METHODS.length + METHODS.indexOf(method)}`;
}

function onForecast({ sheetNames }: ForecastRequest, cell: string): string {
  return sheetReference(sheetNames.forecast, cell);
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ words, locale, backtest, queue, source, writtenAt }: ForecastRequest): PlannedCell[][] {
  const { accuracy } = words;
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const [first = 0, last = 0] = backtest ? [backtest.origins[0], backtest.origins.at(-1)] : [];
  const facts = { count: backtest?.origins.length ?? 0, first: writtenDay(first, locale), last: writtenDay(last, locale) };
  const origin = sheetReference(source.sheet, source.address) + (queue === null ? '' : ` · ${queue}`);
  return [
    [{ content: accuracy.title, style: 'title' }],
    [{ content: backtest ? say(accuracy.what, facts, locale) : accuracy.tooShort, style: 'subtitle' }],
    [{ content: say(accuracy.source, { source: origin, at }, locale), style: 'subtitle' }],
    ...(backtest ? [[{ content: choiceSentence(backtest, words, locale), style: 'subtitle' as const }]] : []),
  ];
}

/** Which method is used and why, in one sentence. */
export function choiceSentence(backtest: Backtest, words: ForecastRequest['words'], locale: ForecastRequest['locale']): string {
  const { accuracy } = words;
  const wape = (name: (typeof METHODS)[number]) => backtest.accuracy[name]['four-weeks']?.wape ?? null;
  const own = wape('automatic');
  const simple = METHODS.filter((name) => name !== 'automatic' && wape(name) !== null).sort((a, b) => wape(a)! - wape(b)!)[0];
  if (own === null || simple === undefined) return accuracy.choiceUnjudged;
  const facts = { own, simple: wape(simple)!, name: accuracy.methodWithin[simple] };
  if (backtest.choice !== 'automatic') return say(accuracy.choiceSimple, { ...facts, simple: wape(backtest.choice) ?? facts.simple, name: accuracy.methodWithin[backtest.choice] }, locale);
  return say(own <= facts.simple ? accuracy.choiceOurs : accuracy.choiceOursClose, facts, locale);
}

function tableHeaders({ words }: ForecastRequest, { levels }: Backtest): string[] {
  const { header } = words.accuracy;
  return [header.method, header.span, header.wape, header.mase, header.bias, header.dayWape, ...levels.map((level) => header.coverage.replace('{level}', `${Math.round(level * 1000) / 10}%`)), header.intervals, header.used];
}

/** Span after span, the methods within each: the chart takes each span as a series. */
function accuracyRows({ accuracy, levels, choice }: Backtest, { words }: ForecastRequest): PlannedCell[][] {
  return SPANS.flatMap((span) => METHODS.map((method): PlannedCell[] => {
    const found = accuracy[method][span];
    const cell = (content: number | null | undefined, numberFormat: string): PlannedCell => ({ content: content ?? words.none, style: 'formula', numberFormat });
    return [
      { content: words.accuracy.method[method], style: 'label' },
      { content: words.accuracy.span[span], style: 'label' },
      { ...cell(found?.wape, '0.0%'), style: 'total' },
      cell(found?.mase, '0.00'),
      cell(found?.bias, '+0.0%;-0.0%;0.0%'),
      cell(found?.dayWape, '0.0%'),
      ...levels.map((_, index) => cell(found?.coverage[index], '0.0%')),
      cell(found?.intervals, '#,##0'),
      { content: method === choice ? '✓' : '', style: 'check' },
    ];
  }));
}

function floorRow({ words }: ForecastRequest, { noiseFloor }: Backtest): PlannedCell[] {
  return [
    { content: words.accuracy.floor, style: 'label' }, { content: noiseFloor ?? words.none, style: 'total', numberFormat: '0.0%' }, { content: words.accuracy.floorNote, style: 'note' },
  ];
}

function errorChart({ words }: ForecastRequest, topLeft: string, bottomRight: string): ChartPlan {
  const rows = (column: string, span: number) => `${column}${FIRST_ROW + span * METHODS.length}:${column}${FIRST_ROW + (span + 1) * METHODS.length - 1}`;
  return {
    name: words.chart.accuracyName, type: 'ColumnClustered', title: words.chart.accuracy, categories: rows('A', 0), place: { topLeft, bottomRight },
    valueAxisTitle: words.accuracy.header.wape, valueFormat: '0%',
    series: SPANS.map((span, index) => ({ name: words.accuracy.span[span], values: rows('C', index), colour: SPAN_COLOURS[index]! })),
  };
}

function notes({ words }: ForecastRequest): PlannedCell[][] {
  return [headingRow(words.notes), ...Object.values(words.accuracy.noteLines).map((content): PlannedCell[] => [{ content, style: 'note' }])];
}
