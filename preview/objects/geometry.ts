import {
  SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory, SetWorksheetRowHeightMutation, SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation, SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import type { Book } from './book';
import { HostError } from './host-error';
import type { Area } from './preview-workbook';
import { rangeOf } from './tables';

/** Excel's API measures in points, screens in pixels of 1/96 inch. */
const POINTS_PER_PIXEL = 0.75;

export function columnLeft(book: Book, { sheetId, column }: Area): number {
  return columnsWidth(book, { sheetId, row: 0, rows: 1, column: 0, columns: column });
}

export function rowTop(book: Book, { sheetId, row }: Area): number {
  return rowsHeight(book, { sheetId, column: 0, columns: 1, row: 0, rows: row });
}

export function columnsWidth(book: Book, { sheetId, column, columns }: Area): number {
  const sheet = book.cells.sheet(sheetId);
  let pixels = 0;
  for (let index = column; index < column + columns; index += 1) pixels += sheet.getColumnWidth(index);
  return pixels * POINTS_PER_PIXEL;
}

export function rowsHeight(book: Book, { sheetId, row, rows }: Area): number {
  const sheet = book.cells.sheet(sheetId);
  let pixels = 0;
  for (let index = row; index < row + rows; index += 1) pixels += sheet.getRowHeight(index);
  return pixels * POINTS_PER_PIXEL;
}

export function columnWidth(book: Book, area: Area): number | null {
  const { column, columns } = book.cells.clip(area);
  const sheet = book.cells.sheet(area.sheetId);
  const first = sheet.getColumnWidth(column);
  for (let index = column; index < column + columns; index += 1) if (sheet.getColumnWidth(index) !== first) return null;
  return first * POINTS_PER_PIXEL;
}

export function rowHeight(book: Book, area: Area): number | null {
  const { row, rows } = book.cells.clip(area);
  const sheet = book.cells.sheet(area.sheetId);
  const first = sheet.getRowHeight(row);
  for (let index = row; index < row + rows; index += 1) if (sheet.getRowHeight(index) !== first) return null;
  return first * POINTS_PER_PIXEL;
}

export function setColumnWidth(book: Book, area: Area, points: number): void {
  if (points < 0) throw new HostError('InvalidArgument');
  book.cells.makeRoom(area.sheetId, 1, area.columns > 1000 ? 1 : area.column + area.columns);
  const inside = book.cells.clip(area);
  const params = { unitId: book.unitId, subUnitId: area.sheetId, ranges: [rangeOf(inside)], colWidth: points / POINTS_PER_PIXEL };
  const undo = SetWorksheetColWidthMutationFactory(params, book.cells.sheet(area.sheetId));
  book.history.execute([{ id: SetWorksheetColWidthMutation.id, params }], [{ id: SetWorksheetColWidthMutation.id, params: undo }]);
}

export function setRowHeight(book: Book, area: Area, points: number): void {
  if (points < 0 || points > 409.5) throw new HostError('InvalidArgument');
  const inside = book.cells.clip(area);
  const target = { unitId: book.unitId, subUnitId: area.sheetId, ranges: [rangeOf(inside)] };
  const sheet = book.cells.sheet(area.sheetId);
  const height = { ...target, rowHeight: points / POINTS_PER_PIXEL };
  const fixed = { ...target, autoHeightInfo: BooleanNumber.FALSE };
  const heightBefore = SetWorksheetRowHeightMutationFactory(height, sheet);
  const fixedBefore = SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet);
  book.history.execute(
    [{ id: SetWorksheetRowHeightMutation.id, params: height }, { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed }],
    [{ id: SetWorksheetRowHeightMutation.id, params: heightBefore }, { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixedBefore }],
  );
}

/** As wide as the widest text. Estimated from the count of characters, so that Node and browser agree. */
export function autofitColumns(book: Book, area: Area): void {
  const inside = book.cells.clip(area);
  const used = book.cells.used(area.sheetId, true);
  if (!used) return;
  for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
    const rows = Math.min(inside.rows, Math.max(0, used.row + used.rows - inside.row));
    if (rows === 0) continue;
    const widest = book.cells.texts({ ...inside, rows, column, columns: 1 })
      .reduce((most, [text], index) => Math.max(most, textWidth(text ?? '', book.cells.look(area.sheetId, inside.row + index, column).fs ?? 11)), 0);
    if (widest > 0) setColumnWidth(book, { ...inside, column, columns: 1 }, (widest + 12) * POINTS_PER_PIXEL);
  }
}

/** Univer fits rows by itself unless told a height. */
export function autofitRows(book: Book, area: Area): void {
  const target = { unitId: book.unitId, subUnitId: area.sheetId, ranges: [rangeOf(book.cells.clip(area))], autoHeightInfo: BooleanNumber.TRUE };
  const undo = SetWorksheetRowIsAutoHeightMutationFactory(target, book.cells.sheet(area.sheetId));
  book.history.execute([{ id: SetWorksheetRowIsAutoHeightMutation.id, params: target }], [{ id: SetWorksheetRowIsAutoHeightMutation.id, params: undo }]);
}

/** Pixels of the longest line: at 11 points about 7 a Latin letter, twice that a Chinese one. */
function textWidth(text: string, points: number): number {
  const longest = text.split('\n').reduce((most, line) => {
    const letters = [...line].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
    return Math.max(most, letters);
  }, 0);
  return longest * 7 * (points / 11);
}
