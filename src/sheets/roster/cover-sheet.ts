import { say } from '../../locales/say';
import { checkRow, headingRow, labelledRow, type Check } from '../forecasting/labelled-rows';
import { writtenDay } from '../forecasting/weekday-names';
import { misfitConditions } from '../efficiency/heat-map';
import type { ChartPlan, ConditionPlan, PlannedCell, SheetPlan, Block } from '../plan';
import { coverCalculation } from './cover-calculation';
import { coverFigures, type CoverFigures } from './cover-figures';
import { coverHeat } from './cover-heat';
import { INDEX_KEYS, indexCell, indexLines } from './cover-indices';
import { COVER_COLUMNS, COVER_DAY_COLUMNS, COVER_FIRST_ROW, COVER_HEADER_ROW, type CoverColumn, type CoverDayColumn, type CoverLayout } from './cover-layout';
import * as formulas from './formulas';
import type { RosterLayout } from './layout';
import { requiredCell } from './required-cell';
import type { RosterSheetRequest } from './request';

const CHART_ROWS = 20;
/** Share of what is required that still fits. */
export const TOLERANCE = 0.1;
const INPUT_ROWS = 2;
const TOLERANCE_CELL = `$B$${COVER_FIRST_ROW}`;
const INTERVAL_CELL = `$B$${COVER_FIRST_ROW + 1}`;

/** People at work against people required, live from the codes of the roster. */
export function coverSheet(request: RosterSheetRequest, roster: RosterLayout, layout: CoverLayout): SheetPlan {
  const { words, names, asked } = request;
  const { cover } = words;
  const figures = coverFigures(request, TOLERANCE);
  const indexRow = COVER_FIRST_ROW + INPUT_ROWS + 2;
  const index = indexCell(indexRow);
  const chartRow = indexRow + INDEX_KEYS.length + 1;
  const checksRow = chartRow + CHART_ROWS + 2;
  const checks = checksOf(request, layout, index);
  const notesRow = checksRow + checks.length + 1;
  const heat = coverHeat(request, layout, figures);
  return {
    name: names.cover,
    blocks: [
      block(1, [
        [{ content: cover.title, style: 'title' }], [{ content: say(cover.what, { sheet: names.roster }, request.locale), style: 'subtitle' }],
        [{ content: request.source.required ? cover.notes.linked : cover.notes.typed, style: 'subtitle' }],
      ]),
      block(COVER_HEADER_ROW, [
        headingRow(cover.inputs, words.value, words.unit, words.note),
        labelledRow({ label: cover.input.tolerance, content: TOLERANCE, style: 'input', numberFormat: '0%', unit: cover.units.fraction, note: cover.input.toleranceNote }),
        labelledRow({ label: cover.input.intervalMinutes, content: asked.intervalMinutes, style: 'formula', numberFormat: '0', unit: cover.units.minutes, note: cover.input.intervalMinutesNote }),
      ]),
      block(indexRow - 1, [headingRow(cover.indices, words.value, words.unit, words.note), ...indexLines(request, layout, figures, index, INTERVAL_CELL)]),
      block(checksRow - 1, [headingRow(words.checks, words.value, '', words.note), ...checks.map((check, place) => checkRow(check, checksRow + place))]),
      block(notesRow, [headingRow(words.notes), ...Object.entries(cover.notes).filter(([key]) => key !== (request.source.required ? 'typed' : 'linked')).map(([, content]): PlannedCell[] => [{ content, style: 'note' }])]),
      ...intervalRows(request, layout, figures),
      dayRows(request, layout, figures),
      ...heat.blocks,
      ...coverCalculation(request, roster, layout),
    ],
    tables: [], formats: [],
    charts: [coverChart(request, layout, figures, { topLeft: `A${chartRow}`, bottomRight: `D${chartRow + CHART_ROWS - 1}` })],
    conditions: [...stateConditions(request, layout), ...[layout.cells('net'), heat.address].flatMap((address) => (address === null ? [] : misfitConditions(address, index('meanPeople'))))],
    columnWidths: layout.widths,
    rowHeights: { 1: 24, [COVER_HEADER_ROW]: 32 },
    freeze: { rows: COVER_HEADER_ROW, columns: 0 },
  };
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): Block {
  return { kind: 'cells', at: `A${row}`, rows };
}

/** A tenth of a person is shown only where people are needed in parts. */
function columnFormats({ asked: { required } }: RosterSheetRequest): Readonly<Record<CoverColumn, string | undefined>> {
  const people = required.every((day) => day.every(Number.isInteger)) ? '0' : '0.0';
  return { date: 'yyyy-mm-dd', time: 'hh:mm', required: people, atWork: '0', net: `+${people};-${people};0`, over: people, under: `${people}_)`, state: undefined, useful: people };
}

/** A row for each interval of each day: people at work in one formula a day, what follows from them in one a column. */
function intervalRows(request: RosterSheetRequest, layout: CoverLayout, { intervals }: CoverFigures): Block[] {
  const { asked, words: { cover }, source } = request;
  const { cells } = layout;
  const formats = columnFormats(request);
  const header = COVER_COLUMNS.map((column): PlannedCell => ({ content: cover.column[column], style: 'header' }));
  const typed = intervals.map(({ day, interval, required }): PlannedCell[] => {
    const link = requiredCell(source, asked, day, interval);
    return [
      { content: asked.firstDay + day, style: 'label', numberFormat: formats.date }, { content: (interval * asked.intervalMinutes) / 1440, style: 'label', numberFormat: formats.time },
      { numberFormat: formats.required, ...(link === null ? { content: required, style: 'input' } : { content: formulas.link(link), sample: required, style: 'link' }) },
    ];
  });
  const spill = (column: CoverColumn, formula: string, shown: readonly (number | string)[], row = COVER_FIRST_ROW): Block => ({
    kind: 'spill', at: `${layout.letter(column)}${row}`, formula, rows: shown.length, columns: 1, style: column === 'atWork' || column === 'net' ? 'total' : 'formula',
    numberFormat: formats[column], sample: shown.map((value) => [value]),
  });
  const shown = (column: 'atWork' | 'net' | 'over' | 'under' | 'useful') => intervals.map((figures) => figures[column]);
  return [
    { kind: 'cells', at: `${layout.letter('date')}${COVER_HEADER_ROW}`, rows: [header] },
    { kind: 'cells', at: `${layout.letter('date')}${COVER_FIRST_ROW}`, rows: typed },
    ...Array.from({ length: asked.days }, (_, day): Block => spill(
      'atWork', formulas.peopleAtWork(layout.works(0), layout.countsOfDay(day), layout.works(1), layout.countsOfDay(day - 1)),
      intervals.filter((one) => one.day === day).map(({ atWork }) => atWork), layout.rowOf(day, 0),
    )),
    spill('net', formulas.difference(cells('atWork'), cells('required')), shown('net')),
    spill('over', formulas.over(cells('net')), shown('over')),
    spill('under', formulas.under(cells('net')), shown('under')),
    spill('state', formulas.state(cells('required'), cells('atWork'), cells('net'), TOLERANCE_CELL, cover.state), intervals.map(({ state }) => (state === null ? '' : cover.state[state]))),
    spill('useful', formulas.least(cells('required'), cells('atWork')), shown('useful')),
  ];
}

/** Days side by side, each with its own indices. */
function dayRows({ asked, words: { cover } }: RosterSheetRequest, layout: CoverLayout, { days }: CoverFigures): Block {
  const header = COVER_DAY_COLUMNS.map((column): PlannedCell => ({ content: cover.day[column], style: 'header' }));
  const rows = days.map((figures, day): PlannedCell[] => {
    const at = (column: CoverDayColumn) => `${layout.dayLetter(column)}${COVER_FIRST_ROW + day}`;
    const hours = (column: CoverColumn) => formulas.hoursOfDay(layout.cells(column).replace(/(\d+)/g, '$$$1'), layout.cells('date').replace(/(\d+)/g, '$$$1'), at('day'), INTERVAL_CELL);
    const made: Readonly<Record<Exclude<CoverDayColumn, 'day'>, readonly [string, number | null, string]>> = {
      dayPeople: [formulas.sum(layout.countsOfDay(day)), figures.people, '0'],
      dayRequired: [hours('required'), figures.required, '#,##0.0'], dayRostered: [hours('atWork'), figures.rostered, '#,##0.0'],
      dayOver: [hours('over'), figures.over, '#,##0.0'], dayUnder: [hours('under'), figures.under, '#,##0.0'],
      dayUseful: [formulas.shareLess(at('dayRostered'), at('dayOver'), at('dayRostered')), figures.useful, '0.0%'],
      dayCoverage: [formulas.shareLess(at('dayRequired'), at('dayUnder'), at('dayRequired')), figures.coverage, '0.0%'],
    };
    return COVER_DAY_COLUMNS.map((column): PlannedCell => (column === 'day'
      ? { content: asked.firstDay + day, style: 'label', numberFormat: 'ddd mm-dd' }
      : { content: made[column][0], sample: made[column][1] ?? formulas.NONE, style: 'formula', numberFormat: made[column][2] }));
  });
  return { kind: 'cells', at: `${layout.dayLetter('day')}${COVER_HEADER_ROW}`, rows: [header, ...rows] };
}

/** Required as steps against people at work on the busiest day, the gap filled: amber over, red under. */
function coverChart({ asked, words: { cover: { chart } }, locale }: RosterSheetRequest, layout: CoverLayout, { days, intervals }: CoverFigures, place: ChartPlan['place']): ChartPlan {
  const busiest = days.reduce((most, { required }, day) => (required > days[most]!.required ? day : most), 0);
  const open = intervals.filter(({ day, required, atWork }) => day === busiest && (required > 0 || atWork > 0)).map(({ interval }) => interval);
  const [from, to] = open.length > 0 ? [open[0]!, open.at(-1)!] : [0, layout.intervals - 1];
  const cells = (column: CoverColumn) => `${layout.letter(column)}${layout.rowOf(busiest, from)}:${layout.letter(column)}${layout.rowOf(busiest, to)}`;
  return {
    name: chart.name, type: 'Line', place, title: say(chart.title, { date: writtenDay(asked.firstDay + busiest, locale) }, locale), categories: cells('time'), categoryFormat: 'hh:mm',
    valueAxisTitle: chart.axis, valueFormat: '0',
    series: [
      // What is stacked on a series that is not drawn floats: the gap between required and at work.
      { name: chart.met, values: cells('useful'), colour: '#FFFFFF', type: 'ColumnStacked', blank: true },
      { name: chart.over, values: cells('over'), colour: '#F2A900', type: 'ColumnStacked', role: 'over' },
      { name: chart.under, values: cells('under'), colour: '#C4314B', type: 'ColumnStacked', role: 'under' },
      { name: chart.required, values: cells('required'), colour: '#595959', role: 'required' },
      { name: chart.atWork, values: cells('atWork'), colour: '#007C72', role: 'scheduled' },
    ],
  };
}

function stateConditions({ words: { cover } }: RosterSheetRequest, { cells, letter }: CoverLayout): ConditionPlan[] {
  return (['over', 'under', 'fit'] as const).map((look) => ({
    address: cells('state'), look, formula: `=${letter('state')}${COVER_FIRST_ROW}="${cover.state[look].replace(/"/g, '""')}"`,
  }));
}

/** What must be zero in a sound sheet. */
function checksOf({ words: { check } }: RosterSheetRequest, { cells, letter, worksRow, intervals, shiftLetter }: CoverLayout, index: ReturnType<typeof indexCell>): Check[] {
  const whole = `${letter('date')}${COVER_FIRST_ROW}:${cells('useful').split(':')[1]}`;
  const calculation = `${shiftLetter(0)}${COVER_FIRST_ROW}:${shiftLetter(0)}${worksRow(2 * intervals - 1)}`;
  return [
    { label: check.errors, formula: formulas.errorsIn(whole, calculation), sample: 0, good: check.errorsGood, bad: check.errorsBad },
    { label: check.hours, formula: `=${index('overHours')}-${index('underHours')}-${index('rosteredHours')}+${index('requiredHours')}`, sample: 0, good: check.hoursGood, bad: check.hoursBad },
  ];
}

