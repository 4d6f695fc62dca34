import { areaAddress, cellAddress } from './area';
import { blockArea } from './footprint';
import type { Block, CellsBlock, FormatPlan, SheetPlan } from './plan';

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

function cellRuns(block: CellsBlock): FormatPlan[] {
  const { row: top, column: left } = blockArea(block);
  const runs: FormatPlan[] = [];
  block.rows.forEach((cells, r) => {
    let start = 0;
    while (start < cells.length) {
      const look: Look = cells[start] ?? {};
      let end = start + 1;
      while (end < cells.length && same(cells[end] ?? {}, look)) end += 1;
      if (!bare(look)) {
        const from = cellAddress(top + r, left + start);
        const to = cellAddress(top + r, left + end - 1);
        runs.push({ address: from === to ? from : `${from}:${to}`, style: look.style, numberFormat: look.numberFormat });
      }
      start = end;
    }
  });
  return runs;
}
