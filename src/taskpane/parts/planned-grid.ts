import type { SheetPlan, StyleName } from '../../sheets/plan';

/** One cell of a plan as the sheet will show it. */
export interface ShownCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat?: string;
  readonly style?: StyleName;
  /** The formula behind the value: in this very cell, not spilled into it. */
  readonly formula?: string;
}

/** The cells of a planned sheet by row and column, both from 0, as far as the plan knows their values. */
export interface PlannedGrid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => ShownCell | undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads `C12` or `$C$12`, sheet name left aside, as row and column from 0. */
export function placeOf(address: string): Place {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Z]{1,3})\$?(\d+)/i.exec(address.slice(address.lastIndexOf('!') + 1)) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

export function columnLetters(column: number): string {
  return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function addressOf(place: Place): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

/** The two corners of `C12:C59`. */
export function cornersOf(range: string): { readonly from: Place; readonly to: Place } {
  const [from = 'A1', to = from] = range.slice(range.lastIndexOf('!') + 1).split(':');
  return { from: placeOf(from), to: placeOf(to) };
}

/** Lays the blocks of a planned sheet out as cells: constants as they are, formulas by their samples. */
export function plannedGrid(sheet: SheetPlan): PlannedGrid {
  const cells = new Map<string, ShownCell>();
  let [rows, columns] = [0, 0];
  for (const block of sheet.blocks) {
    const { row, column } = placeOf(block.at);
    const [height, width] = block.kind === 'spill' ? [block.rows, block.columns] : [block.rows.length, Math.max(0, ...block.rows.map((line) => line.length))];
    rows = Math.max(rows, row + height);
    columns = Math.max(columns, column + width);
    if (block.kind === 'spill') {
      block.sample.forEach((line, r) => line.forEach((value, c) => {
        cells.set(`${row + r},${column + c}`, { value, style: block.style, numberFormat: block.numberFormat, formula: r + c === 0 ? block.formula : undefined });
      }));
    } else {
      block.rows.forEach((line, r) => line.forEach((cell, c) => {
        if (cell.content === null && !cell.style) return;
        const formula = typeof cell.content === 'string' && cell.content.startsWith('=') ? cell.content : undefined;
        cells.set(`${row + r},${column + c}`, { value: formula ? (cell.sample ?? null) : cell.content, style: cell.style, numberFormat: cell.numberFormat, formula });
      }));
    }
  }
  for (const format of sheet.formats) {
    const { from, to } = cornersOf(format.address);
    for (const [key, cell] of cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (row < from.row || row > to.row || column < from.column || column > to.column) continue;
      cells.set(key, { ...cell, style: cell.style ?? format.style, numberFormat: cell.numberFormat ?? format.numberFormat });
    }
  }
  return { rows, columns, at: (row, column) => cells.get(`${row},${column}`) };
}
