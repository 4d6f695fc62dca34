import { mapRows } from '../../../src/sheets/handover/map/map-rows';
import type { Converted, ConvertedCell } from '../../../src/sheets/share/conversion';

const one = (formula: string): Converted => ({ kind: 'formulas', formulas: [[formula]] });
const cell = (sheet: string, address: string, before: string, after: Converted, value: number | string = 1): ConvertedCell => ({ sheet, address, before, values: [[value]], after, warnings: [] });

test('a column of one formula is one row, however long, in no time', () => {
  const cells = Array.from({ length: 10_000 }, (_, index) => cell('Day', `K${index + 6}`, `=ERLANGC(C${index + 6},$B$2)`, one(`=Workings!D${index + 7}`), index));
  const rows = mapRows(cells);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ sheet: 'Day', address: 'K6:K10005', before: '=ERLANGC(C6,$B$2)', after: '=Workings!D7', formulas: 10_000 });
  expect(rows[0]!.values.flat().reduce<number>((sum, value) => sum + Number(value), 0)).toBe(49_995_000);
});

test('columns whose rows alternate in reading order are still two rows', () => {
  const rows = mapRows([6, 7, 8].flatMap((row) => [cell('Day', `K${row}`, `=AHT(A${row})`, one(`=A${row}`)), cell('Day', `M${row}`, `=ASA(A${row},B${row},9)`, one(`=B${row}`))]));
  expect(rows.map(({ address, before }) => [address, before])).toEqual([['K6:K8', '=AHT(A6)'], ['M6:M8', '=ASA(A6,B6,9)']]);
});

test('a table of one formula filled down and across is one row', () => {
  const rows = mapRows([2, 3].flatMap((row) => ['B', 'C', 'D'].map((column) => cell('What if', `${column}${row}`, `=SERVICELEVEL($A${row},180,${column}$1)`, one(`=${column}$1+$A${row}`)))));
  expect(rows).toMatchObject([{ address: 'B2:D3', formulas: 6 }]);
});

test('another formula, another sheet, a gap, another fate: each is a row of its own', () => {
  const kept: Converted = { kind: 'values', why: { code: 'searched', part: 'INTRADAY(…)' } };
  const rows = mapRows([
    cell('Day', 'K6', '=AHT(A6)', one('=A6')), cell('Day', 'K7', '=AHT(A7)', one('=A7*1')), cell('Day', 'K8', '=AHT(A8)', kept), cell('Day', 'K10', '=AHT(A10)', kept), cell('Night', 'K9', '=AHT(A9)', kept),
    cell('Night', 'L9', '=AHT($A$9)', kept), cell('Night', 'L10', '=AHT($A$10)', kept),
  ]);
  expect(rows.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(['Day!K6', 'Day!K7', 'Day!K8', 'Day!K10', 'Night!K9', 'Night!L9', 'Night!L10']);
});

test('a spill is a row with its range, and the numbers in its formula are told', () => {
  const spilled: ConvertedCell = { sheet: 'Day', address: 'B2', before: '=ERLANGC(A2:A4,180,0.8,20,1)', values: [[1], [2], ['']], after: { kind: 'spill', formula: '=A2:A4' }, warnings: [] };
  expect(mapRows([spilled, { ...spilled, address: 'B5' }])).toMatchObject([{ address: 'B2:B4', kind: 'spill', constants: ['180', '0.8', '20'] }, { address: 'B5:B7' }]);
});
