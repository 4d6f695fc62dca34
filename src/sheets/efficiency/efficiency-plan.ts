import { say } from '../../locales/say';
import { checkRow, headingRow, type Check } from '../forecasting/labelled-rows';
import type { CellsBlock, ConditionPlan, Plan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { adviceLines } from './advice-lines';
import { dayTable } from './day-table';
import { efficiencyChart } from './efficiency-chart';
import * as formulas from './formulas';
import { heatMap, misfitConditions } from './heat-map';
import { indexBlock, indexCell, INDEX_ROWS } from './index-block';
import { inputBlock } from './input-block';
import { intervalColumns } from './interval-columns';
import { FIRST_ROW, HEADER_ROW, layoutFor, type Layout } from './layout';
import type { EfficiencyMemory, EfficiencyRequest } from './request';

/** The pane's job that checks a schedule. */
export const EFFICIENCY = 'efficiency';

const CHART_ROWS = 20;

/** The efficiency sheet: inputs, indices, chart, advice, checks and notes at the left; intervals, days and the heat map beside them. */
export function efficiencyPlan(request: EfficiencyRequest): Plan {
  const { words, source, settings, rows } = request;
  const layout = layoutFor(source, rows.length, request.assessment);
  const inputs = inputBlock(settings, source.columns.aht !== null, words);
  const indexRow = FIRST_ROW + inputs.rows.length + 2;
  const index = indexCell(indexRow);
  const chartRow = indexRow + INDEX_ROWS + 1;
  const adviceRow = chartRow + CHART_ROWS + 1;
  const advice = adviceRows(request);
  const checksRow = adviceRow + advice.length + 2;
  const checks = checksOf(request, layout, index);
  const notesRow = checksRow + checks.length + 1;
  const heat = heatMap(request, layout);
  const sheet: SheetPlan = {
    name: words.sheetName,
    blocks: [
      block(1, titles(request)),
      block(HEADER_ROW, [headingRow(words.inputs, words.value, words.unit, words.note), ...inputs.rows]),
      block(indexRow - 1, [headingRow(words.indices, words.value, words.unit, words.note), ...indexBlock(request, layout, inputs, indexRow)]),
      block(adviceRow, advice),
      block(checksRow - 1, [headingRow(words.checks, words.value, '', words.note), ...checks.map((check, place) => checkRow(check, checksRow + place))]),
      block(notesRow, notes(request)),
      ...intervalColumns(request, layout, inputs, index),
      ...dayTable(request, layout, inputs),
      ...heat.blocks,
    ],
    tables: [],
    charts: [efficiencyChart(request, layout, { topLeft: `A${chartRow}`, bottomRight: `D${chartRow + CHART_ROWS - 1}` })],
    formats: [],
    conditions: [...stateConditions(request, layout), ...[layout.cells('net'), heat.address].flatMap((address) => (address === null ? [] : misfitConditions(address, index('meanAgents'))))],
    columnWidths: layout.widths,
    rowHeights: { 1: 24, [HEADER_ROW]: 45 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
  return { job: EFFICIENCY, sheets: [sheet], names: [], memory: memoryOf(request, inputs.addresses) };
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `A${row}`, rows };
}

function titles({ words, source, assessment, locale, writtenAt }: EfficiencyRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: words.what, style: 'subtitle' }],
    [{ content: say(words.source, { source: sheetReference(source.sheet, source.address), rows: assessment.intervals.length, at }, locale), style: 'subtitle' }],
  ];
}

function adviceRows({ words, advice, assessment, settings, locale }: EfficiencyRequest): PlannedCell[][] {
  const { costly, moves } = adviceLines(advice, assessment, settings.intervalMinutes, words.advice, locale);
  return [headingRow(words.advice.heading, '', '', ''), ...[...costly, ...moves, words.advice.frozen].map((content): PlannedCell[] => [{ content, style: 'note' }])];
}

function stateConditions({ words }: EfficiencyRequest, { cells, letter }: Layout): ConditionPlan[] {
  return (['over', 'under', 'fit'] as const).map((look) => ({
    address: cells('state'), look, formula: `=${letter('state')}${FIRST_ROW}="${words.state[look].replace(/"/g, '""')}"`,
  }));
}

/** What must be zero in a sound sheet. */
function checksOf({ words: { check }, rows, assessment }: EfficiencyRequest, { columns, letter, cells }: Layout, index: ReturnType<typeof indexCell>): Check[] {
  const first = `${letter(columns[0]!)}${FIRST_ROW}`;
  const last = cells(columns.at(-1)!).split(':')[1]!;
  return [
    { label: check.rows, formula: formulas.leftOut(cells('used')), sample: rows.length - assessment.intervals.length, good: check.rowsGood, bad: check.rowsBad },
    { label: check.errors, formula: formulas.errorsIn(`${first}:${last}`), sample: 0, good: check.errorsGood, bad: check.errorsBad },
    {
      label: check.hours, formula: `=${index('overHours')}-${index('underHours')}-${index('scheduledHours')}+${index('requiredHours')}`, sample: 0, good: check.hoursGood, bad: check.hoursBad,
    },
  ];
}

function notes({ words, version }: EfficiencyRequest): PlannedCell[][] {
  return [headingRow(words.notes, '', '', ''), ...Object.values(words.noteLines).map((line): PlannedCell[] => [{ content: line.replace('{version}', version), style: 'note' }])];
}

function memoryOf({ source, rows, settings, shiftHours, chosen }: EfficiencyRequest, inputs: EfficiencyMemory['inputs']): EfficiencyMemory {
  const { sheet, address, table, wholeBlock, headers, headerRows } = source;
  return { source: sheetReference(sheet, address), table: { sheet, address, table, wholeBlock, headers, headerRows, rows: rows.length }, settings, shiftHours, chosen, inputs };
}
