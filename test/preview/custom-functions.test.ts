import { registerFunctions } from '../../preview/functions/register-functions';
import type { FunctionsJson } from '../../preview/functions/functions-json';
import { nodeExcel, type NodeExcel } from '../../preview/protocol/node-excel';

const any = { type: 'any', dimensionality: 'matrix' } as const;
const functionsJson: FunctionsJson = {
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'values', ...any }], result: { dimensionality: 'matrix' } },
    { id: 'SHOW', name: 'CS.SHOW', parameters: [{ name: 'a', ...any }, { name: 'b', ...any, optional: true }, { name: 'rest', ...any, repeating: true }] },
    { id: 'PLUS', name: 'PLUS', parameters: [{ name: 'a', type: 'number' }, { name: 'b', type: 'number' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how', ...any }] },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'value', ...any }] },
  ],
};

let host: NodeExcel;
let calls: unknown[][];
beforeEach(() => {
  host = nodeExcel();
  calls = [];
  const error = (code: string, message?: string) => Object.assign(new Error(message), { code });
  registerFunctions(host.workbook, {
    DOUBLE: (values: number[][]) => values.map((line) => line.map((value) => value * 2)),
    SHOW: (...inputs: unknown[]) => { calls.push(inputs.slice(0, -1)); return 'shown'; },
    PLUS: (a: number, b: number) => { calls.push([a, b]); return a + b; },
    FAIL: (cells: string[][]) => {
      const how = cells[0]![0];
      if (how === 'spill') return [[1], [error('#VALUE!', 'Two is wrong.')]];
      if (how === 'plain') throw new Error('boom');
      if (how === 'nan') return Number.NaN;
      throw error(how!, 'It is so.');
    },
    LATER: (cells: number[][]) => new Promise((resolve) => setTimeout(() => resolve(cells[0]![0]! + 1), 400)),
  }, functionsJson);
});
afterEach(() => host.dispose());

async function cells(entries: unknown[][], address: string, show = address): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(address).values = entries;
    const range = sheet.getRange(show).load('values');
    await context.sync();
    return range.values;
  });
}

test('a function spills its matrix', async () => {
  await cells([[1, 2], [3, 4]], 'A1:B2');
  expect(await cells([['=DOUBLE(A1:B2)']], 'D1', 'D1:E2')).toEqual([[2, 4], [6, 8]]);
});

test('a change of a cell calculates the function that reads it', async () => {
  await cells([[1, '=DOUBLE(A1)']], 'A1:B1');
  expect(await cells([[21]], 'A1', 'B1')).toEqual([[42]]);
});

test('names with dots, in any case, nested in native functions', async () => {
  expect(await cells([['=LEN(cs.show(1))']], 'A1')).toEqual([[5]]);
});

test('blank cells and absent arguments arrive as null, single cells of a matrix parameter as a matrix of one', async () => {
  await cells([[5, '', 'x']], 'A1:C1');
  await cells([['=CS.SHOW(A1:C1)']], 'E1');
  await cells([['=CS.SHOW(A1)']], 'E2');
  expect(calls).toEqual([[[[5, null, 'x']], null], [[[5]], null]]);
});

test('an error in an argument is the answer, and the function is not called', async () => {
  expect(await cells([['=NA()', '=CS.SHOW(A1)', '=CS.SHOW(A1:A2)']], 'A1:C1')).toEqual([['#N/A', '#N/A', '#N/A']]);
  expect(calls).toEqual([]);
});

test('too few or too many arguments are #VALUE!', async () => {
  expect(await cells([['=PLUS(1)', '=PLUS(1,2,3)', '=PLUS(1,2)']], 'A1:C1')).toEqual([['#VALUE!', '#VALUE!', 3]]);
});

test('a range for a single value calls the function once a cell and spills', async () => {
  await cells([[1], [2], [3]], 'A1:A3');
  expect(await cells([['=PLUS(A1:A3,10)']], 'B1', 'B1:B3')).toEqual([[11], [12], [13]]);
});

test('numerals become numbers where a number is wanted, words #VALUE!', async () => {
  expect(await cells([['=PLUS("4",1)', '=PLUS("four",1)']], 'A1:B1')).toEqual([[5, '#VALUE!']]);
});

test('errors keep their codes, and their words with #VALUE! and #N/A', async () => {
  expect(await cells([['=FAIL("#N/A")', '=FAIL("#NUM!")', '=FAIL("plain")', '=FAIL("nan")']], 'A1:D1')).toEqual([['#N/A', '#NUM!', '#VALUE!', '#NUM!']]);
  const words = [0, 1, 2, 3].map((column) => host.workbook.functionErrors.messageAt('sheet1', 0, column));
  expect(words).toEqual(['It is so.', undefined, undefined, undefined]);
});

test('an error inside a spill is kept with its own cell, until the formula gives something else', async () => {
  await cells([['spill']], 'A1');
  expect(await cells([['=FAIL(A1)']], 'B1', 'B1:B2')).toEqual([[1], ['#VALUE!']]);
  expect(host.workbook.functionErrors.messageAt('sheet1', 1, 1)).toBe('Two is wrong.');
  await cells([['nan']], 'A1', 'B1');
  expect(host.workbook.functionErrors.messageAt('sheet1', 1, 1)).toBeUndefined();
});

test('a promise shows #BUSY! and then its value', async () => {
  expect(await cells([['=LATER(41)']], 'A1')).toEqual([['#BUSY!']]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await cells([[null]], 'A1')).toEqual([[42]]);
});

test('a formula written before its function is known is calculated when it comes, and is #NAME? without it', async () => {
  const other = nodeExcel();
  const read = (): Promise<unknown> => other.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
  await other.Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['=TAKEAWAY(3,2)']]; });
  expect(await read()).toBe('#NAME?');
  const registered = registerFunctions(other.workbook, { TAKEAWAY: (a: number, b: number) => a - b }, {
    functions: [{ id: 'TAKEAWAY', name: 'TAKEAWAY', parameters: [{ name: 'a', type: 'number' }, { name: 'b', type: 'number' }] }],
  });
  expect(await read()).toBe(1);
  registered.dispose();
  other.dispose();
});
