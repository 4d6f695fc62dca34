import { arithmetic } from '../../../src/functions/reading/array-arithmetic';

// As Excel answers =2^3, =1/0, …
test.each<[string, number | string | boolean | null, number | string | boolean | null, unknown]>([
  ['+', 1, 2, 3], ['-', 1, 2, -1], ['*', '3', 2, 6], ['/', 1, 0, '#DIV/0!'], ['^', 2, 3, 8], ['^', 0, 0, '#NUM!'], ['^', -8, 1 / 3, '#NUM!'],
  ['+', true, null, 1], ['+', 'a', 1, '#VALUE!'], ['+', '#N/A', 'a', '#N/A'], ['*', 1e200, 1e200, '#NUM!'],
  ['=', 'A', 'a', true], ['<', 1, 'a', true], ['<', 'z', false, true], ['>=', 2, 2, true], ['<>', null, 0, false], ['=', null, '', true], ['>', null, 1, false],
])('%s of %p and %p', (operator, left, right, expected) => {
  expect(arithmetic(operator, left, right)).toEqual(expected);
});

test('rows and columns make a grid, and excess cells are #N/A', () => {
  expect(arithmetic('*', [[1], [2]], [[10, 100]])).toEqual([[10, 100], [20, 200]]);
  expect(arithmetic('+', [[1], [2], [3]], [[1], [1]])).toEqual([[2], [3], ['#N/A']]);
  expect(arithmetic('+', [[1, 2]], 1)).toEqual([[2, 3]]);
});
