import type { Area } from '../sheets/area';
import type { CellValue } from './port';

/**
 * The blocks of filled cells in a piece of a sheet, each as its bounding rectangle: cells that touch by a side or a
 * corner belong together, as in Excel's own "current region". Single filled cells are labels, not data.
 */
export function filledBlocks(values: readonly (readonly CellValue[])[]): Area[] {
  const seen = new Set<string>();
  const blocks: Area[] = [];
  values.forEach((cells, row) => cells.forEach((value, column) => {
    if (value === '' || seen.has(`${row},${column}`)) return;
    const block = boundsOfBlock(values, row, column, seen);
    if (block.rows > 1 && block.columns > 1) blocks.push(block);
  }));
  return blocks;
}

function boundsOfBlock(values: readonly (readonly CellValue[])[], row: number, column: number, seen: Set<string>): Area {
  let [top, left, bottom, right] = [row, column, row, column];
  const open: [number, number][] = [[row, column]];
  seen.add(`${row},${column}`);
  for (let next = open.pop(); next; next = open.pop()) {
    const [r, c] = next;
    [top, left, bottom, right] = [Math.min(top, r), Math.min(left, c), Math.max(bottom, r), Math.max(right, c)];
    for (let dr = -1; dr <= 1; dr += 1) {
      for (let dc = -1; dc <= 1; dc += 1) {
        const key = `${r + dr},${c + dc}`;
        if ((values[r + dr]?.[c + dc] ?? '') === '' || seen.has(key)) continue;
        seen.add(key);
        open.push([r + dr, c + dc]);
      }
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
