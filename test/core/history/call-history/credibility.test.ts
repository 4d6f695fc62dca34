import { credibilityConstant } from '../../../../src/core/history/call-history/credibility';

test('credibility by hand: two groups of two, equal weights', () => {
  // Means 1 and 3, 11 and 13: variance within 2; between (5² + 5²)·2 − 2 = 98 over 4 − 8/4 = 2, so 49.
  const group = (...means: number[]) => means.map((mean) => ({ mean, weight: 1 }));
  expect(credibilityConstant([group(1, 3), group(11, 13)])).toBeCloseTo(2 / 49, 12);
  expect(credibilityConstant([group(1, 3), group(1, 3)])).toBe(Infinity);
});
