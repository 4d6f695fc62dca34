import type { Plan } from '../sheets/plan';
import type { Book } from '../sheets/share/book';
import type { ConvertedCell, ConvertedName } from '../sheets/share/conversion';

export type CellValue = string | number | boolean;

/** What a rectangle of cells is, so that it can be found again when it has grown. */
export interface Extent {
  /** Excel's name of the table that the cells are; absent for plain cells. */
  readonly table?: string;
  /** The block ends with its last row: rows that are appended belong to it. */
  readonly wholeBlock: boolean;
}

/** Cells that were read before. */
export interface KnownPlace extends Extent {
  readonly sheet: string;
  readonly address: string;
}

/** A rectangle of cells with where it is: what every wizard starts from. */
export interface Region extends KnownPlace {
  readonly sheet: string;
  /** Without the sheet, such as `A1:C49`. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A place that may hold a planner's table: an Excel table, or a filled block on a sheet. */
export interface TableCandidate {
  readonly sheet: string;
  readonly address: string;
  /** Excel's name of the table, absent for a plain block. */
  readonly table?: string;
  readonly rows: number;
  readonly columns: number;
  /** First rows, headers included. */
  readonly head: readonly (readonly CellValue[])[];
}

export interface Selection {
  readonly sheet: string;
  readonly address: string;
}

/** The selected cell and the formula that fills it, its own or that of the cell it spilled from. */
export interface FormulaCell extends Selection {
  readonly value: CellValue;
  /** As the cell shows it. */
  readonly text: string;
  /** In English with commas, our functions bare; empty where the cell holds none. */
  readonly formula: string;
  /** Where the formula stands; `address` itself unless the cell belongs to a spill. */
  readonly anchor: string;
  /** How far the cell lies from there. */
  readonly offset: { readonly rows: number; readonly columns: number };
}

/** Cells that a formula names. */
export interface ReferencedCells extends Selection {
  readonly values: readonly (readonly CellValue[])[];
  /** Of the first cell, as Excel hands it over; absent where the cell holds none. */
  readonly formula?: string;
  /** A name that stands for a constant: there is no cell to go to. */
  readonly constant?: true;
}

/** One cell, with what one has seen in it: a constant, or a blank text where it is empty. */
export interface CellChange extends Selection {
  readonly from: CellValue;
  readonly to: CellValue;
}

/** One input cell, with the number that one has seen in it. */
export interface InputChange extends CellChange {
  readonly from: number;
  readonly to: number;
}

export type WriteTarget =
  /** A new sheet, the plan's name made unique. */
  | { readonly kind: 'new-sheet' }
  /** The sheet of exactly this name: made if it is missing, and refused where the plan would meet a filled cell. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** A sheet that the same job wrote before: only its own cells are replaced. */
  | { readonly kind: 'refresh'; readonly sheet: string };

export interface Collision {
  readonly sheet: string;
  readonly address: string;
  readonly filledCells: number;
}

export type WriteResult =
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'collision'; readonly collisions: readonly Collision[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: WorkbookProblem };

/** Why the workbook said no, as a value; the sentence is in `locales`. */
export interface WorkbookProblem {
  readonly code:
    | 'no-such-range' | 'no-such-sheet' | 'protected' | 'cell-edit-mode' | 'too-large' | 'unsupported' | 'several-areas' | 'other';
  readonly detail: string;
}

export interface WriteProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done, as a key of the `workbook` messages. */
  readonly stage: 'sheets' | 'cells' | 'formats' | 'charts' | 'recalculating';
}

/** A conversion ready to be written: its new sheets and names as a plan, and what changes in the workbook as it stands. */
export interface HandingOver {
  readonly plan: Plan;
  readonly cells: readonly ConvertedCell[];
  readonly names: readonly ConvertedName[];
  /** Under which heading a formula is kept in the note of a cell. */
  readonly noteOf: (cell: ConvertedCell) => string;
}

/** How a written conversion compares with what the add-in showed. */
export interface Agreement {
  /** Cells compared, those of spills one by one. */
  readonly cells: number;
  /** Relative, of numbers; 0 where all agree. */
  readonly largest: number;
  readonly at?: Selection;
  /** Another text, or a number in place of an error: no difference of numbers tells it. */
  readonly unlike: readonly (Selection & { readonly before: CellValue; readonly after: CellValue })[];
}

/** What a conversion left to restore it by, as remembered in the workbook. */
export interface WayBack {
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  readonly cells: number;
}

/** Formulas that have lost their functions, put right. */
export interface FormulaChange extends Selection {
  readonly from: string;
  readonly to: string;
}

export type HandOverResult =
  | {
    readonly kind: 'handed-over'; readonly agreement: Agreement; readonly sheets: readonly string[];
    /** Notes that could not be written: an older Excel lets no add-in write any, and a cell with a thread of comments takes none. */
    readonly notesLeftOut?: number;
  }
  | { readonly kind: 'refused'; readonly address: string }
  | Exclude<WriteResult, { readonly kind: 'written' }>;

/** All that the pane asks of the workbook. The real one is made of Office.js; tests run it against the preview host. */
export interface WorkbookPort {
  /**
   * `Calls!A1:C49`, `A:C`, the name of a table or a name of the workbook. Whole columns are cut to what is filled; a
   * single cell stands for the filled block around it.
   */
  read(address: string): Promise<Region | WorkbookProblem>;
  /** Where cells that were read before are now, with their sheet: a table wherever it is, a block with the rows appended to it. */
  today(place: KnownPlace): Promise<string>;
  /** Excel tables and filled blocks on visible sheets, leaving out sheets that a job of ours wrote. */
  tables(): Promise<readonly TableCandidate[]>;
  selection(): Promise<Selection | WorkbookProblem>;
  /** Calls back, debounced, while the user selects; the returned function stops it. */
  onSelection(listener: (selection: Selection) => void): () => void;
  onChange(listener: (change: Selection) => void): () => void;
  goTo(address: string): Promise<void>;
  /** What the plan would meet if it were written to this target. */
  collisions(plan: Plan, target: WriteTarget): Promise<readonly Collision[]>;
  write(
    plan: Plan,
    target: WriteTarget,
    options: { onProgress?: (progress: WriteProgress) => void; signal?: AbortSignal },
  ): Promise<WriteResult>;
  /** Puts a formula in the selected cell if that cell is empty; otherwise says what is there. */
  insertFormula(formula: string): Promise<{ kind: 'inserted'; address: string } | { kind: 'occupied'; address: string } | WorkbookProblem>;
  /** The selected cell; of several, the active one. */
  formulaCell(): Promise<FormulaCell | WorkbookProblem>;
  /** Formulas on the sheet in front, as far as a glance reaches, in reading order. */
  formulasInFront(): Promise<readonly (Selection & { readonly formula: string })[]>;
  /** The cells behind references as the formula in `from` writes them: `B2`, `Calls!A:A`, `K6#`, names, `[@Calls]`. */
  cellsOf(references: readonly string[], from: Selection): Promise<readonly (ReferencedCells | WorkbookProblem)[]>;
  /** Gives cells other contents, all or none, as one step of undo. A cell that holds something else than was seen is refused. */
  changeCells(changes: readonly CellChange[]): Promise<{ kind: 'changed' } | { kind: 'refused'; address: string } | WorkbookProblem>;
  /** Puts rows below what a table holds, as one step of undo; refused where filled cells stand there. */
  appendRows(table: string, rows: readonly (readonly CellValue[])[]): Promise<{ kind: 'appended' | 'occupied'; address: string } | WorkbookProblem>;
  /** Keeps something under a key. Under the key of a written sheet it takes the place of the plan's memory. */
  remember(key: string, memory: unknown): Promise<void>;
  /**
   * What was remembered under a key. For a key of a written sheet: the plan's own `memory` with `job`, `sheet` (its name
   * today, also where someone renamed it) and `writtenAt` (ISO 8601) beside it.
   */
  recall(key: string): Promise<unknown>;
  /** Keys remembered in this workbook, newest first. A write adds one by itself, for the first sheet of its plan. */
  remembered(): Promise<readonly string[]>;
  sheetNames(): Promise<readonly string[]>;
  /** The whole workbook as its formulas see it. */
  book(options: { onProgress?: (progress: { readonly done: number; readonly total: number }) => void; signal?: AbortSignal }): Promise<Book | 'cancelled' | WorkbookProblem>;
  /**
   * Writes a conversion as one step of undo, recalculates, and compares. Into a copy: the workbook itself is afterwards as it
   * was, and the copy opens as a workbook of its own. A cell that no longer holds what was seen is refused, and nothing is written.
   */
  handOver(
    handing: HandingOver,
    into: 'workbook' | 'copy',
    options: { onProgress?: (progress: WriteProgress) => void; signal?: AbortSignal },
  ): Promise<HandOverResult>;
  /** Conversions of this workbook that can be restored, newest first. */
  waysBack(): Promise<readonly WayBack[]>;
  /** Puts the formulas of a conversion back. Cells that someone has changed since stay, and are told. */
  takeBack(key: string): Promise<{ readonly kind: 'restored'; readonly cells: number; readonly kept: readonly Selection[] } | WorkbookProblem>;
  /** Enters formulas anew, as one step of undo. A cell that no longer holds what was seen is refused. */
  enterFormulas(changes: readonly FormulaChange[]): Promise<{ kind: 'changed' } | { kind: 'refused'; address: string } | WorkbookProblem>;
  /** Names of Excel's tables, those on sheets of ours included: there can be no second of a name. */
  tableNames(): Promise<readonly string[]>;
}
