import { areaAddress, parseArea } from '../../../sheets/area';
import { sheetReference, splitReference } from '../../../sheets/sheet-reference';
import type { WorkbookPort } from '../../../workbook/port';

/** What stood above the columns of a table that was used, by column. */
interface KnownHeaders {
  readonly headerRows?: number;
  readonly headers?: Readonly<Record<number, string>>;
}

/** Whether the columns of a remembered table still have their headers: under others stands another table. */
export async function sameHeaders(port: WorkbookPort, today: string, { headerRows = 0, headers = {} }: KnownHeaders): Promise<boolean> {
  const { sheet, address } = splitReference(today);
  const area = parseArea(address);
  if (headerRows === 0 || !area || sheet === null) return true;
  // Two rows, for one cell alone would stand for the block around it.
  const head = await port.read(sheetReference(sheet, areaAddress({ ...area, row: area.row + headerRows - 1, rows: 2 })));
  if (!('values' in head)) return true;
  const left = parseArea(head.address)?.column ?? area.column;
  return Object.entries(headers).every(([column, header]) => inOneLine(head.values[0]?.[area.column + Number(column) - left] ?? '') === inOneLine(header));
}

function inOneLine(cell: unknown): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}
