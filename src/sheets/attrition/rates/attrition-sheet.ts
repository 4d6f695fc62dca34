import { say } from '../../../locales/say';
import { checkRow, headingRow, type Check } from '../../forecasting/labelled-rows';
import type { CellsBlock, ChartPlan, PlannedCell, SheetPlan } from '../../plan';
import { sheetReference } from '../../sheet-reference';
import { attritionInputs, type AttritionInputs } from './attrition-inputs';
import type { AttritionFigures } from '../figures';
import * as formulas from '../formulas';
import { indexBlock, indexCells, type IndexKey } from './index-block';
import { CHART_ROWS, FIRST_ROW, HEADER_ROW, LEFT_WIDTHS, onSheet } from '../layout';
import { liveColumns } from '../live-columns';
import { monthColumns, monthLayout, type MonthLayout } from './month-columns';
import type { AttritionRequest } from '../request';
import { staffColumns } from '../people/staff-sheet';
import { teamColumns } from './team-columns';

/** What the other sheets point at, with the sheet. */
export interface AttritionPlaces {
  readonly inputs: AttritionInputs;
  readonly index: (key: IndexKey) => string;
  readonly layout: MonthLayout;
}

export function attritionPlaces(request: AttritionRequest, figures: AttritionFigures): AttritionPlaces {
  const inputs = attritionInputs(request);
  return { inputs, index: indexCells(request.table.kind === 'people', FIRST_ROW + inputs.rows.length + 1).cell, layout: monthLayout(request, figures) };
}

/** Who came and went by month, the year's rates, what it costs, and the teams side by side. */
export function attritionSheet(request: AttritionRequest, figures: AttritionFigures, { inputs, index, layout }: AttritionPlaces, median: string | null): SheetPlan {
  const { words, names, table } = request;
  const staff = table.kind === 'people' ? staffColumns(request, table.people.length) : null;
  const indexRow = FIRST_ROW + inputs.rows.length + 1;
  const chartRow = indexRow + indexCells(table.kind === 'people', indexRow).rows + 1;
  const checksRow = chartRow + CHART_ROWS + 2;
  const checks = checksOf(request, figures, layout);
  const months = monthColumns(request, figures, layout, inputs.cell, staff);
  const teams = teamColumns(request, figures, layout.end + 1, staff, index);
  return {
    name: names.attrition,
    blocks: [
      block(1, titles(request)),
      block(HEADER_ROW, [headingRow(words.inputs, words.value, words.unit, words.note), ...inputs.rows]),
      block(indexRow, indexBlock(request, figures, { input: inputs.cell, layout, staff, median }, index)),
      block(checksRow - 1, [headingRow(words.checks, words.value, '', words.note), ...checks.map((check, at) => checkRow(check, checksRow + at))]),
      block(checksRow + checks.length + 1, notes(request)),
      liveColumns(months, 5, { firstRow: FIRST_ROW, rows: figures.months.length }),
      ...(teams.length === 0 ? [] : [liveColumns(teams, layout.end + 1, { firstRow: FIRST_ROW, rows: figures.people!.teams.length })]),
    ],
    tables: [], formats: [],
    charts: [attritionChart(request, layout, { topLeft: `A${chartRow}`, bottomRight: `D${chartRow + CHART_ROWS - 1}` })],
    columnWidths: [...LEFT_WIDTHS, ...months.map(({ width }) => width), 2, ...teams.map(({ width }) => width)],
    rowHeights: { 1: 24, [HEADER_ROW]: 48 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ words, table, locale, writtenAt }: AttritionRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  const source = sheetReference(table.source.sheet, table.source.address);
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: table.kind === 'people' ? words.whatPeople : words.whatMonths, style: 'subtitle' }],
    [{ content: say(words.source, { source, at }, locale), style: 'subtitle' }],
  ];
}

function attritionChart({ words: { chart } }: AttritionRequest, { letter, rows }: MonthLayout, place: ChartPlan['place']): ChartPlan {
  const cells = (key: Parameters<MonthLayout['letter']>[0]) => `${letter(key)}${FIRST_ROW}:${letter(key)}${FIRST_ROW + rows - 1}`;
  return {
    name: chart.name, type: 'ColumnStacked', place, title: chart.title, categories: cells('month'), categoryFormat: 'yyyy-mm', valueAxisTitle: chart.axis, valueFormat: '0%',
    series: [
      { name: chart.voluntary, values: cells('annualVoluntary'), colour: '#F2A900' },
      { name: chart.other, values: cells('annualOther'), colour: '#595959' },
      { name: chart.rolling, values: cells('rolling'), colour: '#0F6CBD', type: 'Line' },
    ],
  };
}

/** What must be zero in a sound sheet. */
function checksOf(request: AttritionRequest, figures: AttritionFigures, { column }: MonthLayout): Check[] {
  const { words: { check }, table } = request;
  const errors: Check = { label: check.errors, formula: formulas.errorsIn(column('open'), column('rate'), column('rolling')), sample: 0, good: check.errorsGood, bad: check.errorsBad };
  const { months, people } = figures;
  if (table.kind === 'months' || !people) {
    const missing = table.kind === 'months' ? spanOf(months.map(({ month }) => month)) - months.length : 0;
    return [{ label: check.months, formula: `=(YEAR(MAX(${column('month')}))-YEAR(MIN(${column('month')})))*12+MONTH(MAX(${column('month')}))-MONTH(MIN(${column('month')}))+1-ROWS(${column('month')})`, sample: missing, good: check.monthsGood, bad: check.monthsBad }, errors];
  }
  const staff = staffColumns(request, table.people.length);
  return [
    { label: check.rows, formula: formulas.leftOut(staff('used')), sample: table.people.length - people.staff.length, good: check.rowsGood, bad: check.rowsBad },
    { label: check.heads, formula: `=INDEX(${column('close')},ROWS(${column('close')}))-COUNTIFS(${staff('used')},1,${staff('left')},0)`, sample: 0, good: check.headsGood, bad: check.headsBad },
    { label: check.untold, formula: formulas.total(column('untold')), sample: months.reduce((sum, { untold }) => sum + untold, 0), good: check.untoldGood, bad: check.untoldBad },
    errors,
  ];
}

function spanOf(months: readonly number[]): number {
  return Math.round((months.at(-1)! - months[0]!) / (365.25 / 12)) + 1;
}

function notes({ words, version, table }: AttritionRequest): PlannedCell[][] {
  const { people, ...others } = words.noteLines;
  const lines = [...(table.kind === 'people' ? Object.values(people) : []), ...Object.values(others).filter((line) => typeof line === 'string')] as string[];
  return [headingRow(words.notes, '', '', ''), ...lines.map((line): PlannedCell[] => [{ content: line.replace('{version}', version), style: 'note' }])];
}

/** Addresses of the first sheet, for formulas of the others. */
export function onAttrition({ names }: Pick<AttritionRequest, 'names'>, address: string): string {
  return onSheet(names.attrition, address);
}
