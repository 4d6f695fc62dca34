import { BooleanNumber, CellValueType, generateRandomId, type ICellData, type IStyleData, type IWorkbookData, type IWorksheetData, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { isErrorValue, type CellContent, type CellStyle, type SheetContent, type WorkbookContent } from '../../files/workbook-content';
import { createPreviewWorkbook, type Book } from '../../objects/book';
import type { Area } from '../../objects/preview-workbook';
import { newSheetId } from '../../objects/sheet-id';
import { toGridStyle } from './grid-style';

/** Room beyond the filled cells, so that a sheet feels endless without costing much. */
const SPARE_ROWS = 200;
const LEAST_COLUMNS = 26;

/** Opens a workbook in the grid, then what Univer keeps outside its snapshot: names, tables, charts and settings. */
export function openInGrid({ univer, univerAPI }: { univer: Univer; univerAPI: FUniver }, content: WorkbookContent, locale: string): Book {
  univerAPI.createWorkbook(toSnapshot(content, generateRandomId(8)));
  const book = createPreviewWorkbook({ univer, univerAPI, locale });
  for (const { name, refersTo, comment, sheet } of content.names) {
    const sheetId = sheet === undefined ? undefined : book.sheets.find(content.sheets[sheet]?.name ?? '')?.getSheetId();
    if (!book.names.find(name, sheetId)) book.names.add(name, refersTo, comment ?? '', sheetId);
  }
  for (const sheet of content.sheets) addParts(book, sheet);
  book.state.set(book.history, 'settings', content.settings);
  addRules(book, content);
  addNotes(book, content);
  const front = book.sheets.find(content.sheets[content.active]?.name ?? '');
  if (front) book.sheets.activate(front.getSheetId());
  // What a formula fills beside its own cell is not in Univer's snapshot.
  book.cells.spills.restore(spills(book, content));
  // A workbook just opened has nothing to take back.
  book.history.notUndoable(() => undefined);
  return book;
}

function spills(book: Book, content: WorkbookContent): (Area & { cells: (ICellData | null)[][] })[] {
  return content.sheets.flatMap((sheet) => {
    const sheetId = book.sheets.find(sheet.name)?.getSheetId();
    if (!sheetId) return [];
    return sheet.cells.flatMap(({ row, column, spill }) => (
      spill ? [{ sheetId, row, column, rows: spill.rows, columns: spill.columns, cells: spill.values.map((line) => line.map((value) => (value === null ? null : toValue({ value })))) }] : []
    ));
  });
}

function addParts(book: Book, sheet: SheetContent): void {
  const sheetId = book.sheets.find(sheet.name)?.getSheetId();
  if (!sheetId) return;
  for (const { name, style, headers, ...body } of sheet.tables) {
    if (!headers) continue;
    const id = book.tables.add({ sheetId, ...body });
    book.tables.rename(id, name);
    if (style) book.tables.remember(id, { style });
  }
  for (const chart of sheet.charts) book.charts.add({ ...chart, id: `{${generateRandomId(8)}}`, sheetId });
}

function addRules(book: Book, { sheets }: WorkbookContent): void {
  const placed = sheets.flatMap(({ name, conditions, validations }) => {
    const sheetId = book.sheets.find(name)?.getSheetId();
    return sheetId === undefined ? [] : [{ sheetId, conditions, validations }];
  });
  book.state.set(book.history, 'conditionalFormats', placed.flatMap(({ sheetId, conditions }) => (
    conditions.map((condition) => ({ ...condition, id: generateRandomId(8), area: { sheetId, ...condition.area } }))
  )));
  book.state.set(book.history, 'validations', placed.flatMap(({ sheetId, validations }) => validations.map((validation) => ({ ...validation, area: { sheetId, ...validation.area } }))));
}

function addNotes(book: Book, { sheets, properties }: WorkbookContent): void {
  const placed = sheets.flatMap((sheet) => {
    const sheetId = book.sheets.find(sheet.name)?.getSheetId();
    return sheetId === undefined ? [] : [{ sheetId, ...sheet }];
  });
  book.state.set(book.history, 'notes', placed.flatMap(({ sheetId, notes }) => (notes ?? []).map((note) => ({ ...note, sheetId }))));
  book.state.set(book.history, 'protections', placed.flatMap(({ sheetId, protection }) => (protection ? [{ sheetId, options: protection }] : [])));
  if (properties) book.state.set(book.history, 'properties', properties);
}

function toSnapshot(content: WorkbookContent, id: string): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const known = new Map<string, string>();
  const styleId = (style: CellStyle): string => {
    const key = JSON.stringify(style);
    const old = known.get(key);
    if (old) return old;
    const fresh = `s${known.size}`;
    known.set(key, fresh);
    styles[fresh] = toGridStyle(style);
    return fresh;
  };
  // Two sheets of one id, as some programs write when they copy a sheet, must not become one.
  const idOf = ({ id }: SheetContent, index: number): string => (id && content.sheets.findIndex((other) => other.id === id) === index ? id : newSheetId());
  const sheets = content.sheets.map((sheet, index) => toSheet(sheet, idOf(sheet, index), styleId));
  return {
    id,
    name: '',
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles,
  };
}

function toSheet(sheet: SheetContent, id: string, styleId: (style: CellStyle) => string): Partial<IWorksheetData> & { id: string } {
  const cells: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of sheet.cells) {
    (cells[cell.row] ??= {})[cell.column] = toCell(cell, styleId);
    lastRow = Math.max(lastRow, cell.row + (cell.spill?.rows ?? 1));
    lastColumn = Math.max(lastColumn, cell.column + (cell.spill?.columns ?? 1));
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: lastRow + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + 8),
    defaultColumnWidth: sheet.ordinarySize.width,
    defaultRowHeight: sheet.ordinarySize.height,
    cellData: cells,
    columnData: Object.fromEntries([...sheet.columnWidths].map(([column, w]) => [column, { w }])),
    rowData: Object.fromEntries([...sheet.rowHeights].map(([row, h]) => [row, { h, ia: BooleanNumber.FALSE }])),
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.row,
      startColumn: merge.column,
      endRow: merge.row + merge.rows - 1,
      endColumn: merge.column + merge.columns - 1,
    })),
    freeze: {
      xSplit: sheet.freeze.columns,
      ySplit: sheet.freeze.rows,
      startRow: sheet.freeze.rows || -1,
      startColumn: sheet.freeze.columns || -1,
    },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function toCell(cell: CellContent, styleId: (style: CellStyle) => string): ICellData {
  return {
    ...(cell.formula ? { f: cell.formula } : {}),
    ...toValue(cell),
    ...(cell.style ? { s: styleId(cell.style) } : {}),
    ...(cell.style?.unlocked ? { custom: { unlocked: true } } : {}),
  };
}

function toValue({ value }: Pick<CellContent, 'value'>): Pick<ICellData, 'v' | 't'> {
  if (value === null) return {};
  if (isErrorValue(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
