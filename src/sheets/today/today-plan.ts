import { isFault, type Outcome } from '../../core/fault';
import { say } from '../../locales/say';
import { columnName } from '../area';
import { checkRow, headingRow, type Check } from '../forecasting/labelled-rows';
import { writtenDay } from '../forecasting/weekday-names';
import type { CellsBlock, ChartPlan, Plan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import * as formulas from './formulas';
import { inputBlock, type InputBlock } from './input-block';
import { intervalColumns } from './interval-columns';
import { CHART_COLUMN, CHART_COLUMNS, columnCells, FIRST_ROW, headerCell, HEADER_ROW, WIDTHS } from './layout';
import type { TodayMemory, TodayRequest } from './request';
import { standingBlocks, STANDING_ROWS, type StandingBlocks, type StandingPlaces } from './standing-block';
import { todayFigures, type TodayFigures } from './today-figures';

/** The pane's job that re-forecasts a day that has begun. */
export const TODAY = 'today';

export interface TodayPlan {
  readonly plan: Plan;
  readonly figures: TodayFigures;
}

/**
 * One sheet for the rest of the day: type what came, and what is still to come follows, in Excel's own formulas. Only the columns
 * of agents call functions of ours.
 * @returns the plan with its figures; or `above` for more counts than intervals, `below` for a negative one.
 */
export function todayPlan(request: TodayRequest): Outcome<TodayPlan> {
  const figures = todayFigures(request);
  if (isFault(figures)) return figures;
  const { words, forecast } = request;
  const inputs = inputBlock(request);
  const places = placesAfter(inputs);
  const standing = standingBlocks(request, figures, inputs, places);
  const checksRow = places.day + STANDING_ROWS.day + 2;
  const checks = dayChecks(request, figures, inputs, standing);
  const notesRow = checksRow + checks.length + 1;
  const heading = (title: string) => headingRow(title, words.value, words.unit, words.note);
  const sheet: SheetPlan = {
    name: words.sheetName,
    blocks: [
      block(1, titles(request)),
      block(HEADER_ROW, [heading(words.inputs), ...inputs.rows]),
      block(places.standing - 1, [heading(words.standing), ...standing.standing]),
      block(places.day - 1, [heading(words.day), ...standing.day]),
      block(checksRow - 1, [headingRow(words.checks, words.value, '', words.note), ...checks.map((check, index) => checkRow(check, checksRow + index))]),
      block(notesRow, notes(request)),
      block(places.worked - 1, [heading(words.worked), ...standing.worked]),
      ...intervalColumns(request, figures, inputs, standing.cell),
    ],
    tables: [],
    charts: [chart(request)],
    formats: [],
    columnWidths: WIDTHS,
    rowHeights: { 1: 24, [HEADER_ROW]: 45 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
  return { plan: { job: TODAY, sheets: [sheet], names: [], memory: memoryOf(request, inputs) }, figures };

  /** The steps between stand last, under the notes: whoever asks where a number comes from looks there. */
  function placesAfter(block: InputBlock): StandingPlaces {
    const first = FIRST_ROW + block.rows.length + 2;
    const day = first + STANDING_ROWS.standing + 2;
    const checked = day + STANDING_ROWS.day + 2;
    const noted = checked + checkCount(forecast) + 1;
    return { standing: first, day, worked: noted + Object.keys(words.noteLines).length + 3 };
  }
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ words, locale, forecast, actualFrom, writtenAt }: TodayRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const facts = { source: sheetReference(forecast.sheet, forecast.address), actual: actualFrom ?? '', at, date: forecast.day === null ? '' : writtenDay(forecast.day, locale) };
  return [
    [{ content: forecast.day === null ? words.title : say(words.titleOn, facts, locale), style: 'title' }],
    [{ content: words.what, style: 'subtitle' }],
    [{ content: say(actualFrom === null ? words.source : words.sourceWithActual, facts, locale), style: 'subtitle' }],
  ];
}

const checkCount = ({ cells }: TodayRequest['forecast']) => (cells.date === null ? 4 : 5);

/** What must be zero in a sound sheet. */
function dayChecks({ words, forecast }: TodayRequest, { rows }: TodayFigures, inputs: InputBlock, { cell }: StandingBlocks): Check[] {
  const { check } = words;
  const at = (column: Parameters<typeof columnCells>[0]) => columnCells(column, forecast);
  const last = rows.reduce((latest, { actual }, index) => (actual === null ? latest : index), -1);
  const errors = rows.reduce((sum, row) => sum + [row.planned, row.agents].filter((value) => String(value).startsWith('#')).length, 0);
  return [
    { label: check.unread, formula: formulas.unread(at('actual')), sample: 0, good: check.unreadGood, bad: check.unreadBad },
    {
      label: check.gaps, formula: formulas.gaps(at('actual'), headerCell('actual'), cell('known')),
      sample: rows.slice(0, last + 1).filter(({ actual }) => actual === null).length, good: check.gapsGood, bad: check.gapsBad,
    },
    { label: check.errors, formula: formulas.errorsIn(`${at('time').split(':')[0]}:${at('more').split(':')[1]}`), sample: errors, good: check.errorsGood, bad: check.errorsBad },
    { label: check.sums, formula: `=${cell('came')}+${cell('rest')}-${cell('now')}`, sample: 0, good: check.sumsGood, bad: check.sumsBad },
    ...(forecast.cells.date === null ? [] : [{
      label: check.day, formula: formulas.otherDays(sheetReference(forecast.sheet, forecast.cells.date), inputs.day ?? ''), sample: 0, good: check.dayGood, bad: check.dayBad,
    }]),
  ];
}

function notes({ words, locale, version }: TodayRequest): PlannedCell[][] {
  const lines = Object.values(words.noteLines).map((line) => say(line, { version }, locale));
  return [headingRow(words.notes, '', '', ''), ...lines.map((content): PlannedCell[] => [{ content, style: 'note' }])];
}

const CHART_ROWS = 22;

/** What came as columns, what was and is expected as lines with the band of its range: before now both are one. */
function chart({ words, forecast }: TodayRequest): ChartPlan {
  const cells = (column: Parameters<typeof columnCells>[0]) => columnCells(column, forecast);
  return {
    name: words.chart.name, type: 'Line', title: words.chart.title, categories: cells('time'), valueAxisTitle: words.chart.axis, valueFormat: '#,##0', categoryFormat: 'hh:mm',
    place: { topLeft: `${columnName(CHART_COLUMN)}${HEADER_ROW}`, bottomRight: `${columnName(CHART_COLUMN + CHART_COLUMNS - 1)}${HEADER_ROW + CHART_ROWS - 1}` },
    series: [
      // What is stacked on a series that is not drawn is a band.
      { name: words.column.low, values: cells('low'), colour: '#FFFFFF', type: 'AreaStacked', blank: true },
      { name: words.chart.range, values: cells('spread'), colour: '#BDD7EE', type: 'AreaStacked' },
      { name: words.column.actual, values: cells('actual'), colour: '#7F7F7F', type: 'ColumnClustered' },
      { name: words.column.forecast, values: cells('forecast'), colour: '#595959' },
      { name: words.column.calls, values: cells('calls'), colour: '#2F6DB5', role: 'calls' },
    ],
  };
}

function memoryOf({ forecast, inputs, actual }: TodayRequest, block: InputBlock): TodayMemory {
  return {
    source: sheetReference(forecast.sheet, forecast.address), day: forecast.day, inputs, inputCells: block.addresses,
    actual: {
      address: columnCells('actual', forecast), minutes: forecast.intervals.map(({ minute }) => minute),
      written: forecast.intervals.map((_, index) => actual[index] ?? null),
    },
  };
}
