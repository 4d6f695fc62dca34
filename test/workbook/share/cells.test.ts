import { gathered, type Filled } from '../../../src/workbook/share/cells/filled';
import { portions } from '../../../src/workbook/share/cells/portions';
import { agreementOf } from '../../../src/workbook/share/hand-over/agreement';
import { pack, unpack } from '../../../src/workbook/share/way-back/pack';

const cell = (row: number, column: number, content: string, sheet = 'A'): Filled => ({ sheet, area: { row, column, rows: 1, columns: 1 }, contents: [[content]] });

test('single cells become few rectangles, whatever their order, with every content in its place', () => {
  const cells = [cell(1, 1, 'd'), cell(0, 0, 'a'), cell(1, 0, 'c'), cell(0, 1, 'b'), cell(5, 0, 'e'), cell(1, 2, 'f'), cell(0, 0, 'other', 'B')];
  expect(gathered(cells)).toEqual(expect.arrayContaining([
    { sheet: 'A', area: { row: 0, column: 0, rows: 2, columns: 2 }, contents: [['a', 'b'], ['c', 'd']] },
    cell(5, 0, 'e'), cell(1, 2, 'f'), cell(0, 0, 'other', 'B'),
  ]));
});

test('a hundred thousand formulas of a column and as many scattered cells go in requests that Excel on the web takes', () => {
  const column = gathered(Array.from({ length: 100_000 }, (_, row) => cell(row, 3, '=A1')));
  expect(column.map(({ area }) => area.rows)).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
  expect(portions(column)).toHaveLength(5);
  const scattered = gathered(Array.from({ length: 2_000 }, (_, row) => cell(row * 2, row % 7, 'x')));
  expect(portions(scattered).map((portion) => portion.length)).toEqual([400, 400, 400, 400, 400]);
});

test('an agreement names the largest relative difference of numbers, and everything that is no difference of numbers', () => {
  const shown: Record<string, unknown> = { '0,0': 10.000001, '1,0': 1e-12, '0,1': '#N/A', '0,2': 'load', '0,3': '', '0,4': -4.000004 };
  const values = [[10, 3, 'load', 0, -4], [0, '', '', '', '']];
  const agreement = agreementOf(
    [{ sheet: 'S', address: 'A1', before: '=X()', values, after: { kind: 'values' }, warnings: [] }],
    { value: (_sheet, row, column) => (shown[`${row},${column}`] ?? '') as never },
  );
  expect(agreement).toEqual({
    cells: 10, largest: expect.closeTo(1e-6, 10) as number, at: { sheet: 'S', address: 'E1' },
    unlike: [{ sheet: 'S', address: 'B1', before: 3, after: '#N/A' }, { sheet: 'S', address: 'D1', before: 0, after: '' }],
  });
});

test('what is remembered comes back as it was and takes little room', async () => {
  const value = Array.from({ length: 5_000 }, (_, row) => ({ address: `C${row}`, before: `=SERVICELEVEL(A${row},B${row},D${row},20,30,"人手")` }));
  const packed = await pack(value);
  expect(await unpack(packed)).toEqual(value);
  expect(packed.length).toBeLessThan(JSON.stringify(value).length / 5);
  expect(packed).toMatch(/^[ -~]+$/);
});
