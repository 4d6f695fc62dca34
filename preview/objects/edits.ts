import { generateRandomId, type IStyleData } from '@univerjs/core';
import { DeleteRangeMoveLeftCommand, DeleteRangeMoveUpCommand, InsertColByRangeCommand, InsertRangeMoveDownCommand, InsertRangeMoveRightCommand, InsertRowByRangeCommand, RemoveColByRangeCommand, RemoveRowByRangeCommand } from '@univerjs/sheets';
import { intersection, MAX_COLUMNS, MAX_ROWS } from './a1';
import type { Book } from './book';
import { HostError } from './host-error';
import type { LookPatch } from './looks';
import { clearNotes } from './notes';
import type { Area } from './preview-workbook';
import { cutOut } from './cut-out';
import { rangeOf } from './tables';

export type ClearKind = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** A look is merged into the one before, so a cell is cleared by naming every part of it. */
const BARE = Object.fromEntries(['ff', 'fs', 'bl', 'it', 'ul', 'st', 'ol', 'cl', 'bg', 'bd', 'n', 'ht', 'vt', 'tb', 'pd', 'tr', 'va'].map((key) => [key, null])) as unknown as IStyleData;
const PLAIN: LookPatch = { s: BARE, custom: null };

export function clearArea(book: Book, area: Area, kind: ClearKind): void {
  if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') return;
  const contents = kind !== 'Formats';
  const formats = kind !== 'Contents' && kind !== 'ResetContents';
  const inside = book.cells.clip(area);
  if (contents) book.cells.empty(inside);
  if (!formats) return;
  const sheet = book.cells.sheet(area.sheetId);
  book.cells.dress(inside, (row, column) => (sheet.getCellRaw(row, column) ? PLAIN : undefined));
  clearRules(book, area);
  if (kind === 'All') clearNotes(book, area);
}

function clearRules(book: Book, area: Area): void {
  const { state, history } = book;
  if (state.get('validations').some((rule) => touches(rule.area, area))) state.set(history, 'validations', cutOut(state.get('validations'), area));
  clearConditions(book, area);
}

export function clearConditions({ state, history }: Book, area: Area): void {
  if (!state.get('conditionalFormats').some((rule) => touches(rule.area, area))) return;
  const ids = new Set<string>();
  state.set(history, 'conditionalFormats', cutOut(state.get('conditionalFormats'), area).map((rule) => {
    const id = ids.has(rule.id) ? generateRandomId(8) : rule.id;
    ids.add(id);
    return id === rule.id ? rule : { ...rule, id };
  }));
}

const touches = (one: Area, other: Area): boolean => one.sheetId === other.sheetId && intersection(one, other) !== undefined;

/** Makes room by shifting cells; the new, blank cells are where the old ones were. */
export async function insertArea(book: Book, area: Area, shift: 'Down' | 'Right'): Promise<Area> {
  refuseCutTables(book, area, shift === 'Down');
  const inside = book.cells.clip(area);
  const params = { unitId: book.unitId, subUnitId: area.sheetId, range: rangeOf(inside) };
  if (area.columns === MAX_COLUMNS) await book.history.commandLater(InsertRowByRangeCommand.id, { ...params, direction: 0 });
  else if (area.rows === MAX_ROWS) await book.history.commandLater(InsertColByRangeCommand.id, { ...params, direction: 3 });
  else await book.history.commandLater((shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand).id, params);
  return area;
}

export async function deleteArea(book: Book, area: Area, shift: 'Up' | 'Left'): Promise<void> {
  refuseCutTables(book, area, shift === 'Up');
  const params = { unitId: book.unitId, subUnitId: area.sheetId, range: rangeOf(book.cells.clip(area)) };
  if (area.columns === MAX_COLUMNS) await book.history.commandLater(RemoveRowByRangeCommand.id, params);
  else if (area.rows === MAX_ROWS) await book.history.commandLater(RemoveColByRangeCommand.id, params);
  else await book.history.commandLater((shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand).id, params);
}

/** Excel will not shift part of a table away from the rest of it. */
function refuseCutTables(book: Book, area: Area, vertical: boolean): void {
  if (area.columns === MAX_COLUMNS || area.rows === MAX_ROWS) return;
  const moved: Area = vertical ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };
  for (const { body } of book.tables.touching(moved)) {
    const whole = vertical
      ? body.column >= area.column && body.column + body.columns <= area.column + area.columns
      : body.row >= area.row && body.row + body.rows <= area.row + area.rows;
    if (!whole) throw new HostError('InvalidOperation', 'The operation is not allowed. It would shift cells in a table of the worksheet.');
  }
}

/** A target larger than the source is filled by repeating it, as pasting does. */
export function copyArea(book: Book, source: Area, target: Area, kind: 'All' | 'Formulas' | 'Values' | 'Formats', skipBlanks: boolean): void {
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  const filled = { ...target, rows, columns };
  const contents = kind === 'Values' ? book.cells.values(source) : book.cells.contents(source);
  if (kind !== 'Values' && contents.flat().some((content) => typeof content === 'string' && content.startsWith('='))) {
    // Univer moves references only when it pastes by itself; a wrong reference would be worse than a refusal.
    if (kind !== 'Formats') throw new HostError('NotImplemented', 'The preview copies values and formats, not formulas.');
  }
  const at = (row: number, column: number): [number, number] => [(row - filled.row) % source.rows, (column - filled.column) % source.columns];
  if (kind !== 'Formats') {
    const entries = Array.from({ length: rows }, (_line, down) => Array.from({ length: columns }, (_cell, across) => {
      const [row, column] = at(filled.row + down, filled.column + across);
      const value = contents[row]![column]!;
      if (value === '' && skipBlanks) return null;
      return typeof value === 'string' && value !== '' ? `'${value}` : value;
    }));
    book.cells.enter(filled, entries);
  }
  if (kind === 'All' || kind === 'Formats') {
    const sheet = book.cells.sheet(source.sheetId);
    book.cells.dress(filled, (row, column) => {
      const [down, across] = at(row, column);
      const look = book.cells.look(source.sheetId, source.row + down, source.column + across);
      const custom = sheet.getCellRaw(source.row + down, source.column + across)?.custom ?? null;
      return { s: { ...BARE, ...look }, custom };
    });
  }
}
