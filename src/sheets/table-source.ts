/** A planner's own table as a sheet of ours points at it and knows it again. */
export interface TableSource {
  readonly sheet: string;
  /** Of the whole table, headers included. */
  readonly address: string;
  readonly table?: string;
  readonly wholeBlock?: boolean;
  readonly headerRows: number;
  /** What stands above the columns that are used, by column. */
  readonly headers: Readonly<Record<number, string>>;
}
