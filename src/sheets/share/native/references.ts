import { textOfPart, type Part } from '../../../functions/reading/formula-tree';
import { areaAddress, cellAddress, fixedCell } from '../../area';
import { quotedSheet, splitReference } from '../../sheet-reference';
import type { BookCells, FoundCells, Home } from '../cells/book-cells';
import { refuse } from './refusal';

type Reference = Extract<Part, { readonly kind: 'reference' }>;

/** A reference as a formula on another sheet writes it: with its sheet, and with its row where it only said “this row”. */
export function movedReference(text: string, cells: BookCells, home: Home): string {
  if (text.endsWith('#')) return spillAsRange(text, cells, home, true);
  if (text.includes('[')) return movedColumn(text, cells, home);
  if (text.includes('!')) return text;
  const found = cells.find(text, home);
  if (cells.formulaOf(text, home) !== undefined) return cells.isLocal(text, home) ? `${quotedSheet(home.sheet)}!${text}` : text;
  if (found === null || found === 'one') refuse('unread', text);
  return `${quotedSheet(home.sheet)}!${text}`;
}

function movedColumn(text: string, cells: BookCells, home: Home): string {
  const found = cells.find(text, home);
  if (found === null || found === 'one') refuse('unread', text);
  const isPlain = !/^\[|@|#this row/i.test(text);
  return isPlain ? text : `${quotedSheet(found.sheet)}!${areaAddress(found.area)}`;
}

/** `A1#` once nothing spills from there: the cells themselves, as fixed as it was. */
export function spillAsRange(text: string, cells: BookCells, home: Home, moved: boolean): string {
  const found = cells.find(text, home);
  if (found === null || found === 'one') return moved && !text.includes('!') ? `${quotedSheet(home.sheet)}!${text}` : text;
  const address = areaAddress(found.area);
  return `${sheetOf(text, found, home, moved)}${text.includes('$') ? fixedCell(address) : address}`;
}

/** One cell of a range, counted from 0; a single row or column stands against all of the others. */
export function cellOf(part: Reference, found: FoundCells, place: { readonly row: number; readonly column: number }, home: Home, moved: boolean): string {
  const { area } = found;
  const row = area.rows === 1 ? 0 : place.row;
  const column = area.columns === 1 ? 0 : place.column;
  // Where lists differ in length the function says #N/A for what is beyond.
  if (row >= area.rows || column >= area.columns) return 'NA()';
  return `${sheetOf(part.text, found, home, moved)}${cellAddress(area.row + row, area.column + column)}`;
}

function sheetOf(text: string, { sheet }: FoundCells, home: Home, moved: boolean): string {
  const said = splitReference(text).sheet !== null && text.includes('!') && !text.includes('[');
  return moved || said || sheet.toLowerCase() !== home.sheet.toLowerCase() ? `${quotedSheet(sheet)}!` : '';
}

/** `@B2:B9`: the cell in the row or column of the formula's own. */
export function intersected(part: Part, cells: BookCells, home: Home, moved: boolean): string {
  const text = textOfPart(part);
  const found = part.kind === 'reference' ? cells.find(text, home) : null;
  if (part.kind !== 'reference' || found === null || found === 'one') return moved ? refuse('unread', `@${text}`) : `@${text}`;
  const { area } = found;
  const place = { row: area.rows === 1 ? 0 : home.row - area.row, column: area.columns === 1 ? 0 : home.column - area.column };
  if (place.row < 0 || place.column < 0 || place.row >= area.rows || place.column >= area.columns) return '#VALUE!';
  return cellOf(part, found, place, home, moved);
}
