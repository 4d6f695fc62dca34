import type { TableCell } from '../../core/history/table-cell';
import type { ScheduleReading } from '../../core/scheduling/read-schedule';
import type { ScheduleColumns, ScheduleRole } from '../../core/scheduling/schedule-columns';
import { areaAddress, parseArea } from '../area';
import { sheetReference } from '../sheet-reference';

/** The planner's own table, as the sheet will point at it. */
export interface ScheduleSource {
  readonly sheet: string;
  /** Of the whole table, headers included. */
  readonly address: string;
  readonly table?: string;
  readonly wholeBlock?: boolean;
  readonly headerRows: number;
  /** What stands above the columns that are used, by column: to know the table again. */
  readonly headers: Readonly<Record<number, string>>;
  readonly columns: Readonly<Record<ScheduleRole, number | null>>;
  readonly ahtSecondsPerUnit: number;
  /** Whether a formula can read the cells: dates and times of Excel's can, text is written as it was read. */
  readonly live: { readonly date: boolean; readonly interval: boolean };
}

/** @returns null as long as no column of intervals, calls or agents is known. */
export function sourceOf(place: Pick<ScheduleSource, 'sheet' | 'address' | 'table' | 'wholeBlock'>, columns: ScheduleColumns, { rows }: ScheduleReading): ScheduleSource | null {
  if (!columns.calls || !columns.scheduled || !columns.interval || rows.length === 0) return null;
  const found = (['date', 'interval', 'calls', 'scheduled', 'required', 'aht'] as const).map((role) => [role, columns[role]] as const);
  const { notation, ends } = columns.interval;
  return {
    sheet: place.sheet, address: place.address, table: place.table, wholeBlock: place.wholeBlock, headerRows: columns.headerRows,
    headers: Object.fromEntries(found.flatMap(([, column]) => (column && columns.headerRows > 0 ? [[column.column, column.header]] : []))),
    columns: Object.fromEntries(found.map(([role, column]) => [role, column?.column ?? null])) as Record<ScheduleRole, number | null>,
    ahtSecondsPerUnit: columns.aht?.secondsPerUnit ?? 1,
    live: {
      date: rows.every(({ cells, day }) => day === null || isExcelDate(cells.date)),
      interval: notation === 'clock' && !ends && rows.every(({ cells, minute }) => minute === null || typeof cells.interval === 'number'),
    },
  };
}

/** 20260105 is a number to read, no date of Excel's. */
function isExcelDate(cell: TableCell): boolean {
  return typeof cell === 'number' && cell < 1e6;
}

/** The cells of one column below the headers. */
export function columnReference({ sheet, address, headerRows }: ScheduleSource, column: number): string {
  const area = parseArea(address);
  if (!area) throw new Error(`The source of a plan is no range: ${address}`);
  return sheetReference(sheet, areaAddress({ row: area.row + headerRows, rows: area.rows - headerRows, column: area.column + column, columns: 1 }));
}
