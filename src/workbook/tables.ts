import { areaAddress, cellAddress, intersection, parseArea } from '../sheets/area';
import type { Area } from '../sheets/area';
import { splitReference } from '../sheets/sheet-reference';
import { withoutTotals } from './extent';
import { filledBlocks } from './filled-blocks';
import type { CellValue, TableCandidate } from './port';
import { inExcel } from './run';
import { writtenSheets } from './written-sheets';

/** Where tables start: far enough for a few titles above, small enough to read of every sheet. */
const LOOK = { rows: 60, columns: 60 };
const HEAD_ROWS = 6;

/** Every place that may hold a planner's table, Excel's own tables first. */
export async function tableCandidates(): Promise<readonly TableCandidate[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();
    // A sheet with nothing to reopen, such as sample data, is a planner's table like any other.
    const ours = new Set((await writtenSheets(context)).filter(({ memory }) => memory !== null).map((written) => written.sheetId));
    const visible = sheets.items.filter((sheet) => sheet.visibility === 'Visible' && !ours.has(sheet.id));
    const tables = await excelTables(context, new Set(visible.map((sheet) => sheet.name)));
    const blocks: TableCandidate[] = [];
    for (const sheet of visible) blocks.push(...await blocksOf(context, sheet, tables));
    return [...tables, ...blocks];
  });
}

async function excelTables(context: Excel.RequestContext, visible: ReadonlySet<string>): Promise<TableCandidate[]> {
  const tables = context.workbook.tables;
  tables.load('items/name,items/showTotals');
  await context.sync();
  const found = tables.items.map((table) => ({ name: table.name, showTotals: table.showTotals, range: table.getRange() }));
  for (const { range } of found) range.load('address');
  await context.sync();
  const candidates: TableCandidate[] = [];
  for (const { name, showTotals, range } of found) {
    const { sheet, address } = splitReference(range.address);
    const area = parseArea(withoutTotals(address, showTotals));
    if (sheet === null || !area || !visible.has(sheet)) continue;
    candidates.push({ ...await withHead(context, sheet, area), table: name });
  }
  return candidates;
}

async function blocksOf(
  context: Excel.RequestContext, sheet: Excel.Worksheet, tables: readonly TableCandidate[],
): Promise<TableCandidate[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  const filled = used.isNullObject ? null : parseArea(splitReference(used.address).address);
  if (!filled) return [];
  const look = intersection(filled, { ...filled, ...LOOK }) ?? filled;
  const corner = sheet.getRange(areaAddress(look));
  corner.load('values');
  await context.sync();

  const taken = tables.filter((table) => table.sheet === sheet.name).map((table) => parseArea(table.address));
  const found: TableCandidate[] = [];
  for (const block of filledBlocks(corner.values as CellValue[][])) {
    const seen = { ...block, row: block.row + look.row, column: block.column + look.column };
    if (taken.some((table) => table && intersection(table, seen))) continue;
    const whole = sheet.getRange(cellAddress(seen.row, seen.column)).getSurroundingRegion();
    whole.load('address');
    await context.sync();
    const area = parseArea(splitReference(whole.address).address);
    if (area) found.push(await withHead(context, sheet.name, area));
  }
  return found.filter((one, index) => found.findIndex((other) => other.address === one.address) === index);
}

async function withHead(context: Excel.RequestContext, sheet: string, area: Area): Promise<TableCandidate> {
  const head = context.workbook.worksheets.getItem(sheet)
    .getRange(areaAddress({ ...area, rows: Math.min(HEAD_ROWS, area.rows) }));
  head.load('values');
  await context.sync();
  return { sheet, address: areaAddress(area), rows: area.rows, columns: area.columns, head: head.values as CellValue[][] };
}
