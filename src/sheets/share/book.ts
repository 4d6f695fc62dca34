export type BookValue = string | number | boolean;

/** A workbook as a reader of formulas sees it, read in one go. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly tables: readonly BookTable[];
  readonly properties: { readonly title: string; readonly author: string };
}

export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** The job of ours that wrote it. */
  readonly job?: string;
  /** Of the first filled cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly BookValue[])[];
  /** In English with commas, our functions bare; what is typed in stands as it is, the cells below a spilled formula are blank. */
  readonly formulas: readonly (readonly BookValue[])[];
  /** How far formulas with functions of ours spill, by the address of the formula. */
  readonly spills: Readonly<Record<string, { readonly rows: number; readonly columns: number }>>;
  /** Cells in a style of ours that tells what they are for, by address. */
  readonly marks: Readonly<Record<string, 'input' | 'check'>>;
  /** Cells that carry a note already. */
  readonly noted: readonly string[];
}

export interface BookName {
  readonly name: string;
  /** The sheet that it belongs to, absent for the workbook. */
  readonly sheet?: string;
  readonly formula: string;
}

export interface BookTable {
  readonly name: string;
  readonly sheet: string;
  /** Headers and totals included. */
  readonly address: string;
  readonly headers: readonly string[];
  readonly totals: boolean;
}
