import { brokenCells } from '../../../src/sheets/mending/broken-cells';
import type { BookSheet, BookValue } from '../../../src/sheets/share/book';

const sheet = (name: string, cells: readonly (readonly [formula: BookValue, value: BookValue])[], more: Partial<BookSheet> = {}): BookSheet => ({
  name, hidden: false, protected: false, row: 1, column: 1, values: cells.map(([, value]) => [value]), formulas: cells.map(([formula]) => [formula]), spills: {}, marks: {}, noted: [], ...more,
});

const told = (...sheets: readonly BookSheet[]) => brokenCells({ sheets }).map((cell) => `${cell.sheet}!${cell.address} ${cell.from} → ${cell.to}`);

test('formulas with a lost name, and sound ones that were never answered, are to be entered; what computes is left alone', () => {
  expect(told(sheet('Day', [
    ['=_xldudf_ERLANGC(A1,B1)', '#NAME?'],
    ['=[2]!_xldudf_ERLANGC(A1,B1)', 14],
    ['=ERLANGC(A1,B1)', '#NAME?'],
    ['=ROUND(ASA(1,2,3),0)', '#BUSY!'],
    ['=ERLANGC(A1,B1)', 14],
    ['=ERLANGC(A1,B1)', '#VALUE!'],
    ['=@ERLANGC(A1,B1)', 14],
    ['=@ERLANGC(A1,B1)', '#NAME?'],
    ['=C4*2', '#NAME?'],
    ['=[3]!Foo(1)', '#NAME?'],
    ['ERLANGC', 'ERLANGC'],
    [14, 14],
  ]))).toEqual([
    'Day!A1 =_xldudf_ERLANGC(A1,B1) → =ERLANGC(A1,B1)',
    'Day!A2 =[2]!_xldudf_ERLANGC(A1,B1) → =ERLANGC(A1,B1)',
    'Day!A3 =ERLANGC(A1,B1) → =ERLANGC(A1,B1)',
    'Day!A4 =ROUND(ASA(1,2,3),0) → =ROUND(ASA(1,2,3),0)',
    'Day!A8 =@ERLANGC(A1,B1) → =ERLANGC(A1,B1)',
  ]);
});

test('a text that looks like a formula is a text: it shows itself', () => {
  expect(told(sheet('Map', [['=_xldudf_ERLANGC(A1,B1)', '=_xldudf_ERLANGC(A1,B1)']]))).toEqual([]);
});

test('addresses count from the first filled cell of each sheet; hidden and protected sheets are told', () => {
  const found = brokenCells({ sheets: [
    sheet('A', [['=WFM.AHT(1)', '#NAME?']], { row: 7, column: 28 }), sheet('B', [['=WFM.AHT(1)+[3]!Foo(2)', '#NAME?']], { hidden: true, protected: true }),
  ] });
  expect(found).toMatchObject([
    { sheet: 'A', address: 'AB7', hidden: false, protected: false, ours: ['AHT'], foreign: [] },
    { sheet: 'B', address: 'A1', to: '=AHT(1)+[3]!Foo(2)', hidden: true, protected: true, ours: ['AHT'], foreign: ['[3]!Foo'] },
  ]);
});
