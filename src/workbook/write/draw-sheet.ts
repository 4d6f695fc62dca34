import { columnName } from '../../sheets/area';
import { formatRuns } from '../../sheets/format-runs';
import type { FormatPlan, SheetPlan } from '../../sheets/plan';
import { styleName } from '../styles';
import { drawConditions } from './draw-conditions';
import { drawValidations } from './draw-validations';
import { requests, sheetChunks } from './chunks';
import { drawChart } from './draw-chart';
import type { Steps } from './progress';

/** How many requests a sheet takes, for the progress bar. */
export function stepsFor(plan: SheetPlan): number {
  return requests(sheetChunks(plan.blocks)).length + 1 + (plan.charts.length > 0 ? 1 : 0);
}

/** Fills a sheet: values first, then tables, looks and charts, as Excel does it fastest. */
export async function drawSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, steps: Steps): Promise<void> {
  for (const request of requests(sheetChunks(plan.blocks))) {
    steps.next('cells');
    for (const { address, formulas } of request) sheet.getRange(address).formulas = formulas;
    await context.sync();
  }
  steps.next('formats');
  for (const table of plan.tables) {
    const made = sheet.tables.add(table.address, true);
    made.name = table.name;
    if (table.style !== undefined) made.style = table.style;
  }
  formatRuns(plan).forEach((run) => dress(sheet, run));
  drawConditions(sheet, plan.conditions ?? []);
  drawValidations(sheet, plan.validations ?? []);
  setWidths(sheet, plan.columnWidths);
  for (const [row, points] of Object.entries(plan.rowHeights ?? {})) sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  freeze(sheet, plan);
  await context.sync();
  if (plan.charts.length > 0) steps.next('charts');
  for (const chart of plan.charts) await drawChart(context, sheet, chart);
  await context.sync();
}

function dress(sheet: Excel.Worksheet, run: FormatPlan): void {
  const range = sheet.getRange(run.address);
  if (run.style !== undefined) range.style = styleName(run.style);
  // One value for all cells, which Excel takes and its types don't know.
  if (run.numberFormat !== undefined) range.numberFormat = run.numberFormat as unknown as string[][];
}

/** Excel wants points; a character of its default font is 7 pixels wide, with 5 pixels of margin. */
function setWidths(sheet: Excel.Worksheet, characters: readonly number[]): void {
  characters.forEach((width, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = (width * 7 + 5) * 0.75;
  });
}

function freeze(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${columnName(columns - 1)}${rows}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
