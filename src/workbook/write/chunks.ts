import { cellAddress } from '../../sheets/area';
import { blockArea } from '../../sheets/footprint';
import type { Block } from '../../sheets/plan';
import { cellContent } from './cell-content';

/** What one request carries: cells to fill, each piece below what Excel on the web takes. */
export interface Chunk {
  readonly address: string;
  readonly formulas: (string | number | boolean)[][];
}

const CELLS_A_CHUNK = 20_000;

/** The contents of a block in pieces of whole rows. A spill is one formula in one cell. */
export function chunks(block: Block): Chunk[] {
  if (block.kind === 'spill') return [{ address: block.at, formulas: [[block.formula]] }];
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
