import { BooleanNumber, type Worksheet } from '@univerjs/core';
import type { Book } from '../../objects/book';
import { ERROR_VALUES } from '../../objects/cell-entry';
import type { ChartModel } from '../../objects/chart-model';
import type { ConditionalFormatModel } from '../../objects/conditional-format-model';
import { notesIn } from '../../objects/notes';
import type { Area } from '../../objects/preview-workbook';
import { protectionOf } from '../../objects/protections';
import { isSheetId } from '../../objects/sheet-id';
import type { CellContent, CellStyle, CellValue, ChartContent, ConditionContent, Rectangle, SheetContent, WorkbookContent } from '../../files/workbook-content';
import { fromGridStyle } from './grid-style';

/** The workbook in front as plain data, ready for a file. */
export function contentOfGrid(book: Book): WorkbookContent {
  const sheets = book.sheets.all();
  return {
    sheets: sheets.map((sheet) => sheetContent(book, sheet)),
    names: [undefined, ...sheets].flatMap((sheet) => book.names.all(sheet?.getSheetId()).map((name) => ({
      name: name.name,
      refersTo: name.formulaOrRefString.replace(/^=/, ''),
      ...(name.comment ? { comment: name.comment } : {}),
      ...(sheet ? { sheet: sheets.indexOf(sheet) } : {}),
    }))),
    active: Math.max(0, sheets.indexOf(book.sheets.active())),
    settings: book.state.get('settings'),
    properties: book.state.get('properties'),
  };
}

function sheetContent(book: Book, sheet: Worksheet): SheetContent {
  const sheetId = sheet.getSheetId();
  const protection = protectionOf(book, sheetId);
  return {
    ...(isSheetId(sheetId) ? { id: sheetId } : {}),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    cells: cellsOf(book, sheet),
    ordinarySize: { width: sheet.getConfig().defaultColumnWidth, height: sheet.getConfig().defaultRowHeight },
    columnWidths: sizes(sheet.getColumnManager().getColumnData(), (column) => column.w),
    rowHeights: sizes(sheet.getRowManager().getRowData(), (row) => (row.ia === BooleanNumber.FALSE ? row.h : undefined)),
    freeze: book.sheets.frozen(sheetId),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    })),
    tables: book.tables.all(sheetId).map(({ name, style, body: { row, column, rows, columns } }) => ({ name, style, row, column, rows, columns, headers: true })),
    charts: book.charts.list(sheetId).map(chartContent),
    conditions: book.conditionalLooks.on(sheetId).map(conditionContent),
    validations: book.state.get('validations').filter(({ area }) => area.sheetId === sheetId).map(({ area, ...rest }) => ({ ...rest, area: rectangleOf(area) })),
    gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    notes: notesIn(book, sheetId).map(({ row, column, content, author }) => ({ row, column, content, author })),
    ...(protection ? { protection: protection.options } : {}),
  };
}

function chartContent({ name, type, title, legend, top, left, width, height, axes, series }: ChartModel): ChartContent {
  return { name, type, title, legend, top, left, width, height, axes, series };
}

function conditionContent({ area, type, stopIfTrue, rule, fill, fontColour, bold, italic }: ConditionalFormatModel): ConditionContent {
  return { area: rectangleOf(area), type, stopIfTrue, rule, fill, fontColour, bold, italic };
}

function rectangleOf({ row, column, rows, columns }: Area): Rectangle {
  return { row, column, rows, columns };
}

function cellsOf(book: Book, sheet: Worksheet): CellContent[] {
  const sheetId = sheet.getSheetId();
  const spills = new Map(book.cells.spills.on(sheetId).map((spill) => [`${spill.row},${spill.column}`, spill]));
  const styles = new Map<string, CellStyle>();
  const cells: CellContent[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const formula = book.cells.formula(sheetId, row, column);
    const spill = formula ? spills.get(`${row},${column}`) : undefined;
    const value = valueAt(book, sheetId, row, column);
    const look = cell.s ? book.cells.look(sheetId, row, column) : undefined;
    const unlocked = (cell.custom as { unlocked?: boolean } | undefined)?.unlocked === true;
    if (value === null && !formula && !look && !unlocked) return;
    cells.push({
      row,
      column,
      value,
      ...(formula ? { formula: formula.startsWith('=') ? formula : `=${formula}` } : {}),
      ...(spill && spill.rows * spill.columns > 1 ? { spill: { rows: spill.rows, columns: spill.columns, values: valuesIn(book, sheetId, spill) } } : {}),
      ...(look || unlocked ? { style: shared(styles, { ...fromGridStyle(look ?? {}), ...(unlocked ? { unlocked } : {}) }) } : {}),
    });
  });
  return cells;
}

function valuesIn(book: Book, sheetId: string, area: Rectangle): CellValue[][] {
  return book.readValues({ sheetId, ...area }).map((line) => line.map(contentValue));
}

function valueAt(book: Book, sheetId: string, row: number, column: number): CellValue {
  return contentValue(book.readValues({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0] ?? '');
}

function contentValue(value: string | number | boolean): CellValue {
  if (value === '') return null;
  return typeof value === 'string' && ERROR_VALUES.includes(value) ? { error: value } : value;
}

/** Cells alike share one style object, so that writers can compare by identity. */
function shared(known: Map<string, CellStyle>, style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const old = known.get(key);
  if (old) return old;
  known.set(key, style);
  return style;
}

function sizes<T>(data: Readonly<Record<number, T | undefined>> | { [key: number]: T }, size: (entry: T) => number | undefined): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, entry] of Object.entries(data) as [string, T | undefined][]) {
    const pixels = entry && size(entry);
    if (pixels) found.set(Number(index), pixels);
  }
  return found;
}
