import { say } from '../../locales/say';
import { misfitConditions } from '../efficiency/heat-map';
import { headingRow } from '../forecasting/labelled-rows';
import type { CellsBlock, ConditionPlan, Plan, PlannedCell, SheetPlan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { checkRows } from './check-rows';
import { dayTable } from './day-table';
import { heatMap } from './heat-map';
import { INPUT_ROWS, inputBlock } from './input-block';
import { intervalRows } from './interval-rows';
import { FIRST_ROW, HEADER_ROW, layoutFor, SPARE_SHIFTS, SPARE_SORTS, type Layout } from './layout';
import { planDays } from './plan-days';
import { peopleOnShifts } from './planned-people';
import { plannedRows } from './planned-rows';
import type { ShiftsMemory, ShiftsRequest } from './request';
import { shiftsChart } from './shifts-chart';
import { shortageLines } from './shortage-lines';
import { sortTable } from './sort-table';
import { figuresBlock } from './totals-block';

/** The pane's job that plans shifts. */
export const SHIFTS = 'shifts';

const CHART_ROWS = 20;

/**
 * The sheet of shifts: inputs, sums, chart, shortages, checks and notes at the left; the shifts that people work, the intervals, the
 * sorts of shift, the days and a heat map beside them. Requirement and people at work are live: whoever edits a shift sees what it does.
 */
export function shiftsPlan(request: ShiftsRequest): Plan {
  const { words, settings, reading, asked } = request;
  const days = planDays(request);
  const shifts = peopleOnShifts(request.result);
  const layout = layoutFor({
    planned: shifts.length + SPARE_SHIFTS, intervals: asked.requirement.people.length, sorts: settings.shifts.length + SPARE_SORTS, days: reading.days,
    hasBreaks: settings.shifts.some(({ breaks }) => breaks !== undefined && breaks.count > 0),
  });
  const inputs = inputBlock(request, days.first, days.numberFormat);
  const totalsRow = FIRST_ROW + INPUT_ROWS + 2;
  const figures = figuresBlock(request, shifts, layout, inputs, totalsRow);
  const indicesRow = totalsRow + figures.totals.length + 2;
  const chartRow = indicesRow + figures.indices.length + 1;
  const shortagesRow = chartRow + CHART_ROWS + 1;
  const shortages = [headingRow(words.shortage.heading, '', '', ''), ...lines(shortageLines(request, days))];
  const checksRow = shortagesRow + shortages.length + 2;
  const checks = checkRows(request, shifts, layout, inputs, figures, checksRow);
  const heat = heatMap(request, layout, days);
  const sheet: SheetPlan = {
    name: words.sheetName,
    blocks: [
      block(1, titles(request)),
      block(HEADER_ROW, [headingRow(words.inputs, words.value, words.unit, words.note), ...inputs.rows]),
      block(totalsRow - 1, [headingRow(words.totals, words.value, words.unit, words.note), ...figures.totals]),
      block(indicesRow - 1, [headingRow(words.indices, words.value, words.unit, words.note), ...figures.indices]),
      block(shortagesRow, shortages),
      block(checksRow - 1, [headingRow(words.checks, words.value, '', words.note), ...checks]),
      block(checksRow + checks.length + 1, notes(request)),
      plannedRows(request, shifts, layout, inputs, days),
      ...intervalRows(request, layout, inputs, days),
      sortTable(request, shifts, layout),
      dayTable(request, shifts, layout, inputs, days),
      ...heat.blocks,
    ],
    tables: [],
    charts: [shiftsChart(request, layout, { topLeft: `A${chartRow}`, bottomRight: `D${chartRow + CHART_ROWS - 1}` })],
    formats: [],
    conditions: [...stateConditions(request, layout), ...[relative(layout.intervals.cells('net')), heat.address].flatMap((address) => (address === null ? [] : misfitConditions(address, figures.cell('meanRequired'))))],
    // Another name may be typed: it is told by a check, for the table of sorts may be about to have it.
    validations: [{ address: relative(layout.planned.cells('name')), list: layout.sorts.cells('name'), strict: false }],
    columnWidths: layout.widths,
    rowHeights: { 1: 24, [HEADER_ROW]: 45 },
    freeze: { rows: HEADER_ROW, columns: 0 },
  };
  return { job: SHIFTS, sheets: [sheet], names: [], memory: memoryOf(request, layout, inputs.addresses) };
}

function block(row: number, rows: readonly (readonly PlannedCell[])[]): CellsBlock {
  return { kind: 'cells', at: `A${row}`, rows };
}

const lines = (sentences: readonly string[]) => sentences.map((content): PlannedCell[] => [{ content, style: 'note' }]);
const relative = (address: string) => address.replace(/\$/g, '');

function titles({ words, source, asked, reading, locale, writtenAt }: ShiftsRequest): PlannedCell[][] {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(writtenAt);
  return [
    [{ content: words.title, style: 'title' }],
    [{ content: words.what, style: 'subtitle' }],
    [{ content: say(words.source, { source: sheetReference(source.sheet, source.address), days: reading.days, minutes: asked.requirement.intervalMinutes, at }, locale), style: 'subtitle' }],
  ];
}

function stateConditions({ words }: ShiftsRequest, { intervals: { cells, letter } }: Layout): ConditionPlan[] {
  return (['over', 'under', 'fit'] as const).map((look) => ({
    address: relative(cells('state')), look, formula: `=${letter('state')}${FIRST_ROW}="${words.state[look].replace(/"/g, '""')}"`,
  }));
}

function notes({ words, settings, version }: ShiftsRequest): PlannedCell[][] {
  const method = words.noteLines[settings.method];
  return [headingRow(words.notes, '', '', ''), ...lines([...Object.values(method), ...Object.values(words.noteRest).map((line) => line.replace('{version}', version))])];
}

function memoryOf({ source, settings, chosen, words, reading, asked }: ShiftsRequest, { planned, intervals, sorts }: Layout, inputs: ShiftsMemory['inputs']): ShiftsMemory {
  const { sheet, address, table, wholeBlock, headers, headerRows } = source;
  return {
    source: sheetReference(sheet, address), table: { sheet, address, table, wholeBlock, headers, headerRows, rows: reading.cells.filter((cells) => cells.length > 0).length },
    settings, chosen, inputs, methods: words.methods, firstDay: reading.firstDay, days: reading.days, intervalMinutes: asked.requirement.intervalMinutes,
    shiftTable: sorts.area, plannedShifts: planned.area, intervals: intervals.area, intervalColumns: intervals.names,
  };
}
