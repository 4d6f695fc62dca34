import { areaAddress, parseArea } from '../area';
import { sheetReference } from '../sheet-reference';

/** How a planner's cells name a day: Excel dates, Excel dates with a time, text with a time behind it, or anything else. */
export type DayForm = 'date' | 'stamp' | 'text-stamp' | 'as-is';
/** How they name an interval: Excel times, hour numbers, the time of a stamp, or anything else. */
export type TimeForm = 'time' | 'hour' | 'stamp' | 'text-stamp' | 'as-is';

/** The planner's own table, as the sheet will point at it. Rows are those below the headers. */
export interface StaffingSource {
  readonly sheet: string;
  /** Of the whole table, headers included, such as `A1:D49`. */
  readonly address: string;
  /** Excel's name of it, if it is one of Excel's tables. */
  readonly table?: string;
  /** Rows that are appended below belong to it. */
  readonly wholeBlock?: boolean;
  readonly headerRows: number;
  /** What stands above the columns that are used, by column: to know the table again. */
  readonly headers?: Readonly<Record<number, string>>;
  readonly date: { readonly column: number; readonly form: DayForm } | null;
  readonly interval: { readonly column: number; readonly form: TimeForm } | null;
  readonly calls: { readonly column: number };
  readonly aht: { readonly column: number; readonly secondsPerUnit: number } | null;
}

/** The cells of one column below the headers: `'311'!C2:C8761`. */
export function columnReference(source: StaffingSource, column: number): string {
  const area = parseArea(source.address);
  if (!area) throw new Error(`The source of a plan is no range: ${source.address}`);
  const cells = {
    row: area.row + source.headerRows, rows: area.rows - source.headerRows, column: area.column + column, columns: 1,
  };
  return sheetReference(source.sheet, areaAddress(cells));
}
