import type { FormulaCell, ReferencedCells } from '../../src/workbook/port';
import { plainFunctions, qualifyFunctions } from '../../src/workbook/qualify-functions';
import { liveWorkbook, type LiveWorkbook } from './live-workbook';

// A workbook is started for every test: slow on a busy machine.
jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(async () => {
  live = liveWorkbook();
  await live.put('Calls', 'B2', [['Calls', 'AHT'], [100, 180], [200, 240], [57, 300]]);
});
afterEach(() => live.dispose());

async function cellAt(address: string): Promise<FormulaCell> {
  await live.port.goTo(address);
  const cell = await live.port.formulaCell();
  if ('code' in cell) throw new Error(`${cell.code} ${cell.detail}`);
  return cell;
}

const cellsOf = async (references: readonly string[], from = { sheet: 'Calls', address: 'E4' }) =>
  (await live.port.cellsOf(references, from)).map((answer) => ('code' in answer ? answer.code : answer));

test('a cell is told with its formula and value', async () => {
  await live.put('Calls', 'E3', [['=ERLANGC(B3,C3)']]);
  expect(await cellAt('Calls!E3')).toEqual({
    sheet: 'Calls', address: 'E3', value: 14, text: '14', formula: '=ERLANGC(B3,C3)', anchor: 'E3', offset: { rows: 0, columns: 0 },
  });
});

test('a cell of a spill is told with the formula that it comes from, and how far it lies from there', async () => {
  await live.put('Calls', 'E3', [['=ERLANGC(B3:B5,C3:C5)']]);
  expect(await live.values('Calls', 'E3:E5')).toEqual([[14], [32], [13]]);
  expect(await cellAt('Calls!E4')).toMatchObject({ address: 'E4', value: 32, formula: '=ERLANGC(B3:B5,C3:C5)', anchor: 'E3', offset: { rows: 1, columns: 0 } });
  expect(await cellAt('Calls!E3')).toMatchObject({ anchor: 'E3', offset: { rows: 0, columns: 0 } });
});

test('a constant and an empty cell have no formula', async () => {
  expect(await cellAt('Calls!B3')).toMatchObject({ value: 100, formula: '' });
  expect(await cellAt('Calls!Z99')).toMatchObject({ value: '', formula: '' });
});

test('of several cells the active one counts', async () => {
  await live.put('Calls', 'E3', [['=ERLANGC(B3,C3)']]);
  expect(await cellAt('Calls!E3:F9')).toMatchObject({ address: 'E3', formula: '=ERLANGC(B3,C3)' });
});

test('references are read as the formula writes them: cells, ranges, other sheets, whole columns, spills', async () => {
  await live.put("Tom's", 'A1', [[7]]);
  await live.put('Calls', 'E3', [['=ERLANGC(B3:B5,C3:C5)']]);
  await live.values('Calls', 'E3');
  const [cell, range, other, column, spill] = (await cellsOf(['$B$3', 'B3:C4', "'Tom''s'!A1", 'B:B', 'E3#'])) as ReferencedCells[];
  expect(cell).toEqual({ sheet: 'Calls', address: 'B3', values: [[100]] });
  expect(range).toEqual({ sheet: 'Calls', address: 'B3:C4', values: [[100, 180], [200, 240]] });
  expect(other).toEqual({ sheet: "Tom's", address: 'A1', values: [[7]] });
  // From the first row on, so that rows keep their places.
  expect(column!.values).toEqual([[''], ['Calls'], [100], [200], [57]]);
  expect(spill).toMatchObject({ address: 'E3:E5', values: [[14], [32], [13]] });
});

test('names stand for cells or constants', async () => {
  await live.host.Excel.run(async (context) => {
    context.workbook.names.add('volume', context.workbook.worksheets.getItem('Calls').getRange('B3'));
    context.workbook.names.add('target', '=0.8' as unknown as Excel.Range);
    await context.sync();
  });
  const [volume, target] = await cellsOf(['volume', 'target']);
  expect(volume).toEqual({ sheet: 'Calls', address: 'B3', values: [[100]] });
  expect(target).toMatchObject({ values: [[0.8]], constant: true });
});

test('columns of tables are read, and the row of the formula', async () => {
  await live.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Calls').tables.add('B2:C5', true).name = 'History';
    await context.sync();
  });
  const [column, row, ownRow, both] = (await cellsOf(['History[AHT]', 'History[[#This Row],[Calls]]', '[@Calls]', 'History[[Calls]:[AHT]]'], { sheet: 'Calls', address: 'C4' })) as ReferencedCells[];
  expect(column).toEqual({ sheet: 'Calls', address: 'C3:C5', values: [[180], [240], [300]] });
  expect(row).toEqual({ sheet: 'Calls', address: 'B4', values: [[200]] });
  expect(ownRow).toEqual(row);
  expect(both).toMatchObject({ address: 'B3:C5' });
});

test('what cannot be read is told, and does not keep the rest from being read', async () => {
  const answers = await cellsOf(['Nowhere!A1', 'nothing', '[Book.xlsx]S!A1', 'Sheet1:Sheet3!A1', 'Z9#', 'T[x]', 'B3']);
  expect(answers.slice(0, 6).every((answer) => typeof answer === 'string')).toBe(true);
  expect(answers[6]).toMatchObject({ values: [[100]] });
});

test('formulas of the sheet in front are listed in reading order, of a spill the first cell', async () => {
  await live.put('Calls', 'E3', [['=ERLANGC(B3:B5,C3:C5)', '=SUM(B3:B5)']]);
  await live.port.goTo('Calls!A1');
  expect(await live.port.formulasInFront()).toEqual([
    { sheet: 'Calls', address: 'E3', formula: '=ERLANGC(B3:B5,C3:C5)' }, { sheet: 'Calls', address: 'F3', formula: '=SUM(B3:B5)' },
  ]);
  await live.put('Blank', 'A1', [['']]);
  await live.port.goTo('Blank!A1');
  expect(await live.port.formulasInFront()).toEqual([]);
});

test('input cells change together, and undo takes them back together', async () => {
  await live.put('Calls', 'E3', [['=ERLANGC(B3,C3)']]);
  const changes = [{ sheet: 'Calls', address: 'B3', from: 100, to: 120 }, { sheet: 'Calls', address: 'C3', from: 180, to: 300 }];
  expect(await live.port.changeCells(changes)).toEqual({ kind: 'changed' });
  expect(await live.values('Calls', 'B3:E3')).toEqual([[120, 300, '', 25]]);
  await live.host.workbook.undo();
  expect(await live.values('Calls', 'B3:E3')).toEqual([[100, 180, '', 14]]);
});

test('a formula, or a number that is no longer the one seen, keeps all inputs as they are', async () => {
  await live.put('Calls', 'C4', [['=C3+60']]);
  const change = { sheet: 'Calls', address: 'B3', from: 100, to: 120 };
  expect(await live.port.changeCells([change, { sheet: 'Calls', address: 'C4', from: 240, to: 200 }])).toEqual({ kind: 'refused', address: 'Calls!C4' });
  expect(await live.port.changeCells([change, { sheet: 'Calls', address: 'C3', from: 170, to: 200 }])).toEqual({ kind: 'refused', address: 'Calls!C3' });
  expect(await live.port.changeCells([{ ...change, sheet: 'Nowhere' }])).toMatchObject({ code: expect.any(String) });
  expect(await live.values('Calls', 'B3:C4')).toEqual([[100, 180], [200, 240]]);
});

test('the namespace of a development copy is taken off where it was put on, also as files write it', () => {
  const space = { namespace: 'CALLSHEETDEV', names: new Set(['ERLANGC']) };
  const formula = '=ROUND(ERLANGC("CALLSHEETDEV.ERLANGC(1)",[CALLSHEETDEV.ERLANGC(]),0)';
  expect(plainFunctions(qualifyFunctions(formula, space), space)).toBe(formula);
  expect(plainFunctions('=_xldudf_CALLSHEETDEV_ERLANGC(1)+CallsheetDev.ErlangC(2)+CALLSHEETDEV.OTHER(3)', space)).toBe('=ERLANGC(1)+ErlangC(2)+CALLSHEETDEV.OTHER(3)');
});
