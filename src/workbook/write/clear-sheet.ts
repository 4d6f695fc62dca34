import type { SheetLayout } from '../sheet-layout';

/** Takes away what a job wrote on a sheet and nothing else. The caller syncs. */
export async function clearLayout(context: Excel.RequestContext, sheet: Excel.Worksheet, layout: SheetLayout): Promise<void> {
  const charts = layout.charts.map((chart) => sheet.charts.getItemOrNullObject(chart.name));
  const tables = layout.tables.map((table) => sheet.tables.getItemOrNullObject(table.name));
  for (const item of [...charts, ...tables]) item.load('name');
  await context.sync();
  for (const item of [...charts, ...tables]) if (!item.isNullObject) item.delete();
  for (const { address } of layout.conditions ?? []) sheet.getRange(address).conditionalFormats.clearAll();
  for (const { address } of layout.validations ?? []) sheet.getRange(address).dataValidation.clear();
  for (const address of [...layout.cells, ...layout.spills]) sheet.getRange(address).clear();
}
