import { areaAddress, type Area } from './area';
import { blockArea } from './footprint';
import type { Block, CellsBlock, FormatPlan, PlannedCell, SheetPlan } from './plan';

type Look = Pick<FormatPlan, 'style' | 'numberFormat'>;

const bare = (look: Look) => look.style === undefined && look.numberFormat === undefined;
const same = (a: Look, b: Look) => a.style === b.style && a.numberFormat === b.numberFormat;

/**
 * The looks of a sheet as few rectangles as rows allow: each call on Excel costs more than the cells it touches.
 * What the plan formats by address comes last, over the cells' own look.
 */
export function formatRuns(sheet: SheetPlan): FormatPlan[] {
  return [...sheet.blocks.flatMap(blockRuns), ...sheet.formats];
}

function blockRuns(block: Block): FormatPlan[] {
  if (block.kind === 'cells') return cellRuns(block);
  return bare(block) ? [] : [{ address: areaAddress(blockArea(block)), style: block.style, numberFormat: block.numberFormat }];
}

interface Run extends Look {
  readonly area: Area;
}

/** Neighbours of one look along a row, and such runs one below the other, are one rectangle. */
function cellRuns(block: CellsBlock): FormatPlan[] {
  const { row, column } = blockArea(block);
  const runs: Run[] = [];
  // Runs that end in the row above, by where they start and how wide they are.
  let above = new Map<string, number>();
  block.rows.forEach((cells, index) => {
    const here = new Map<string, number>();
    for (const run of rowRuns(cells, row + index, column)) {
      const key = `${run.area.column} ${run.area.columns}`;
      const at = above.get(key);
      const upper = at === undefined ? undefined : runs[at];
      if (at !== undefined && upper && same(upper, run)) {
        runs[at] = { ...upper, area: { ...upper.area, rows: upper.area.rows + 1 } };
        here.set(key, at);
      } else here.set(key, runs.push(run) - 1);
    }
    above = here;
  });
  return runs.map(({ area, style, numberFormat }) => ({ address: areaAddress(area), style, numberFormat }));
}

function rowRuns(cells: readonly PlannedCell[], row: number, left: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  while (start < cells.length) {
    const { style, numberFormat }: Look = cells[start] ?? {};
    let end = start + 1;
    while (end < cells.length && same(cells[end] ?? {}, { style, numberFormat })) end += 1;
    if (!bare({ style, numberFormat })) runs.push({ area: { row, rows: 1, column: left + start, columns: end - start }, style, numberFormat });
    start = end;
  }
  return runs;
}
