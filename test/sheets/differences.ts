import { areaAddress, cellAddress } from '../../src/sheets/area';
import { blockArea } from '../../src/sheets/footprint';
import type { Plan } from '../../src/sheets/plan';
import type { CellValue } from '../../src/workbook/port';
import type { LiveWorkbook } from '../workbook/live-workbook';

function close(shown: CellValue | undefined, expected: unknown, tolerance: number): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= tolerance * Math.max(1, Math.abs(expected));
  return shown === expected;
}

interface Allowed {
  /** A share of what is expected. */
  readonly tolerance?: number;
  /** Formulas without a sample, checked by name elsewhere: here they must at least be no error. */
  readonly unsampled?: boolean;
}

/** Every cell that shows something else than the plan said it would: the core computes one side, the sheet's formulas the other. */
export async function differences(live: LiveWorkbook, plan: Plan, { tolerance = 1e-9, unsampled = false }: Allowed = {}): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, blocks } of plan.sheets) {
    for (const block of blocks) {
      const area = blockArea(block);
      const shown = await live.values(name, areaAddress(area));
      const expected = block.kind === 'spill' ? block.sample : block.rows.map((row) => row.map((cell) => cell.sample ?? cell.content ?? ''));
      expected.forEach((row, r) => row.forEach((value, c) => {
        const open = unsampled && typeof value === 'string' && value.startsWith('=');
        const cell = shown[r]?.[c];
        if (open ? typeof cell === 'string' && cell.startsWith('#') : !close(cell, value, tolerance)) wrong.push(`${name}!${cellAddress(area.row + r, area.column + c)}: ${String(cell)} for ${String(value)}`);
      }));
    }
  }
  return wrong;
}
