import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { ChartModel } from './chart-model';

/** A rectangle of cells: zero-based top-left corner and size, as Excel's `getRangeByIndexes` counts. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What happened in the workbook, as events are made of it. `Local` changes by typing and by the add-in alike. */
export type WorkbookHappening =
  | { readonly kind: 'selection'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'data'; readonly sheetId: string; readonly address: string; readonly changeType: string }
  | { readonly kind: 'sheet-added'; readonly sheetId: string }
  | { readonly kind: 'sheet-deleted'; readonly sheetId: string }
  | { readonly kind: 'sheet-activated'; readonly sheetId: string; readonly previousSheetId: string }
  | { readonly kind: 'sheet-renamed'; readonly sheetId: string; readonly before: string; readonly after: string };

export interface PreviewWorkbookOptions {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  /** BCP 47, such as `zh-CN`. */
  readonly locale: string;
}

/** The charts of the workbook. Models are plain data, replaced as a whole on every change: never edit one in place. */
export interface ChartShelf {
  list(sheetId: string): readonly ChartModel[];
  all(): readonly ChartModel[];
  /** For the page's own dragging and resizing: one undo step. */
  move(chartId: string, place: { top: number; left: number; width: number; height: number }): void;
  remove(chartId: string): void;
  /** Called after any chart was added, changed or removed, undo included. */
  onChange(listener: () => void): () => void;
}

/** The sentences that custom functions gave with their errors, by cell. */
export interface FunctionErrors {
  messageAt(sheetId: string, row: number, column: number): string | undefined;
  onChange(listener: () => void): () => void;
}

/** The workbook as Excel's object model sees it: Univer's cells, and the parts that Univer lacks. */
export interface PreviewWorkbook {
  readonly unitId: string;
  readonly locale: string;
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly charts: ChartShelf;
  readonly functionErrors: FunctionErrors;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  onUndoStateChange(listener: () => void): () => void;
  /** Values as Excel gives them: numbers at full precision, `''` for a blank, `'#N/A'` for an error, spilled cells filled. */
  readValues(area: Area): (string | number | boolean)[][];
  /** Resolves `'My sheet'!A1:C9`; without a sheet, on the given one. `undefined` where there is no such place. */
  resolve(address: string, sheetId?: string): Area | undefined;
  /** When every formula that is out of date has its new value. */
  settled(): Promise<void>;
  /** True while the user is typing in a cell. The page tells; Node never sets it. */
  setCellEditing(editing: boolean): void;
  readonly isCellEditing: boolean;
  onHappening(listener: (happening: WorkbookHappening) => void): () => void;
  dispose(): void;
}
