import type { Plan } from '../../../src/sheets/plan';
import type { ConvertedCell } from '../../../src/sheets/share/conversion';
import type { HandingOver } from '../../../src/workbook/port';
import { readXlsx } from '../../../preview/files/read-xlsx';
import { ADD_IN, liveWorkbook, type LiveWorkbook } from '../live-workbook';

jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(async () => {
  live = liveWorkbook();
  await live.put('Calls', 'A1', [
    ['Calls', 'Erlangs', 'Agents', 'Text'],
    [120, '=ERLANGS(A2,180)', '=AGENTS(A2,180)', "'007"],
    [240, '=ERLANGS(A3,180)', '=AGENTS(A3,180)', 'x'],
  ]);
  await live.put('Spill', 'A1', [['=ERLANGS(Calls!A2:A3,180)', 'beside']]);
  await live.host.Excel.run(async (context) => {
    context.workbook.names.add('Load', '=ERLANGS(Calls!$A$2,180)');
    context.workbook.worksheets.getItem('Calls').notes.add('C3', 'as counted');
    await context.sync();
  });
});
afterEach(() => live.dispose());

const cell = (sheet: string, address: string, before: string, values: ConvertedCell['values'], after: ConvertedCell['after']): ConvertedCell => ({ sheet, address, before, values, after, warnings: [] });

const plan: Plan = {
  job: 'share', memory: null,
  sheets: [{
    name: 'Lists', tables: [], charts: [], formats: [], columnWidths: [],
    blocks: [{ kind: 'cells', at: 'A1', rows: [[{ content: 'Interval' }, { content: 1800, style: 'input' }]] }],
  }],
  names: [{ name: 'seconds_of_interval', refersTo: '=Lists!$B$1' }],
};

const handing: HandingOver = {
  plan,
  cells: [
    cell('Calls', 'B2', '=ERLANGS(A2,180)', [[12]], { kind: 'formulas', formulas: [['=A2*180/seconds_of_interval']] }),
    cell('Calls', 'B3', '=ERLANGS(A3,180)', [[24]], { kind: 'formulas', formulas: [['=A3*180/seconds_of_interval']] }),
    cell('Calls', 'C2', '=AGENTS(A2,180)', [[15]], { kind: 'values' }),
    cell('Calls', 'C3', '=AGENTS(A3,180)', [[27.5]], { kind: 'values' }),
    cell('Spill', 'A1', '=ERLANGS(Calls!A2:A3,180)', [[12], [24]], { kind: 'formulas', formulas: [['=Calls!A2*180/1800'], ['=Calls!A3*180/1801']] }),
  ],
  names: [{ name: 'Load', before: '=ERLANGS(Calls!$A$2,180)', after: '=Calls!$A$2*180/1800' }],
  noteOf: () => 'Formula:',
};

const sheetNames = () => live.port.sheetNames();
const notes = () => live.host.Excel.run(async (context) => {
  const found = context.workbook.worksheets.getItem('Calls').notes;
  found.load('items/content');
  await context.sync();
  return found.items.map(({ content }) => content);
});
const names = () => live.host.Excel.run(async (context) => {
  const found = context.workbook.names;
  found.load('items/name,items/formula');
  await context.sync();
  return found.items.map(({ name, formula }) => [name, formula]);
});
/** All that the conversion may touch, and its neighbours. */
const everything = async () => ({
  calls: await live.formulas('Calls', 'A1:D4'), spill: await live.formulas('Spill', 'A1:B4'), values: await live.values('Spill', 'A1:B4'),
  sheets: await sheetNames(), notes: await notes(), names: await names(), ways: await live.port.waysBack(),
  kept: await live.host.Excel.run(async (context) => {
    const { settings, styles } = context.workbook;
    settings.load('items/key');
    styles.load('items/name');
    await context.sync();
    return [settings.items.map(({ key }) => key), styles.items.map(({ name }) => name)];
  }),
});

test('a conversion is written into the workbook, compared, undone in one step, and taken back another time', async () => {
  const before = await everything();
  const done = await live.port.handOver(handing, 'workbook', {});
  expect(done).toMatchObject({ kind: 'handed-over', sheets: ['Lists'], notesLeftOut: 0 });
  if (done.kind !== 'handed-over') return;
  expect(done.agreement).toMatchObject({ cells: 6, unlike: [], at: { sheet: 'Spill', address: 'A2' } });
  expect(done.agreement.largest).toBeCloseTo(1 - 1800 / 1801, 12);
  expect(await live.formulas('Calls', 'A2:D3')).toEqual([
    [120, '=A2*180/seconds_of_interval', 15, '007'], [240, '=A3*180/seconds_of_interval', 27.5, 'x'],
  ]);
  expect(await live.values('Calls', 'B2:B3')).toEqual([[12], [24]]);
  expect(await live.formulas('Spill', 'A1:B2')).toEqual([['=Calls!A2*180/1800', 'beside'], ['=Calls!A3*180/1801', '']]);
  expect(await notes()).toEqual(['Formula:\n=AGENTS(A2,180)', 'as counted\n\nFormula:\n=AGENTS(A3,180)']);
  expect(await names()).toContainEqual(['Load', '=Calls!$A$2*180/1800']);
  expect(await live.port.waysBack()).toMatchObject([{ cells: 5 }]);
  expect(await live.port.remembered()).toHaveLength(1);

  await live.host.workbook.undo();
  expect(await live.formulas('Calls', 'A1:D4')).toEqual(before.calls);
  expect(await sheetNames()).toEqual(before.sheets);
  expect(await names()).toEqual(before.names);
  expect(await notes()).toEqual(before.notes);
  await live.host.workbook.redo();

  await live.put('Calls', 'B3', [['=A3*181/seconds_of_interval']]);
  const [way] = await live.port.waysBack();
  const back = await live.port.takeBack(way!.key);
  expect(back).toEqual({ kind: 'restored', cells: 4, kept: [{ sheet: 'Calls', address: 'B3' }, { sheet: 'Lists', address: 'A1:B1' }] });
  expect(await live.formulas('Calls', 'A2:C3')).toEqual([[120, '=ERLANGS(A2,180)', '=AGENTS(A2,180)'], [240, '=A3*181/seconds_of_interval', '=AGENTS(A3,180)']]);
  expect(await live.values('Spill', 'A1:B2')).toEqual([[12, 'beside'], [24, '']]);
  expect(await notes()).toEqual(['as counted']);
  expect(await live.port.waysBack()).toEqual([]);
});

test('what nobody has changed is taken back to the letter', async () => {
  const before = await everything();
  await live.port.handOver(handing, 'workbook', {});
  const [way] = await live.port.waysBack();
  expect(await live.port.takeBack(way!.key)).toEqual({ kind: 'restored', cells: 5, kept: [] });
  const after = await everything();
  expect({ ...after, kept: after.kept[0] }).toEqual({ ...before, kept: before.kept[0] });
});

test('a changed cell, a taken name, a protected sheet and a name that Excel refuses leave the workbook as it was', async () => {
  await live.put('Calls', 'B3', [['=ERLANGS(A3,181)']]);
  const before = await everything();
  expect(await live.port.handOver(handing, 'workbook', {})).toEqual({ kind: 'refused', address: 'Calls!B3' });
  const fewer = { ...handing, cells: handing.cells.filter(({ address }) => address !== 'B3') };
  expect(await live.port.handOver({ ...fewer, plan: { ...plan, names: [{ name: 'Load', refersTo: '=1' }] } }, 'workbook', {})).toEqual({ kind: 'refused', address: 'Load' });
  expect(await live.port.handOver({ ...fewer, plan: { ...plan, names: [...plan.names, { name: 'SL80', refersTo: '=1' }] } }, 'workbook', {}))
    .toMatchObject({ kind: 'failed', reason: { detail: expect.stringMatching(/^SL80: /) as unknown } });
  const stop = new AbortController();
  const cancelled = live.port.handOver(fewer, 'workbook', { signal: stop.signal, onProgress: ({ stage }) => { if (stage === 'formats') stop.abort(); } });
  expect(await cancelled).toEqual({ kind: 'cancelled' });
  expect(await everything()).toEqual(before);
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Spill').protection.protect();
    await context.sync();
  });
  expect(await live.port.handOver(fewer, 'workbook', {})).toEqual({ kind: 'failed', reason: { code: 'protected', detail: 'Spill' } });
  expect(await everything()).toEqual(before);
});

test('a copy holds the conversion and opens beside the workbook, which is as it was; also where Office gives no copy', async () => {
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Spill').getRange('B1').select();
    await context.sync();
  });
  const before = await everything();
  const done = await live.port.handOver({ ...handing, plan: { ...plan, sheets: [{ ...plan.sheets[0]!, protect: true }] } }, 'copy', {});
  expect(done).toMatchObject({ kind: 'handed-over', agreement: { cells: 6, unlike: [] }, sheets: ['Lists'] });
  expect(await everything()).toEqual(before);
  expect(await live.port.selection()).toEqual({ sheet: 'Spill', address: 'B1' });

  const [file] = live.opened;
  const { content, left } = await readXlsx(file!.buffer, ADD_IN);
  expect(left).toEqual([]);
  const [calls, lists] = ['Calls', 'Lists'].map((name) => content.sheets.find((sheet) => sheet.name === name));
  expect(calls!.cells.find(({ row, column }) => row === 1 && column === 1)).toMatchObject({ formula: '=A2*180/seconds_of_interval', value: 12 });
  expect(calls!.cells.find(({ row, column }) => row === 2 && column === 2)).toMatchObject({ value: 27.5 });
  expect(calls!.notes).toMatchObject([{ content: 'Formula:\n=AGENTS(A2,180)' }, { content: 'as counted\n\nFormula:\n=AGENTS(A3,180)' }]);
  expect(lists!.protection).toMatchObject({ allowFormatColumns: true, allowInsertRows: false });
  expect(lists!.cells.find(({ column }) => column === 1)).toMatchObject({ value: 1800, style: { unlocked: true } });
  expect(content.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => /ERLANGS|AGENTS/.test(formula ?? ''))).toEqual([]);

  const { document } = Office.context;
  jest.spyOn(document, 'getFileAsync').mockImplementationOnce(((_type: unknown, _options: unknown, answer: (result: unknown) => void) => answer({ status: 'failed', error: { message: 'too large' } })) as never);
  expect(await live.port.handOver(handing, 'copy', {})).toEqual({ kind: 'failed', reason: { code: 'unsupported', detail: 'too large' } });
  expect(await everything()).toEqual(before);
  expect(live.opened).toHaveLength(1);
});
