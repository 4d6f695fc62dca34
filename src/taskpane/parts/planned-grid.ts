import { parseArea, type Area } from '../../sheets/area';
import type { SheetPlan, StyleName } from '../../sheets/plan';
import { splitReference } from '../../sheets/sheet-reference';

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

/** The rectangle that a planned range names; the plan is ours, so a bad address is a fault of the plan. */
export function plannedArea(range: string): Area {
  const area = parseArea(splitReference(range).address);
  if (!area) throw new Error(`The plan names no cells: ${range}`);
  return area;
}

/** Lays the blocks of a planned sheet out as cells: constants as they are, formulas by their samples. */
export function plannedGrid(sheet: SheetPlan): PlannedGrid {
  const cells = new Map<string, ShownCell>();
  let [rows, columns] = [0, 0];
  for (const block of sheet.blocks) {
    const { row, column } = plannedArea(block.at);
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
    const area = plannedArea(format.address);
    for (const [key, cell] of cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (row < area.row || row >= area.row + area.rows || column < area.column || column >= area.column + area.columns) continue;
      cells.set(key, { ...cell, style: cell.style ?? format.style, numberFormat: cell.numberFormat ?? format.numberFormat });
    }
  }
  return { rows, columns, at: (row, column) => cells.get(`${row},${column}`) };
}
