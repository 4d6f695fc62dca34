import { areaAddress, cellAddress } from '../../sheets/area';
import type { Area } from '../../sheets/area';
import { blockArea } from '../../sheets/footprint';
import type { Block, CellsBlock } from '../../sheets/plan';
import { cellContent } from './cell-content';

/** What one request carries: cells to fill, each piece below what Excel on the web takes. */
export interface Chunk {
  readonly address: string;
  readonly formulas: (string | number | boolean)[][];
}

const CELLS_A_CHUNK = 20_000;

/** The contents of a block in pieces of whole rows. */
function chunks(block: CellsBlock): Chunk[] {
  const area = blockArea(block);
  if (area.rows === 0 || area.columns === 0) return [];
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_A_CHUNK / area.columns));
  const pieces: Chunk[] = [];
  for (let start = 0; start < block.rows.length; start += rowsAtOnce) {
    const rows = block.rows.slice(start, start + rowsAtOnce);
    const first = cellAddress(area.row + start, area.column);
    const last = cellAddress(area.row + start + rows.length - 1, area.column + area.columns - 1);
    pieces.push({
      address: first === last ? first : `${first}:${last}`,
      formulas: rows.map((row) => Array.from({ length: area.columns }, (_, column) => cellContent(row[column]))),
    });
  }
  return pieces;
}

/**
 * Everything that a sheet holds. Formulas that spill from neighbouring cells of a row go in one piece: every call on
 * Excel costs, whatever it touches.
 */
export function sheetChunks(blocks: readonly Block[]): Chunk[] {
  const pieces: Chunk[] = [];
  let open: { readonly area: Area; readonly formulas: string[] } | null = null;
  const close = () => {
    if (open) pieces.push({ address: areaAddress({ ...open.area, columns: open.formulas.length }), formulas: [open.formulas] });
    open = null;
  };
  for (const block of blocks) {
    const area = blockArea(block);
    const next = open && block.kind === 'spill' && area.row === open.area.row && area.column === open.area.column + open.formulas.length && block.columns === 1;
    if (!next) close();
    if (block.kind === 'cells') pieces.push(...chunks(block));
    else if (open) open.formulas.push(block.formula);
    else open = { area: { ...area, rows: 1, columns: 1 }, formulas: [block.formula] };
  }
  close();
  return pieces;
}

/** Chunks gathered so that small ones share a request. */
export function requests(all: readonly Chunk[]): Chunk[][] {
  const groups: Chunk[][] = [];
  let room = 0;
  for (const chunk of all) {
    const size = chunk.formulas.length * (chunk.formulas[0]?.length ?? 0);
    if (groups.length === 0 || size > room) {
      groups.push([]);
      room = CELLS_A_CHUNK;
    }
    groups[groups.length - 1]?.push(chunk);
    room -= size;
  }
  return groups;
}
