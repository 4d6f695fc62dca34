import { cellAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan, PlannedCell } from '../../../src/sheets/plan';
import { describeInLibreOffice, recalculated } from '../../engines/libre-office';
import type { FormulaBook } from '../../engines/formula-book';
import { example, made, uneven } from './example';

const OURS = /\b(AGENTS|OCCUPANCY|COSTPERCALL|COSTPERMINUTE|COSTPERSEAT|COSTPERSUCCESS|ATTRITIONCOST)\(/;

function cellsOf(plan: Plan): { readonly sheet: string; readonly row: number; readonly column: number; readonly cell: PlannedCell }[] {
  return plan.sheets.flatMap(({ name, blocks }) => blocks.flatMap((block) => {
    const area = blockArea(block);
    return block.kind === 'spill' ? [] : block.rows.flatMap((cells, row) => cells.map((cell, column) => ({ sheet: name, row: area.row + row, column: area.column + column, cell })));
  }));
}

/** The plan as a workbook; what only Callsheet can compute stands there as the number that it shows. */
function bookOf(plan: Plan): FormulaBook {
  const sheets: Record<string, (string | number | null)[][]> = {};
  for (const { sheet, row, column, cell } of cellsOf(plan)) {
    const grid = (sheets[sheet] ??= []);
    const line = (grid[row] ??= []);
    line[column] = typeof cell.content === 'string' && OURS.test(cell.content) ? cell.sample! : (cell.content as string | number | null);
  }
  const whole = (grid: (string | number | null)[][]) => Array.from({ length: grid.length }, (_, row) => Array.from({ length: grid[row]?.length ?? 0 }, (__, column) => grid[row]![column] ?? null));
  return { sheets: Object.fromEntries(Object.entries(sheets).map(([name, grid]) => [name, whole(grid)])) };
}

describeInLibreOffice('The cost workbook in LibreOffice', () => {
  test('a booked year and a bridge of changes: every formula that is not ours comes to the same', async () => {
    const plans = [made({ ...uneven(), bridge: { ...uneven().bridge, way: 'actual' } }), made({ ...uneven(36), agentsBy: 'goal' }, { locale: 'zh-TW' }), made({ ...example(1), bridge: { ...example().bridge, way: 'typed' } })];
    expect(plans.flatMap(cellsOf).filter(({ cell }) => typeof cell.content === 'string' && cell.content.startsWith('=')).length).toBeGreaterThan(4_000);
    const books = await recalculated(plans.map(bookOf));
    const wrong = plans.flatMap((plan, index) => cellsOf(plan).flatMap(({ sheet, row, column, cell }) => {
      if (typeof cell.content !== 'string' || !cell.content.startsWith('=')) return [];
      const shown = books[index]!(sheet, cellAddress(row, column));
      const close = typeof shown === 'number' && typeof cell.sample === 'number' ? Math.abs(shown - cell.sample) <= 1e-9 * Math.max(1, Math.abs(cell.sample)) : shown === cell.sample;
      return close ? [] : [`${sheet}!${cellAddress(row, column)}: ${String(shown)} for ${String(cell.sample)}`];
    }));
    expect(wrong).toEqual([]);
  }, 300_000);
});
