import { intersection, parseArea, type Area } from './area';
import { blockArea } from './footprint';
import type { CellsBlock, PlannedCell, SheetPlan } from './plan';

/** A sheet whose headers over numbers stand at the right, as the numbers do: the eye runs down one edge. */
export function headersOverNumbers(sheet: SheetPlan): SheetPlan {
  const blocks = sheet.blocks.map((block) => {
    if (block.kind === 'spill' || !block.rows.some((cells) => cells.some(isHeader))) return block;
    const { row, column } = blockArea(block);
    const rows = block.rows.map((cells, index) => cells.map((cell, offset): PlannedCell => (
      isHeader(cell) && holdsNumber(sheet, { row: row + index + 1, column: column + offset, rows: 1, columns: 1 }) ? { ...cell, style: 'number-header' } : cell
    )));
    return { ...block, rows };
  });
  return { ...sheet, blocks };
}

function isHeader({ style }: PlannedCell): boolean {
  return style === 'header';
}

/** Whether the plan gives this cell the format of a number, or a number without one; the last word on a cell is that of the formats by address. */
function holdsNumber({ blocks, formats }: SheetPlan, cell: Area): boolean {
  const byAddress = formats.filter(({ address, numberFormat }) => numberFormat !== undefined && intersection(parseArea(address) ?? cell, cell));
  const here = blocks.filter((block) => intersection(blockArea(block), cell));
  const own = here.map((block) => (block.kind === 'spill' ? block.numberFormat : cellAt(block, cell)?.numberFormat));
  const format = byAddress.at(-1)?.numberFormat ?? own.find((found) => found !== undefined);
  if (format === 'General') return here.some((block) => typeof (block.kind === 'spill' ? block.sample[0]?.[0] : valueOf(cellAt(block, cell))) === 'number');
  return format !== undefined && format !== '@';
}

function valueOf(cell: PlannedCell | undefined): unknown {
  return cell?.sample ?? cell?.content;
}

function cellAt(block: CellsBlock, { row, column }: Area): PlannedCell | undefined {
  const corner = blockArea(block);
  return block.rows[row - corner.row]?.[column - corner.column];
}
