import { cellAddress } from '../../../sheets/area';
import type { Block, Plan } from '../../../sheets/plan';
import { plannedArea } from '../../parts/planned-grid';

const FIRST = 40;
const LAST = 2;

/** The same plan for the eye: long blocks are cut to their first and last rows, each at its own address. */
export function shortPlan(plan: Plan): Plan {
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.flatMap(shortBlocks) })) };
}

function shortBlocks(block: Block): Block[] {
  const rows = block.kind === 'cells' ? block.rows.length : block.rows;
  if (rows <= FIRST + LAST) return [block];
  const { row, column } = plannedArea(block.at);
  const tailAt = cellAddress(row + rows - LAST, column);
  if (block.kind === 'cells') return [{ ...block, rows: block.rows.slice(0, FIRST) }, { ...block, at: tailAt, rows: block.rows.slice(-LAST) }];
  const tail = block.sample.slice(-LAST).map((line) => line.map((content) => ({ content, style: block.style, numberFormat: block.numberFormat })));
  return [{ ...block, sample: block.sample.slice(0, FIRST) }, { kind: 'cells', at: tailAt, rows: tail }];
}
