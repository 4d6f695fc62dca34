import type { Plan } from '../../src/sheets/plan';
import type { WriteProgress, WriteResult, WriteTarget } from '../../src/workbook/port';
import { HEADER, day, planFor } from '../sheets/staffing/example';
import { liveWorkbook, type LiveWorkbook } from './live-workbook';

// A workbook is started for every test: slow on a busy machine.
jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(async () => {
  live = liveWorkbook();
  await live.put('Calls', 'A1', [HEADER, ...day()]);
});
afterEach(() => live.dispose());

const write = (plan: Plan, target: WriteTarget, options: { onProgress?: (progress: WriteProgress) => void; signal?: AbortSignal } = {}): Promise<WriteResult> =>
  live.port.write(plan, target, options);
const plan = () => planFor([HEADER, ...day()]);

test('a plan is written to a sheet of its name, with inputs, formulas and a chart', async () => {
  expect(await write(plan(), { kind: 'sheet', sheet: 'Staffing' })).toEqual({ kind: 'written', sheets: ['Staffing'] });
  expect(await live.values('Staffing', 'A1:B6')).toMatchObject([['Staffing plan', ''], [expect.anything(), ''], [expect.anything(), ''], ['', ''], ['Inputs', 'Value'], ['Service level', 0.8]]);
  const [[formula]] = await live.formulas('Staffing', 'K6') as [[string]];
  expect(formula).toContain('AGENTS(H6:H29');
  const charts = await live.host.Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('Staffing').charts;
    all.load('items/name');
    await context.sync();
    return all.items.map((chart) => chart.name);
  });
  expect(charts).toEqual(['Callsheet staffing']);
});

test('a sheet that is in use stops the write and is left as it was', async () => {
  await live.put('Staffing', 'C7', [['mine'], [42]]);
  expect(await write(plan(), { kind: 'sheet', sheet: 'Staffing' })).toEqual({
    kind: 'collision', collisions: [{ sheet: 'Staffing', address: expect.any(String), filledCells: 2 }],
  });
  expect(await live.values('Staffing', 'A1:D8')).toEqual([...Array.from({ length: 6 }, () => ['', '', '', '']), ['', '', 'mine', ''], ['', '', 42, '']]);
  expect(await live.port.sheetNames()).toEqual(['Sheet1', 'Calls', 'Staffing']);
});

test('a new sheet never meets anything: its name is made unique', async () => {
  await live.put('Staffing', 'A1', [['mine']]);
  expect(await write(plan(), { kind: 'new-sheet' })).toEqual({ kind: 'written', sheets: ['Staffing 2'] });
  expect(await live.values('Staffing', 'A1')).toEqual([['mine']]);
});

test('one step of undo takes all of it back, and redo brings it again', async () => {
  await write(plan(), { kind: 'sheet', sheet: 'Staffing' });
  expect(await live.host.workbook.undo()).toBe(true);
  expect(await live.port.sheetNames()).toEqual(['Sheet1', 'Calls']);
  expect(await live.values('Calls', 'A1:D1')).toEqual([HEADER]);
});

test('cancelled at any stage, the workbook is as it was', async () => {
  for (const stage of ['sheets', 'cells', 'formats', 'charts', 'recalculating'] as const) {
    const stop = new AbortController();
    const onProgress = (progress: WriteProgress) => { if (progress.stage === stage) stop.abort(); };
    const result = await write(plan(), { kind: 'sheet', sheet: 'Staffing' }, { onProgress, signal: stop.signal });
    if (result.kind === 'written') expect(stage).toBe('recalculating');
    else {
      expect(result).toEqual({ kind: 'cancelled' });
      expect(await live.port.sheetNames()).toEqual(['Sheet1', 'Calls']);
      expect(await live.port.remembered()).toEqual([]);
    }
  }
});

test('progress only moves forward and ends at its total', async () => {
  const seen: WriteProgress[] = [];
  await write(plan(), { kind: 'sheet', sheet: 'Staffing' }, { onProgress: (progress) => seen.push(progress) });
  expect(seen.map((progress) => progress.stage)).toEqual(['sheets', 'cells', 'formats', 'charts', 'recalculating']);
  seen.forEach((progress, index) => expect(progress.done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0));
});

test('a refresh replaces what the job wrote, keeps the planner’s own cells and moves with a renamed sheet', async () => {
  await write(plan(), { kind: 'sheet', sheet: 'Staffing' });
  await live.put('Staffing', 'V3', [['my note']]);
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Staffing').name = 'Plan of May';
    await context.sync();
  });
  const [key] = await live.port.remembered();
  expect(await live.port.recall(key!)).toMatchObject({ job: 'staffing', sheet: 'Plan of May', source: 'Calls!A1:D25', writtenAt: expect.any(String) });

  const shorter = planFor([HEADER, ...day().slice(0, 10)]);
  expect(await write(shorter, { kind: 'refresh', sheet: 'Plan of May' })).toEqual({ kind: 'written', sheets: ['Plan of May'] });
  expect(await live.values('Plan of May', 'V3')).toEqual([['my note']]);
  expect(await live.values('Plan of May', 'H15:H17')).toEqual([[expect.any(Number)], [''], ['']]);
  expect(await live.port.remembered()).toHaveLength(1);
});

test('a refresh that grows over the planner’s own cells stops', async () => {
  await write(planFor([HEADER, ...day().slice(0, 10)]), { kind: 'sheet', sheet: 'Staffing' });
  await live.put('Staffing', 'G20', [['my note']]);
  const result = await write(plan(), { kind: 'refresh', sheet: 'Staffing' });
  expect(result).toMatchObject({ kind: 'collision', collisions: [{ sheet: 'Staffing', address: 'G20', filledCells: 1 }] });
  expect(await live.values('Staffing', 'G20')).toEqual([['my note']]);
});

test('a cancelled refresh puts back what stood there, edits by hand included', async () => {
  await write(plan(), { kind: 'sheet', sheet: 'Staffing' });
  await live.put('Staffing', 'B6', [[0.9]]);
  const before = await live.formulas('Staffing', 'A1:R30');
  for (const stage of ['cells', 'formats', 'charts'] as const) {
    const stop = new AbortController();
    const onProgress = (progress: WriteProgress) => { if (progress.stage === stage) stop.abort(); };
    expect(await write(planFor([HEADER, ...day().slice(0, 8)]), { kind: 'refresh', sheet: 'Staffing' }, { onProgress, signal: stop.signal })).toEqual({ kind: 'cancelled' });
    expect(await live.formulas('Staffing', 'A1:R30')).toEqual(before);
  }
});

test('styles are made once and a planner’s change to one is kept', async () => {
  await write(plan(), { kind: 'sheet', sheet: 'Staffing' });
  const colour = (set?: string) => live.host.Excel.run(async (context) => {
    const style = context.workbook.styles.getItem('Callsheet Input');
    if (set !== undefined) style.fill.color = set;
    style.load('fill/color');
    await context.sync();
    return style.fill.color;
  });
  await colour('#123456');
  await write(plan(), { kind: 'new-sheet' });
  expect((await colour()).toLowerCase()).toBe('#123456');
});

test('a plan of several sheets is remembered once, by its first; none of its sheets passes for a planner’s table', async () => {
  const one = plan();
  const beside = { ...one.sheets[0]!, name: 'Beside', charts: [], tables: [{ name: 'Ours', address: 'F5:G29' }], blocks: one.sheets[0]!.blocks.filter(({ kind }) => kind === 'cells') };
  await write({ ...one, sheets: [one.sheets[0]!, beside] }, { kind: 'sheet', sheet: 'Staffing' });
  const keys = await live.port.remembered();
  expect(keys).toHaveLength(1);
  expect(await live.port.recall(keys[0]!)).toMatchObject({ job: 'staffing', sheet: 'Staffing' });
  expect((await live.port.tables()).map(({ sheet }) => sheet)).toEqual(['Calls']);
  expect(await live.port.tableNames()).toEqual(['Ours']);
});
