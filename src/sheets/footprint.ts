import type { Area } from './area';
import { parseArea } from './area';
import type { Block, SheetPlan } from './plan';

/** The cells a block fills once it is written: a spill fills more than its one formula. */
export function blockArea(block: Block): Area {
  const corner = parseArea(block.at);
  if (!corner) throw new Error(`A plan names the cell ${block.at}, which is no cell.`);
  return block.kind === 'spill'
    ? { ...corner, rows: block.rows, columns: block.columns }
    : { ...corner, rows: block.rows.length, columns: Math.max(0, ...block.rows.map((row) => row.length)) };
}

/** Every rectangle of cells that a sheet plan fills. */
export function footprint(sheet: Pick<SheetPlan, 'blocks' | 'tables'>): Area[] {
  const tables = sheet.tables.map((table) => parseArea(table.address)).filter((area): area is Area => area !== null);
  return [...sheet.blocks.map(blockArea), ...tables].filter((area) => area.rows > 0 && area.columns > 0);
}
