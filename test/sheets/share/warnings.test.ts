import { cellAt, convert } from './book';

const one = (formula: string, cells: readonly number[]) => cellAt(convert({ sheets: { Plan: [[formula, ...cells]] } }, 'native'), 'Plan!A1');

test('what stands in the cells now is held against the domain in which formula and function agree', () => {
  const inside = one('=SERVICELEVEL(B1,C1,D1)', [100, 180, 14]);
  expect(inside.after.kind).toBe('formulas');
  expect(inside.warnings).toEqual([]);
  // 180,000 calls of three minutes in half an hour: 18,000 erlangs.
  const outside = one('=SERVICELEVEL(B1,C1,D1)', [180_000, 180, 19_000]);
  expect(outside.after.kind).toBe('formulas');
  expect(outside.warnings).toContainEqual(expect.objectContaining({ code: 'outside-domain', part: 'erlangs' }));
});

test('an error behind IFERROR is told where numbers lie outside', () => {
  expect(one('=IFERROR(SERVICELEVEL(B1,C1,D1),0)', [100, 180, 14]).warnings).toEqual([]);
  expect(one('=IFERROR(SERVICELEVEL(B1,C1,D1),0)', [180_000, 180, 19_000]).warnings).toContainEqual({ code: 'hidden-error', part: 'IFERROR' });
});

test('of a whole range, one cell outside is enough', () => {
  const rows = [['=SERVICELEVEL(B1:B3,180,C1:C3)', 100, 14], ['', 180_000, 19_000], ['', 120, 15]];
  const { cells } = convert({ sheets: { Plan: rows }, spills: { 'Plan!A1': [3, 1] } }, 'native');
  expect(cells[0]!.warnings).toContainEqual(expect.objectContaining({ code: 'outside-domain', part: 'erlangs' }));
});
