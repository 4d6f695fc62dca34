import { say } from '../../locales/say';
import { columnName } from '../area';
import type { Block, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { adjustmentEffect, levelShown } from './adjusted-rows';
import { ADJUSTMENT_COLUMNS, ADJUSTMENT_WIDTHS, adjustmentsTable, type AdjustmentsTable } from './adjustments-table';
import { historyBlock, profileBlock } from './chart-data';
import { historyChart, profileChart } from './forecast-charts';
import { adjustable, forecastColumns, rowColumns, type ForecastColumns } from './forecast-columns';
import type { ForecastFigures } from './forecast-figures';
import { forecastInputs, type InputBlock } from './forecast-inputs';
import { forecastTotals, type ForecastTotals } from './forecast-totals';
import * as formulas from './formulas';
import { checkRow, headingRow, labelledRow, type Check } from './labelled-rows';
import { dayBlock, periodBlock, type DayColumn } from './period-blocks';
import type { ForecastRequest } from './request';
import { typedText } from './typed-text';
import { writtenDay } from './weekday-names';

/** Row 5 holds the headers of all that stands side by side; above them title, source, method and the levels of the ranges. */
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const LEFT_WIDTHS = [36, 12, 8, 38];
const ADJUSTMENTS_COLUMN = LEFT_WIDTHS.length + 1;
const ROWS_COLUMN = ADJUSTMENTS_COLUMN + ADJUSTMENT_COLUMNS.length + 1;
const CHART_ROWS = 18;
const GAP = 2;

export interface ForecastSheet {
  readonly sheet: SheetPlan;
  readonly inputs: InputBlock;
  readonly totals: ForecastTotals;
  readonly adjustments: AdjustmentsTable;
  readonly columns: ForecastColumns;
  /** The days with their ranges, headers included; null where the rows are days themselves. */
  readonly days: string | null;
  /** Date and calls of each day, as columns without their headers. */
  readonly daily: { readonly date: string; readonly calls: string };
}

/** The sheet of the forecast: inputs, totals, checks and notes at the left; adjustments and charts; then intervals, days, weeks and months. */
export function forecastSheet(request: ForecastRequest, figures: ForecastFigures): ForecastSheet {
  const { words, locale, forecast, adjustments: planned } = request;
  const inputs = forecastInputs(request.inputs, figures.byDay ? null : forecast.carryOver, words, FIRST_ROW);
  const place = rowColumns(figures, ROWS_COLUMN, HEADER_ROW);
  const adjustments = adjustmentsTable({
    adjustments: planned, inputs: request.inputs, words, forecast: figures.rows, cells: adjustable(place), growth: inputs.cell('growth'),
    firstColumn: ADJUSTMENTS_COLUMN, headerRow: HEADER_ROW,
  });
  const columns = forecastColumns({
    figures, words, locale, forecast, adjustments: adjustments.columns, input: inputs.cell, firstColumn: ROWS_COLUMN, headerRow: HEADER_ROW, byInterval: request.aht.length > 0,
  });
  const at = (key: Parameters<typeof columns.cells>[0]) => columns.cells(key) ?? '';
  const rows = { date: at('date'), weekday: at('weekday'), time: columns.cells('time'), base: at('base'), calls: at('calls') };

  const next = placer(ROWS_COLUMN + columns.widths.length);
  const days = figures.byDay ? null : dayBlock({ words, locale, forecast, figures, rows, level: inputs.cell('level'), firstColumn: next.column(), headerRow: HEADER_ROW });
  if (days) next.past(days.widths);
  const dayCells = (key: DayColumn) => (days ? days.cells(key) : at(key));
  const daily = { date: dayCells('date'), base: dayCells('base'), calls: dayCells('calls') };
  const common = { words, days: daily, headerRow: HEADER_ROW };
  const byWeek = periodBlock({ ...common, periods: figures.weeks, title: 'week', before: request.log, firstColumn: next.column() });
  next.past(byWeek.widths);
  const byMonth = periodBlock({ ...common, periods: figures.months, title: 'month', before: [], firstColumn: next.column() });
  next.past(byMonth.widths);
  const history = historyBlock({ words, locale, figures, firstColumn: next.column(), headerRow: HEADER_ROW }, dayCells);
  next.past(history.widths);
  const profile = profileBlock({ words, locale, figures, firstColumn: next.column(), headerRow: HEADER_ROW }, rows);
  next.past(profile.widths);

  const totalsRow = FIRST_ROW + inputs.rows.length + 2;
  const totals = forecastTotals({ rows, days: daily }, figures, words, totalsRow);
  const checksRow = totalsRow + totals.rows.length + 2;
  const checks = sheetChecks(request, figures, {
    adjustments, columns, all: [rows.calls, at('low'), at('high'), daily.calls], rows: rows.calls, days: daily.calls, weeks: byWeek.cells('calls'), months: byMonth.cells('calls'),
    level: inputs.cell('level'),
  });
  const holidaysRow = checksRow + checks.length + 2;
  const holidays = holidayRows(request);
  const notesRow = holidaysRow + (holidays.length > 0 ? holidays.length + 1 : -1);
  const chartRow = HEADER_ROW + adjustments.rows + 2;
  const chartPlace = (index: number) => ({
    topLeft: `${columnName(ADJUSTMENTS_COLUMN)}${chartRow + index * (CHART_ROWS + 1)}`,
    bottomRight: `${columnName(ROWS_COLUMN - 2)}${chartRow + index * (CHART_ROWS + 1) + CHART_ROWS - 1}`,
  });

  const sheet: SheetPlan = {
    name: request.sheetNames.forecast,
    blocks: [
      cells(1, titles(request, figures)),
      cells(HEADER_ROW, [headingRow(words.inputs, words.value, words.unit, words.note), ...inputs.rows]),
      cells(totalsRow - 1, [headingRow(words.totals, words.value, words.unit, words.note), ...totals.rows]),
      cells(checksRow - 1, [headingRow(words.checks, words.value, '', words.note), ...checks.map((check, index) => checkRow(check, checksRow + index))]),
      ...(holidays.length > 0 ? [cells(holidaysRow - 1, [headingRow(words.holidays, words.holiday.effect, '', words.note), ...holidays])] : []),
      cells(notesRow, notes(request)),
      adjustments.block,
      ...columns.blocks, ...(days?.blocks ?? []), ...byWeek.blocks, ...byMonth.blocks, ...history.blocks, ...profile.blocks,
    ],
    tables: [{ name: request.tableNames.adjustments, address: adjustments.address, style: 'TableStyleLight1' }],
    charts: [historyChart(history, words, chartPlace(0)), profileChart(profile, figures.byDay, words, chartPlace(1))],
    formats: [],
    columnWidths: [...LEFT_WIDTHS, GAP, ...ADJUSTMENT_WIDTHS, GAP, ...columns.widths, ...next.widths],
    rowHeights: { 1: 24, [HEADER_ROW]: 60 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
  return { sheet, inputs, totals, adjustments, columns, days: days?.address ?? null, daily };
}

/** Hands out columns from left to right, with a gap between one block and the next. */
function placer(start: number) {
  const widths: number[] = [];
  return {
    widths,
    column: () => start + widths.length + 1,
    past: (block: readonly number[]) => void widths.push(GAP, ...block),
  };
}

function cells(row: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ words, locale, source, queue, forecast, history, writtenAt }: ForecastRequest, figures: ForecastFigures): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const facts = {
    source: sheetReference(source.sheet, source.address), queue: queue ?? '', days: new Set(history.times.map((time) => time.slice(0, 10))).size,
    last: writtenDay(forecast.lastDay, locale), at,
  };
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: figures.byDay ? words.whatByDay : words.what, style: 'subtitle' }],
    [{ content: say(queue === null ? words.source : words.sourceOfQueue, facts, locale), style: 'subtitle' }],
    [{ content: words.method[forecast.method], style: 'subtitle' }],
  ];
}

interface CheckedCells {
  readonly adjustments: AdjustmentsTable;
  readonly columns: ForecastColumns;
  readonly all: readonly string[];
  readonly rows: string;
  readonly days: string;
  readonly weeks: string;
  readonly months: string;
  readonly level: string;
}

function sheetChecks({ words, forecast, inputs, adjustments }: ForecastRequest, figures: ForecastFigures, place: CheckedCells): Check[] {
  const { check } = words;
  const table = place.adjustments.columns;
  const effects = adjustments.map((adjustment) => ({ ...adjustmentEffect(adjustment, figures.rows, inputs, figures.byDay), on: adjustment.on, calls: adjustment.calls }));
  const nowhere = effects.filter(({ on, calls, concerned }) => on && calls !== null && concerned === 0).length;
  const offered = forecast.levels[levelShown(forecast.levels, inputs.level)] === inputs.level;
  return [
    { label: check.errors, formula: formulas.errorsIn(...new Set(place.all)), sample: 0, good: check.errorsGood, bad: check.errorsBad },
    { label: check.sums, formula: formulas.apart(place.rows, place.days, place.weeks, place.months), sample: 0, good: check.sumsGood, bad: check.sumsBad },
    {
      label: check.unread, formula: formulas.textIn(table.on, table.fromDay, table.toDay, table.fromTime, table.toTime, table.share, table.calls), sample: 0,
      good: check.unreadGood, bad: check.unreadBad,
    },
    { label: check.nowhere, formula: formulas.placedNowhere(table.on, table.calls, table.concerned), sample: nowhere, good: check.nowhereGood, bad: check.nowhereBad },
    { label: check.level, formula: formulas.notAmong(place.level, place.columns.levels.choices), sample: offered ? 0 : 1, good: check.levelGood, bad: check.levelBad },
  ];
}

/** Holidays and events whose effect was estimated, those to come first. */
function holidayRows({ words, locale, holidayEffects }: ForecastRequest): PlannedCell[][] {
  const { holiday } = words;
  const order = [...holidayEffects].sort((a, b) => (a.comes ?? Infinity) - (b.comes ?? Infinity) || a.name.localeCompare(b.name, locale));
  return order.map(({ name, factor, seen, comes }) => labelledRow({
    label: typedText(name), content: factor - 1, style: 'formula', numberFormat: '+0%;-0%;0%', unit: '',
    note: say(comes === null ? holiday.past : holiday.comes, { seen, date: comes === null ? '' : writtenDay(comes, locale) }, locale),
  }));
}

function notes({ words, locale, version }: ForecastRequest): PlannedCell[][] {
  const lines = Object.values(words.noteLines).map((line) => say(line, { version }, locale));
  return [headingRow(words.notes, '', '', ''), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])];
}
