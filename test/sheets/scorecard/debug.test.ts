import { liveWorkbook } from '../../workbook/live-workbook';
import { made } from './example';
import { HEADER, ROWS } from '../../taskpane/wizards/scorecard/example';
import type { Plan, SheetPlan } from '../../../src/sheets/plan';
jest.setTimeout(120_000);
const T = [HEADER, ...ROWS].map((row) => row.filter((_, c) => c !== 5));
const strip: Record<string, (s: SheetPlan) => SheetPlan> = {
  all: (s) => s,
  noConditions: (s) => ({ ...s, conditions: [] }),
  noTables: (s) => ({ ...s, tables: [] }),
  noValid: (s) => ({ ...s, validations: [] }),
  noCharts: (s) => ({ ...s, charts: [] }),
  noSpill: (s) => ({ ...s, blocks: s.blocks.filter((b) => b.kind !== 'spill') }),
  bare: (s) => ({ ...s, charts: [], tables: [], conditions: [], validations: [], formats: [] }),
};
test('x', async () => {
  const log: unknown[] = [];
  const run = async (name: string, change: (s: SheetPlan) => SheetPlan, only?: number) => {
    let errors = 0; const spy = jest.spyOn(console, 'error').mockImplementation(() => { errors += 1; });
    const live = liveWorkbook();
    await live.put('Figures', 'A1', T);
    const { plan } = made(T as never, {});
    const p: Plan = { ...plan, sheets: plan.sheets.map(change).filter((_, i) => only === undefined || i === only) };
    await live.port.write(p, { kind: 'new-sheet' }, {});
    log.push([name, errors]);
    spy.mockRestore();
    live.dispose();
  };
  for (const [name, change] of Object.entries(strip)) await run(name, change);
  await run('scores alone', (s) => s, 1);
  const { plan } = made(T as never, {});
  for (const [i, s] of plan.sheets.entries()) for (let b = 0; b < s.blocks.length; b++) await run(`${i} only upto ${b} ${s.blocks[b]!.at} ${s.blocks[b]!.kind}`, (x) => ({ ...x, charts: [], tables: [], conditions: [], validations: [], formats: [], blocks: x.name === s.name ? x.blocks.slice(0, b + 1) : i === 0 ? x.blocks : [] }));
  console.log(log.map((l) => JSON.stringify(l)).join('\n'));
});
