import { areaAddress, cellAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan } from '../../../src/sheets/plan';
import type { CellValue } from '../../../src/workbook/port';
import type { LiveWorkbook } from '../../workbook/live-workbook';

function close(shown: CellValue | undefined, expected: unknown, tolerance: number): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= tolerance * Math.max(1, Math.abs(expected));
  return shown === expected;
}

/** Every cell that shows something else than the plan said it would: the core computes one side, the sheet's formulas the other. */
export async function differences(live: LiveWorkbook, plan: Plan, tolerance = 1e-9): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, blocks } of plan.sheets) {
    for (const block of blocks) {
      const area = blockArea(block);
      const shown = await live.values(name, areaAddress(area));
      const expected = block.kind === 'spill' ? block.sample : block.rows.map((row) => row.map((cell) => cell.sample ?? cell.content ?? ''));
      expected.forEach((row, r) => row.forEach((value, c) => {
        // A formula without a sample is checked by name elsewhere; here it must at least be no error.
        const open = typeof value === 'string' && value.startsWith('=');
        const cell = shown[r]?.[c];
        if (open ? typeof cell === 'string' && cell.startsWith('#') : !close(cell, value, tolerance)) wrong.push(`${name}!${cellAddress(area.row + r, area.column + c)}: ${String(cell)} for ${String(value)}`);
      }));
    }
  }
  return wrong;
}
