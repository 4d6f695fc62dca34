import { BooleanNumber } from '@univerjs/core';
import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

let host: NodeExcel;
beforeEach(() => { host = nodeExcel(); });
afterEach(() => host.dispose());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(work);
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

interface Wanted {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly stop?: boolean;
}

function addRule(range: Excel.Range, formula: string, { fill, colour, bold, stop }: Wanted): void {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  if (fill) format.custom.format.fill.color = fill;
  if (colour) format.custom.format.font.color = colour;
  if (bold !== undefined) format.custom.format.font.bold = bold;
  if (stop) format.stopIfTrue = true;
}

/** The fills that conditions lay over cells, row by row; a point where there is none. */
async function fills(address: string): Promise<string[][]> {
  await host.workbook.settled();
  const area = host.workbook.area(address);
  return Array.from({ length: area.rows }, (_line, down) => Array.from({ length: area.columns }, (_cell, across) => (
    host.workbook.conditionalLooks.at(area.sheetId, area.row + down, area.column + across)?.bg?.rgb ?? '.'
  )));
}

test('a formula is read in the terms of the first cell and moves with every other', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:C3').values = [['', 1, 2], ['x', 3, 4], ['', 5, 6]];
    addRule(sheet.getRange('B1:C3'), '=AND($A1="x",B1>B$1)', { fill: '#FFF0CC' });
    await context.sync();
  });
  expect(await fills('A1:C3')).toEqual([['.', '.', '.'], ['.', '#FFF0CC', '#FFF0CC'], ['.', '.', '.']]);
});

test('of rules that are true the first decides what it names, later ones the rest, until one stops', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    // The newest is the first.
    addRule(sheet.getRange('A1:A3'), '=A1>0', { fill: '#00FF00', colour: '#FF0000' });
    addRule(sheet.getRange('A1:A3'), '=A1=2', { fill: '#0000FF', bold: true });
    addRule(sheet.getRange('A1:A3'), '=A1=3', { bold: false, stop: true });
    await context.sync();
  });
  await host.workbook.settled();
  const { sheetId } = host.workbook.area('A1');
  const looks = [0, 1, 2].map((row) => host.workbook.conditionalLooks.at(sheetId, row, 0));
  expect(looks[0]).toEqual({ bg: { rgb: '#00FF00' }, cl: { rgb: '#FF0000' } });
  expect(looks[1]).toEqual({ bg: { rgb: '#0000FF' }, bl: BooleanNumber.TRUE, cl: { rgb: '#FF0000' } });
  expect(looks[2]).toEqual({ bl: BooleanNumber.FALSE });
});

test('looks follow typing, and what formulas come to', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:B2').values = [[1, '=A1*10'], [2, '=A2*10']];
    addRule(sheet.getRange('B1:B2'), '=B1>=20', { fill: '#FF0000' });
    await context.sync();
  });
  expect(await fills('B1:B2')).toEqual([['.'], ['#FF0000']]);
  await run(async (context) => { sheetOf(context).getRange('A1').values = [[7]]; });
  expect(await fills('B1:B2')).toEqual([['#FF0000'], ['#FF0000']]);
  await host.workbook.undo();
  expect(await fills('B1:B2')).toEqual([['.'], ['#FF0000']]);
});

test('a cell that has just been typed into looks as it should before anything is calculated', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:A3').values = [['OFF'], ['E'], ['N']];
    addRule(sheet.getRange('A1:A3'), '=OR(A1="OFF",A1="AL")', { fill: '#E7E6E6' });
    addRule(sheet.getRange('A1:A3'), '=COUNTIF($A$1:$A$3,A1)>1', { fill: '#FF0000' });
    await context.sync();
  });
  expect(await fills('A1:A3')).toEqual([['#E7E6E6'], ['.'], ['.']]);
  const { cells, conditionalLooks } = host.workbook;
  const area = host.workbook.area('A1');
  cells.enter(area, [['zz']]);
  expect([0, 1, 2].map((row) => conditionalLooks.at(area.sheetId, row, 0)?.bg?.rgb)).toEqual([undefined, undefined, undefined]);
  cells.enter(area, [['N']]);
  expect([0, 1, 2].map((row) => conditionalLooks.at(area.sheetId, row, 0)?.bg?.rgb)).toEqual(['#FF0000', undefined, '#FF0000']);
  await host.workbook.settled();
});

test('a rule may look at another sheet, at a list, at a name and at what has spilled', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    const codes = context.workbook.worksheets.add('Shift codes');
    codes.getRange('A1:A2').values = [['E'], ['N']];
    context.workbook.names.add('most', sheet.getRange('F1'));
    sheet.getRange('F1').values = [[2]];
    sheet.getRange('A1:A3').values = [['E'], ['M'], ['N']];
    addRule(sheet.getRange('A1:A3'), "=COUNTIF('Shift codes'!$A$1:$A$2,A1)>0", { fill: '#AAAAAA' });
    sheet.getRange('B1').formulas = [['=SEQUENCE(3)']];
    addRule(sheet.getRange('B1:B3'), '=B1>most', { fill: '#BBBBBB' });
    await context.sync();
  });
  expect(await fills('Sheet1!A1:B3')).toEqual([['#AAAAAA', '.'], ['.', '.'], ['#AAAAAA', '#BBBBBB']]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Shift codes').getRange('A1').values = [['M']];
    context.workbook.worksheets.getItem('Sheet1').getRange('F1').values = [[1]];
  });
  expect(await fills('Sheet1!A1:B3')).toEqual([['.', '.'], ['#AAAAAA', '#BBBBBB'], ['#AAAAAA', '#BBBBBB']]);
});

test('a formula that depends on its own place or on cells around it is asked in every cell', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:C2').values = [[1, 1, 1], [1, 1, 5]];
    addRule(sheet.getRange('A1:C2'), '=MOD(COLUMN(),2)=0', { fill: '#111111' });
    addRule(sheet.getRange('A1:C2'), '=SUM(A1:B1)>5', { fill: '#222222' });
    await context.sync();
  });
  expect(await fills('A1:C2')).toEqual([['.', '#111111', '.'], ['.', '#222222', '.']]);
});

test('texts, errors and blanks are not true', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:E1').formulas = [['yes', '=NA()', '', 0, 2]];
    addRule(sheet.getRange('A1:E1'), '=A1', { fill: '#FF0000' });
    await context.sync();
  });
  expect(await fills('A1:E1')).toEqual([['.', '.', '.', '.', '#FF0000']]);
});

test('a rule of values compares each cell with its bounds', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:D1').values = [[5, 10, 15, 20]];
    sheet.getRange('F1').values = [[12]];
    const between = sheet.getRange('A1:D1').conditionalFormats.add('CellValue');
    between.cellValue.rule = { formula1: '15', formula2: '10', operator: 'Between' };
    between.cellValue.format.fill.color = '#E2EFDA';
    const less = sheet.getRange('A1:D1').conditionalFormats.add('CellValue');
    less.cellValue.rule = { formula1: '=$F$1-2', operator: 'LessThan' };
    less.cellValue.format.fill.color = '#FBDFDC';
    await context.sync();
  });
  expect(await fills('A1:D1')).toEqual([['#FBDFDC', '#E2EFDA', '#E2EFDA', '.']]);
});

test('a colour scale mixes its colours by where a number stands', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:E1').values = [[0, 50, 100, 75, 'x']];
    const scale = sheet.getRange('A1:E1').conditionalFormats.add('ColorScale');
    scale.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#000000' },
      midpoint: { type: 'Number', formula: '50', color: '#0000FF' },
      maximum: { type: 'HighestValue', color: '#FFFFFF' },
    } as Excel.ConditionalColorScaleCriteria;
    await context.sync();
  });
  expect(await fills('A1:E1')).toEqual([['#000000', '#0000FF', '#FFFFFF', '#8080FF', '.']]);
});

test('what a condition lays over a cell is not the cell’s own format', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('A1');
    range.values = [[1]];
    range.format.fill.color = '#FFFFCC';
    addRule(range, '=TRUE', { fill: '#FF0000' });
    range.load('format/fill/color');
    await context.sync();
    return range.format.fill.color;
  });
  expect(seen).toBe('#FFFFCC');
  expect(await fills('A1')).toEqual([['#FF0000']]);
});

test('conditions cleared from some cells go on around them, each in the terms of its own first cell', async () => {
  await run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('A1:C3').values = [[1, 1, 1], [1, 1, 0], [0, 1, 1]];
    addRule(sheet.getRange('A1:C3'), '=A1=1', { fill: '#FF0000' });
    sheet.getRange('B2').conditionalFormats.clearAll();
    sheet.getRange('A1').clear('Formats');
    await context.sync();
  });
  expect(await fills('A1:C3')).toEqual([['.', '#FF0000', '#FF0000'], ['#FF0000', '.', '.'], ['.', '#FF0000', '#FF0000']]);
});

test('a font that was not set reads as null, and a cleared range has no conditions', async () => {
  const seen = await run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    range.values = [[1, 1], [1, 1]];
    addRule(range, '=A1=1', { fill: '#FF0000' });
    const font = range.conditionalFormats.getItemAt(0).custom.format.font.load('bold,italic,color');
    await context.sync();
    range.conditionalFormats.clearAll();
    return [font.bold, font.italic];
  });
  expect(seen).toEqual([null, null]);
  expect(await fills('A1:B2')).toEqual([['.', '.'], ['.', '.']]);
});
