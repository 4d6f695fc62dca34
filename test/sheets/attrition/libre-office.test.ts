import { nativeFormula } from '../../../src/functions/native/rewrite-formula';
import type { TableRow } from '../../../src/core/history/table-cell';
import { cellAddress } from '../../../src/sheets/area';
import { blockArea } from '../../../src/sheets/footprint';
import type { Plan, PlannedCell } from '../../../src/sheets/plan';
import type { EngineValue, FormulaBook } from '../../engines/formula-book';
import { describeInLibreOffice, recalculated } from '../../engines/libre-office';
import { day, HEADER, made, monthTable, peopleTable, sampleTable } from './example';

function cellsOf(plan: Plan): { readonly sheet: string; readonly row: number; readonly column: number; readonly cell: PlannedCell }[] {
  return plan.sheets.flatMap(({ name, blocks }) => blocks.flatMap((block) => {
    const area = blockArea(block);
    return block.kind === 'spill' ? [] : block.rows.flatMap((cells, row) => cells.map((cell, column) => ({ sheet: name, row: area.row + row, column: area.column + column, cell })));
  }));
}

/** The plan beside its table, functions of ours written in Excel's own. */
function bookOf(plan: Plan, sheet: string, table: readonly TableRow[]): FormulaBook {
  const sheets: Record<string, EngineValue[][]> = { [sheet]: table.map((row) => row.map((cell) => (cell === '' ? null : cell))) };
  for (const { sheet: name, row, column, cell: { content } } of cellsOf(plan)) {
    const line = ((sheets[name] ??= [])[row] ??= []);
    const native = typeof content === 'string' && content.startsWith('=') ? nativeFormula(content) : null;
    if (native?.kind === 'obstacle') throw new Error(`${name}!${cellAddress(row, column)} has no native form: ${native.call}`);
    line[column] = native ? native.text : content === '' ? null : content;
  }
  const whole = (grid: EngineValue[][]) => Array.from({ length: grid.length }, (_, row) => Array.from({ length: grid[row]?.length ?? 0 }, (__, column) => grid[row]![column] ?? null));
  return { sheets: Object.fromEntries(Object.entries(sheets).map(([name, grid]) => [name, whole(grid)])) };
}

/** Names that a count by criteria would take for patterns, and rows that do not count. */
const HARD: readonly TableRow[] = [
  HEADER,
  ['Ann', 'A*', day(2024, 1, 31), day(2024, 2, 29), 'yes', 'pay?'], ['Ann', 'A*', day(2024, 6, 3), '', '', ''], ['Ben', '>5', day(2024, 2, 1), day(2024, 1, 1), 'no', 'Boring'], ['Cho', '>5', day(2024, 2, 1), day(2025, 3, 31), 'maybe', ''],
  ['', '', '', '', '', ''], ['Dee', 'B', day(2026, 2, 1), '', '', ''], ['Eva', 'A1', day(2023, 5, 5), day(2026, 1, 31), 'yes', 'Pay?'], ['Fay', 'B', 'someday', '', '', ''], ['Gil', 'B', day(2024, 4, 30), 'gone', '', ''],
  ['Hal', 'B', day(2025, 12, 1), day(2025, 12, 1), 'no', '2*3=6'], ['Ida', 'A', day(2022, 2, 28), day(2023, 3, 31), 'yes', '>9'],
];
const MONTHS: readonly TableRow[] = [['Month', 'Headcount', 'Joiners', 'Leavers', 'Voluntary'], ...Array.from({ length: 14 }, (_, month): TableRow => [day(2025 + Math.floor(month / 12), 1 + (month % 12), 1), 100 - month, 3, 4, 3])];

describeInLibreOffice('The sheets of leavers in LibreOffice', () => {
  test('people, hard names and months: every formula, ours in Excel’s own words, comes to the same', async () => {
    const needs = Array.from({ length: 12 }, (_, month) => ({ required: 60 + 2 * month, hired: month === 3 ? 2 : 0, attrition: month === 5 ? 0.08 : null }));
    const books = [
      { table: sampleTable(), sheet: 'People', plan: made(peopleTable(sampleTable()), { headcount: { needs, own: { maxClass: 7 } }, settings: { recordedSince: day(2023, 6, 15) } }).plan },
      { table: HARD, sheet: '人員', plan: made(peopleTable(HARD, { sheet: '人員' }), { locale: 'zh-TW', months: 36 }).plan },
      { table: MONTHS, sheet: 'Months', plan: made(monthTable(MONTHS), { headcount: { needs, classMonths: needs.map((_, month) => month % 3 > 0), own: { maxClass: 9, ownLoss: 0.1 } } }).plan },
    ];
    const shown = await recalculated(books.map(({ plan, sheet, table }) => bookOf(plan, sheet, table)));
    let formulas = 0;
    const wrong = books.flatMap(({ plan }, index) => cellsOf(plan).flatMap(({ sheet, row, column, cell }) => {
      if (typeof cell.content !== 'string' || !cell.content.startsWith('=')) return [];
      formulas += 1;
      const value = shown[index]!(sheet, cellAddress(row, column)) ?? '';
      const close = typeof value === 'number' && typeof cell.sample === 'number' ? Math.abs(value - cell.sample) <= 1e-9 * Math.max(1, Math.abs(cell.sample)) : value === cell.sample;
      return close ? [] : [`${sheet}!${cellAddress(row, column)}: ${String(value)} for ${String(cell.sample)}`];
    }));
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(3_500);
  }, 300_000);
});
