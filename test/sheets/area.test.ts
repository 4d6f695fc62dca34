import fc from 'fast-check';
import { areaAddress, columnName, intersection, parseArea, subtract } from '../../src/sheets/area';
import type { Area } from '../../src/sheets/area';
import { splitReference, sheetReference } from '../../src/sheets/sheet-reference';
import { uniqueSheetName } from '../../src/sheets/unique-sheet-name';

const anyArea = (most = 60) => fc.record({
  row: fc.nat(most), column: fc.nat(most), rows: fc.integer({ min: 1, max: most }), columns: fc.integer({ min: 1, max: most }),
});
const cells = ({ rows, columns }: Area) => rows * columns;

test('columns are named as Excel names them', () => {
  expect([0, 25, 26, 51, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
});

test('an address reads back as the area it names', () => {
  fc.assert(fc.property(anyArea(8000), (area) => {
    expect(parseArea(areaAddress(area))).toEqual(area);
  }));
});

test('whole columns, fixed cells and corners in any order', () => {
  expect(parseArea('$B$2')).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(parseArea('C9:A2')).toEqual({ row: 1, column: 0, rows: 8, columns: 3 });
  expect(parseArea('B:C')).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
  expect(parseArea('3:4')).toEqual({ row: 2, column: 0, rows: 2, columns: 16_384 });
  for (const wrong of ['', 'A', '5', 'A1:B', 'A:5', 'Calls', 'A0', 'A1:B2:C3', 'A1048577']) expect(parseArea(wrong)).toBeNull();
});

test('what is cut out and what is left make up the whole, without overlap', () => {
  fc.assert(fc.property(anyArea(), anyArea(), (area, hole) => {
    const left = subtract(area, hole);
    const cut = intersection(area, hole);
    expect(left.reduce((sum, piece) => sum + cells(piece), 0) + (cut ? cells(cut) : 0)).toBe(cells(area));
    left.forEach((a, i) => {
      expect(intersection(a, hole)).toBeNull();
      left.slice(i + 1).forEach((b) => expect(intersection(a, b)).toBeNull());
    });
  }));
});

test('a sheet’s name survives being quoted', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }).filter((name) => /^[^:\\/?*[\]\n\r']+('[^:\\/?*[\]\n\r']+)*$/.test(name)), (sheet) => {
    expect(splitReference(sheetReference(sheet, 'A1:B2'))).toEqual({ sheet, address: 'A1:B2' });
  }));
});

test('names that Excel would read as something else are quoted', () => {
  for (const name of ['311', 'AB12', 'R1C1', 'My calls', '话务']) expect(sheetReference(name, 'A1')).toBe(`'${name}'!A1`);
  expect(sheetReference('Calls', 'A1')).toBe('Calls!A1');
  expect(sheetReference('Tom’s', 'A1')).toBe("'Tom’s'!A1");
});

test('a taken name gets the next number, without regard to case', () => {
  expect(uniqueSheetName('Staffing', ['Calls'])).toBe('Staffing');
  expect(uniqueSheetName('Staffing', ['staffing', 'Staffing 2'])).toBe('Staffing 3');
  expect(uniqueSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(29)} 2`);
  expect(uniqueSheetName('a/b:c', [])).toBe('a b c');
});
