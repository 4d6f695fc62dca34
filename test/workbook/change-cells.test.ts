import { liveWorkbook, type LiveWorkbook } from './live-workbook';

jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(async () => {
  live = liveWorkbook();
  await live.put('Roster', 'A1', [['E0800', ''], ['L1400', 'N2200']]);
});
afterEach(() => live.dispose());

test('codes change places as one step of undo, a day off being an empty cell', async () => {
  expect(await live.port.changeCells([
    { sheet: 'Roster', address: 'A1', from: 'E0800', to: '' }, { sheet: 'Roster', address: 'B1', from: '', to: 'E0800' },
  ])).toEqual({ kind: 'changed' });
  expect(await live.values('Roster', 'A1:B2')).toEqual([['', 'E0800'], ['L1400', 'N2200']]);
  await live.host.workbook.undo();
  expect(await live.values('Roster', 'A1:B2')).toEqual([['E0800', ''], ['L1400', 'N2200']]);
});

test('a code that is no longer the one seen keeps all cells as they are', async () => {
  expect(await live.port.changeCells([
    { sheet: 'Roster', address: 'A1', from: 'E0800', to: '' }, { sheet: 'Roster', address: 'B2', from: '', to: 'E0800' },
  ])).toEqual({ kind: 'refused', address: 'Roster!B2' });
  expect(await live.values('Roster', 'A1:B2')).toEqual([['E0800', ''], ['L1400', 'N2200']]);
});

test('what is remembered of a written sheet can be renewed, and the sheet is still known as ours', async () => {
  const plan = { job: 'sample', sheets: [{ name: 'Ours', blocks: [{ kind: 'cells' as const, at: 'A1', rows: [[{ content: 1 }]] }], tables: [], charts: [], formats: [], columnWidths: [] }], names: [], memory: { published: ['E'] } };
  await live.port.write(plan, { kind: 'new-sheet' }, {});
  const [key] = await live.port.remembered();
  await live.port.remember(key!, { published: ['L'] });
  expect(await live.port.recall(key!)).toMatchObject({ published: ['L'], job: 'sample', sheet: 'Ours' });
  expect(await live.port.collisions(plan, { kind: 'refresh', sheet: 'Ours' })).toEqual([]);
  await live.port.remember('own', { answer: 42 });
  expect(await live.port.recall('own')).toEqual({ answer: 42 });
});
