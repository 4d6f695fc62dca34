import { areaAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan } from '../../../src/sheets/plan';
import type { CellValue } from '../../../src/workbook/port';
import type { LiveWorkbook } from '../../workbook/live-workbook';

function close(shown: CellValue | undefined, expected: unknown): boolean {
  if (typeof shown === 'number' && typeof expected === 'number') return Math.abs(shown - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return shown === expected;
}

/** Every cell that differs from what the plan said it would show. */
export async function differences(live: LiveWorkbook, plan: Plan): Promise<string[]> {
  const wrong: string[] = [];
  for (const sheet of plan.sheets) {
    for (const block of sheet.blocks) {
      const area = blockArea(block);
      const shown = await live.values(sheet.name, areaAddress(area));
      const expected = block.kind === 'spill' ? block.sample : block.rows.map((row) => row.map((cell) => cell.sample ?? cell.content ?? ''));
      expected.forEach((row, r) => row.forEach((value, c) => {
        if (!close(shown[r]?.[c], value)) wrong.push(`${sheet.name}!${areaAddress({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 })}: ${String(shown[r]?.[c])} for ${String(value)}`);
      }));
    }
  }
  return wrong;
}
