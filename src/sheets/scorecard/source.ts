import { meansAll, readMonth, type FigureColumns } from '../../core/kpi/figures';
import { areaAddress, fixedCell, parseArea } from '../area';
import { tableColumn } from '../kpi/table-column';
import { sheetReference } from '../sheet-reference';
import type { TableSource } from '../table-source';
import type { ScorecardSource } from './request';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** The planner's table as the sheets will point at it, headers included in `rows`; null as long as it has no indicators. */
export function sourceOf(place: Pick<TableSource, 'sheet' | 'address' | 'table' | 'wholeBlock'>, columns: FigureColumns, rows: Cells): ScorecardSource | null {
  const { headerRows, keys, indicators } = columns;
  if (indicators.length === 0) return null;
  const used = [...Object.values(keys).filter((column) => column !== null), ...indicators.map(({ column }) => column)];
  const above = rows[headerRows - 1] ?? [];
  return {
    sheet: place.sheet, address: place.address, table: place.table, wholeBlock: place.wholeBlock, headerRows, columns,
    headers: headerRows > 0 ? Object.fromEntries(used.map((column) => [column, String(above[column] ?? '')])) : {},
    wholes: [...new Set([keys.team, keys.agent].flatMap((column) => (column === null ? [] : rows.slice(headerRows).map((row) => String(row[column] ?? '').trim()))).filter(meansAll))],
    liveMonths: keys.month !== null && rows.slice(headerRows).every((row) => !isWrittenMonth(row[keys.month!] ?? '')),
  };
}

/** A month in words or digits rather than a date of Excel's. */
function isWrittenMonth(cell: string | number | boolean): boolean {
  return readMonth(cell) !== null && !(typeof cell === 'number' && cell < 1e5);
}

/** What stands in a structured reference without an escape, and in the preview's engine too. */
const PLAIN_HEADER = /^[\p{L}\p{N}_%/+\-（）：、]+(?: [\p{L}\p{N}_%/+\-（）：、]+)*$/u;

/** The cells of one column below the headers: `Figures[Occupancy]` where a table of Excel's has a plain header there, else their address. */
export function sourceCells({ sheet, address, table, headerRows, headers }: TableSource, column: number): string {
  const area = areaOf(address);
  const header = headers[column];
  const alone = header !== undefined && Object.values(headers).filter((one) => one.toLowerCase() === header.toLowerCase()).length === 1;
  if (table !== undefined && headerRows === 1 && alone && PLAIN_HEADER.test(header)) return tableColumn(table, header);
  return sheetReference(sheet, fixedCell(areaAddress({ row: area.row + headerRows, rows: area.rows - headerRows, column: area.column + column, columns: 1 })));
}

export function rowsOf({ address, headerRows }: TableSource): number {
  return areaOf(address).rows - headerRows;
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`The source of a plan is no range: ${address}`);
  return area;
}
