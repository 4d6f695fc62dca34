import { axisTop } from '../../../src/taskpane/parts/axis-top';

test.each([
  [3724, 4000], [352, 400], [34, 40], [9, 20], [10, 20], [100, 100], [101, 200], [7, 8], [1, 1], [0.9, 1], [0.31, 0.4], [0, 4], [Number.NaN, 4],
])('an axis for values up to %p ends at %p', (largest, top) => {
  expect(axisTop(largest)).toBeCloseTo(top, 12);
});

test('the largest value always fits, and never leaves more than three fifths empty', () => {
  for (let largest = 0.01; largest < 100_000; largest *= 1.013) {
    expect(axisTop(largest)).toBeGreaterThanOrEqual(largest * (1 - 1e-12));
    expect(largest).toBeGreaterThanOrEqual(axisTop(largest) * 0.399);
  }
});
