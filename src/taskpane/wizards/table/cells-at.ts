import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference } from '../../../sheets/sheet-reference';
import type { CellValue, WorkbookPort } from '../../../workbook/port';

/** The cells of exactly this area, blank where nothing stands: a reading alone is cut to what is filled. */
export async function cellsAt(port: WorkbookPort, sheet: string, address: string): Promise<CellValue[][]> {
  const area = parseArea(address);
  if (!area) return [];
  // Two rows at least, for one cell alone would stand for the block around it.
  const region = await port.read(sheetReference(sheet, areaAddress({ ...area, rows: Math.max(2, area.rows) })));
  const read = 'values' in region ? parseArea(region.address) : null;
  return Array.from({ length: area.rows }, (_row, row) => Array.from({ length: area.columns }, (_cell, column) => (
    'values' in region && read ? region.values[area.row + row - read.row]?.[area.column + column - read.column] ?? '' : '')));
}
