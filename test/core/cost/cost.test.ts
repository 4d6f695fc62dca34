import { costPerCall } from '../../../src/core/cost';

test('cost per call is all cost over all transactions', () => {
  expect(costPerCall([250_000, 50_000], [40_000, 20_000])).toBe(5);
  expect(costPerCall([0], [10])).toBe(0);
});

test.each([
  [[[], [1]], 'no-data', 'total_cost'],
  [[[NaN], [1]], 'not-a-number', 'total_cost'],
  [[[1], [-1]], 'below', 'calls'],
  [[[1], [0]], 'not-positive', 'calls'],
  [[[1], []], 'not-positive', 'calls'],
  [[[1e308], [1e-300]], 'too-large', 'total_cost'],
] as const)('refuses %j by name', (input, code, argument) => {
  expect(costPerCall(input[0], input[1])).toMatchObject({ code, argument });
});
