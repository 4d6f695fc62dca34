import { areaAddress, LAST_ROW, parseArea } from '../sheets/area';
import type { Area } from '../sheets/area';
import { sheetReference, splitReference } from '../sheets/sheet-reference';
import type { CellValue, Extent, KnownPlace } from './port';

const CELLS_AT_ONCE = 50_000;

/** What a rectangle of cells is: an Excel table, a block that ends where it ends, or a part of something. */
export async function extentOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<Extent> {
  const tables = await tablesOn(context, sheet);
  const table = tables.find(({ body }) => body === areaAddress(area))?.name;
  if (table !== undefined) return { table, wholeBlock: true };
  return { wholeBlock: await filledRows(context, sheet, { ...area, row: area.row + area.rows, rows: 1 }) === 0 };
}

/** Where a place that was read before is now: a table wherever it has gone, a block with the rows that were appended to it. */
export async function placeToday(context: Excel.RequestContext, place: KnownPlace): Promise<string> {
  const before = sheetReference(place.sheet, place.address);
  const table = place.table === undefined ? undefined : await tableCalled(context, place.table);
  const area = parseArea(place.address);
  if (table || !area || !place.wholeBlock) return table ?? before;
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return before;
  return sheetReference(place.sheet, areaAddress({ ...area, rows: area.rows + await rowsBelow(context, sheet, area) }));
}

async function tableCalled(context: Excel.RequestContext, name: string): Promise<string | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('showTotals');
  await context.sync();
  if (table.isNullObject) return undefined;
  const range = table.getRange();
  range.load('address');
  await context.sync();
  const { sheet, address } = splitReference(range.address);
  return sheet === null ? undefined : sheetReference(sheet, withoutTotals(address, table.showTotals));
}

async function tablesOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<{ readonly name: string; readonly body: string }[]> {
  const { tables } = sheet;
  tables.load('items/name,items/showTotals');
  await context.sync();
  const found = tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of found) range.load('address');
  if (found.length > 0) await context.sync();
  return found.map(({ table, range }) => ({ name: table.name, body: withoutTotals(splitReference(range.address).address, table.showTotals) }));
}

/** A row of totals is no row of data. */
export function withoutTotals(address: string, showTotals: boolean): string {
  const area = parseArea(address);
  return area && showTotals ? areaAddress({ ...area, rows: area.rows - 1 }) : address;
}

/** Filled rows that follow an area without a gap, in its own columns. */
async function rowsBelow(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<number> {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  let below = 0;
  for (let filled = rowsAtOnce; filled === rowsAtOnce; below += filled) {
    filled = await filledRows(context, sheet, { ...area, row: area.row + area.rows + below, rows: rowsAtOnce });
  }
  return below;
}

/** How many rows of an area come before its first blank one. */
async function filledRows(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<number> {
  const rows = Math.min(area.rows, LAST_ROW - area.row);
  if (rows <= 0) return 0;
  const range = sheet.getRange(areaAddress({ ...area, rows }));
  range.load('values');
  await context.sync();
  const blank = (range.values as CellValue[][]).findIndex((row) => row.every((cell) => cell === ''));
  return blank < 0 ? rows : blank;
}
