import { evaluated } from './iron-calc';

test('IronCalc evaluates names that hold a LAMBDA, one built on another, and what spills', async () => {
  const cell = await evaluated({
    sheets: {
      'The plan': [[3, '=CS.TWICE(A1)', '=CS.FOURTIMES(A1)'], ['=MAP(A1:C1,LAMBDA(x_,CS.TWICE(x_)))', null, null], ['=1/0', '=A1>2', 'as typed'], ['=1/3', null, null]],
    },
    names: { 'CS.TWICE': 'LAMBDA(x_,2*x_)', 'CS.FOURTIMES': 'LAMBDA(x_,LET(two_,CS.TWICE(x_),CS.TWICE(two_)))' },
  });
  expect(cell('The plan', 'B1')).toBe(6);
  expect(cell('The plan', 'C1')).toBeCloseTo(12, 10);
  expect([cell('The plan', 'A2'), cell('The plan', 'B2'), cell('The plan', 'C2')]).toEqual([6, expect.closeTo(12, 10), expect.closeTo(24, 10)]);
  expect([cell('The plan', 'A3'), cell('The plan', 'B3'), cell('The plan', 'C3')]).toEqual(['#DIV/0!', 'TRUE', 'as typed']);
  expect(cell('The plan', 'A4')).toBeCloseTo(1 / 3, 13);
});
