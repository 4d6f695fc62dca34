import { typedLines } from '../../../src/sheets/handover/assumptions/typed-lines';
import { gridsOf } from '../../../src/sheets/handover/reading/grid';
import { leanedOn } from '../../../src/sheets/handover/reading/leaned-on';
import type { Book } from '../../../src/sheets/share/book';
import type { ConvertedCell } from '../../../src/sheets/share/conversion';
import { bookOf, type Sketch } from '../share/book';

const converted = (sheet: string, address: string, before: string): ConvertedCell => ({ sheet, address, before, values: [[1]], after: { kind: 'values' }, warnings: [] });

function told(sketch: Sketch, cells: readonly ConvertedCell[], marks: Readonly<Record<string, readonly string[]>> = {}, spilled: readonly number[] = []): { readonly lines: string[]; readonly names: readonly string[] } {
  const plain = bookOf(sketch);
  // Cells that a formula filled are blank where formulas are read.
  const formulas = (rows: Book['sheets'][number]['formulas']) => rows.map((row) => row.map((cell) => (spilled.includes(Number(cell)) ? '' : cell)));
  const book: Book = { ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, formulas: formulas(sheet.formulas), marks: Object.fromEntries((marks[sheet.name] ?? []).map((address) => [address, 'input' as const])) })) };
  const { sheets, names } = leanedOn(book, gridsOf(book), cells);
  return {
    names,
    lines: sheets.flatMap(({ grid, cells: typed }) => typedLines(grid, typed).map(({ sheet, address, name, unit, measure, source }) => [`${sheet}!${address}`, name, unit, measure, ...(source ? [source] : [])].join(' | '))),
  };
}

test('inputs have the label beside them and their unit, also a blank one; the text of a choice too', () => {
  expect(told({ sheets: { Staffing: [
    ['Inputs', 'Value', 'Unit', 'Note'], ['Service level', 0.8, '%', 'Share in time'], ['Patience', '', 's', 'Blank: nobody hangs up'], ['Method', 'AHP', '', ''],
  ] } }, [], { Staffing: ['B2', 'B3', 'B4'] }).lines).toEqual(['Staffing!B2 | Service level | % | value', 'Staffing!B3 | Patience | s | value', 'Staffing!B4 | Method |  | value']);
});

test('a year of history is a line a column, with the header above it; days, shares and counts are told apart', () => {
  const rows = Array.from({ length: 48 }, (_, row) => [46_027 + row, 100 + row, 0.05, 180]);
  const { lines } = told({ sheets: { Calls: [['Date', 'Calls', 'Share', 'AHT (s)'], ...rows] } }, [converted('Calls', 'F2', '=FORECASTCALLS(A2:A49,B2:D49,7)')]);
  expect(lines).toEqual(['Calls!A2:A49 | Date |  | first-day', 'Calls!B2:B49 | Calls |  | total', 'Calls!C2:C49 | Share |  | mean', 'Calls!D2:D49 | AHT (s) | s | total']);
});

test('formulas between an input and a result are gone through: names, tables, other sheets, spills, whole columns', () => {
  const { lines, names } = told({
    sheets: {
      Calls: [['Day', 'Calls', 'AHT'], [1, 100, 180], [2, 120, 190], [3, 90, 170]],
      Plan: [['=Calls!B2:B4', '=A1*Growth', '=SUM(Day[AHT])', '=Base'], [1001, '', '', ''], [1002, '', '', '']],
      Other: [['Base', 7, 8]],
    },
    names: [{ name: 'Growth', formula: '=1.1' }, { name: 'Base', formula: '=Other!$B$1' }],
    tables: [{ name: 'Day', sheet: 'Calls', address: 'A1:C4', headers: ['Day', 'Calls', 'AHT'], totals: false }],
    spills: {},
  }, [converted('Plan', 'F1', '=AGENTS(A2,C1,D1,B1)')], {}, [1001, 1002]);
  expect(lines).toEqual(['Calls!B2:B4 | Calls |  | total', 'Calls!C2:C4 | AHT |  | total', 'Other!B1 | Base |  | value']);
  expect(names).toEqual(['Growth']);
});

test('a row of months is one line with the label at its left, and the source that the table names', () => {
  expect(told({ sheets: { Inputs: [['Input', 'Source', 'Jan', 'Feb', 'Mar', 'Unit'], ['Wage', 'Payroll', 20, 21, 22, 'money'], ['Hours', 'Contract', 160, 160, 160, 'h']] } }, [], { Inputs: ['C2', 'D2', 'E2', 'C3', 'D3', 'E3'] }).lines)
    .toEqual(['Inputs!C2:E2 | Wage |  | total', 'Inputs!C3:E3 | Hours |  | total']);
  expect(told({ sheets: { Inputs: [['Input', 'Value', 'Unit', 'Source'], ['Wage', 20, 'money', 'Payroll']] } }, [], { Inputs: ['B2'] }).lines).toEqual(['Inputs!B2 | Wage | money | value | D2']);
});

test('what nothing leans on, other workbooks and texts are none; two formulas in a circle come to an end', () => {
  expect(told({ sheets: { A: [['Spare', 5], ['Loop', '=B3'], ['Loop', '=B2'], ['Used', 6]] } }, [converted('A', 'D1', "=AHT(B2,A4,B4)+'[x.xlsx]S'!A1")]).lines).toEqual(['A!B4 | Used |  | value']);
});
