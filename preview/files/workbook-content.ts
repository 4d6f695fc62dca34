import type { ChartModel } from '../objects/chart-model';
import type { ConditionalFormatModel } from '../objects/conditional-format-model';
import type { DataValidationModel } from '../objects/data-validation-model';
import type { DocumentFacts } from '../objects/document-facts';
import type { NoteModel } from '../objects/note-model';
import type { ProtectionOptions } from '../objects/protection-model';

/** A workbook as plain data, between the grid and a file: neither knows the other. Rows and columns count from 0. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly NameContent[];
  /** Position of the sheet in front. */
  readonly active: number;
  /** What the add-in keeps in the workbook (`workbook.settings`), as JSON values by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** What the workbook says of itself; absent where it says nothing. */
  readonly properties?: DocumentFacts;
}

export interface SheetContent {
  /** The GUID by which Excel knows the sheet, with its braces; a sheet without one gets one when it is opened. */
  readonly id?: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly CellContent[];
  /** Pixels of columns and rows that are not named below. */
  readonly ordinarySize: { readonly width: number; readonly height: number };
  /** Pixels, by column or row. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Rectangle[];
  readonly tables: readonly TableContent[];
  readonly charts: readonly ChartContent[];
  /** The first to apply comes first. */
  readonly conditions: readonly ConditionContent[];
  readonly validations: readonly ValidationContent[];
  readonly gridlines: boolean;
  readonly notes?: readonly NoteContent[];
  /** Absent where the sheet is not protected. */
  readonly protection?: ProtectionOptions;
}

export type NoteContent = Omit<NoteModel, 'sheetId'>;

export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its equals sign, as typed: `=ERLANGC(A2,180)`. */
  readonly formula?: string;
  /** The cells that the formula fills, itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number; readonly values: readonly (readonly CellValue[])[] };
  readonly style?: CellStyle;
}

export type CellValue = string | number | boolean | null | ErrorValue;

export interface ErrorValue {
  readonly error: string;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableContent extends Rectangle {
  readonly name: string;
  readonly headers: boolean;
  /** Excel's name, such as `TableStyleMedium2`. */
  readonly style?: string;
}

export interface NameContent {
  readonly name: string;
  /** Without the equals sign, such as `Staffing!$B$5`. */
  readonly refersTo: string;
  readonly comment?: string;
  /** Position of the sheet that it belongs to; absent for the workbook. */
  readonly sheet?: number;
}

/** The chart without the identity that a running workbook gives it. */
export type ChartContent = Omit<ChartModel, 'id' | 'sheetId'>;

/** A conditional format likewise; its formula is in the terms of the area's first cell. */
export type ConditionContent = Omit<ConditionalFormatModel, 'id' | 'area'> & { readonly area: Rectangle };

export type ValidationContent = Omit<DataValidationModel, 'area'> & { readonly area: Rectangle };

export interface CellStyle {
  readonly numberFormat?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** `#rrggbb` */
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** May be filled where the sheet is protected. */
  readonly unlocked?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, { readonly line: BorderLine; readonly colour: string }>>>;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';
export type BorderLine = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';

export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}
