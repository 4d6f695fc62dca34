import type { KpiColumns } from '../../core/kpi/table/kpi-table';
import type { InputId } from '../../core/kpi/catalogue/inputs';
import { areaAddress, fixedCell, parseArea } from '../area';
import { sheetReference } from '../sheet-reference';
import type { TableSource } from '../table-source';
import type { Among, Column, Columns } from './columns';
import { tableColumn } from './table-column';

/** A raw table as formulas point at it: `rows` of data below the headers, rows of totals at the end left out. */
export interface KpiSource extends TableSource {
  readonly rows: number;
  readonly columns: KpiColumns;
}

/** A header of several lines, or with blanks at its ends, is no name that a formula can be relied on to find. */
const isPlain = (header: string | undefined): header is string => header !== undefined && header !== '' && header === header.trim() && !/[\r\n\t]/.test(header);

/** The cells of one column below the headers: `Calls[Answered]` where it is a table of Excel's, else `Calls!$C$2:$C$32`. */
export function sourceCells({ sheet, address, table, headerRows, headers, rows }: Omit<KpiSource, 'columns'>, column: number): string {
  const header = headers[column];
  const area = parseArea(address);
  if (!area) throw new Error(`The source of a plan is no range: ${address}`);
  // A table's column ends with the table; where rows of totals are typed into it, only cells can leave them out.
  if (table !== undefined && headerRows === 1 && rows === area.rows - 1 && isPlain(header)) return tableColumn(table, header);
  const cells = areaAddress({ row: area.row + headerRows, rows, column: area.column + column, columns: 1 });
  return sheetReference(sheet, fixedCell(cells));
}

/** The inputs of a table as formulas read them. `among`: the rows that count of this table, where tables of several kinds meet in one formula. */
export function sourceColumns(source: KpiSource, among?: readonly Among[]): Columns {
  return Object.fromEntries(Object.entries(source.columns.inputs).map(([input, { column, times, per }]): [InputId, Column] => [
    input as InputId,
    { cells: sourceCells(source, column), times, ...(per !== undefined && { per: sourceCells(source, per) }), ...(among && { among }) },
  ]));
}
