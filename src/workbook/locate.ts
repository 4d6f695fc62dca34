import { parseArea } from '../sheets/area';
import { splitReference } from '../sheets/sheet-reference';
import type { WorkbookProblem } from './port';
import { problem } from './problems';

/** Finds what a person typed: an address with or without its sheet, a table, or a name of the workbook. */
export async function locate(context: Excel.RequestContext, typed: string): Promise<Excel.Range | WorkbookProblem> {
  const { sheet, address } = splitReference(typed);
  if (/[,;]/.test(address)) return problem('several-areas', typed);
  if (sheet !== null) return onSheet(context, sheet, address);
  if (parseArea(address)) return context.workbook.worksheets.getActiveWorksheet().getRange(address);
  return named(context, address);
}

async function onSheet(context: Excel.RequestContext, name: string, address: string): Promise<Excel.Range | WorkbookProblem> {
  if (!parseArea(address)) return problem('no-such-range', address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? problem('no-such-sheet', name) : sheet.getRange(address);
}

async function named(context: Excel.RequestContext, name: string): Promise<Excel.Range | WorkbookProblem> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const item = context.workbook.names.getItemOrNullObject(name);
  table.load('name,showTotals');
  item.load('type');
  await context.sync();
  if (!table.isNullObject) return table.showTotals ? table.getRange().getResizedRange(-1, 0) : table.getRange();
  if (!item.isNullObject && item.type === 'Range') return item.getRange();
  return problem('no-such-range', name);
}
