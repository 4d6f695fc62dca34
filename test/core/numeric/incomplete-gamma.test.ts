import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lowerRatio } from '../../../src/core/numeric/lower-ratio';
import { lowerShare } from '../../../src/core/numeric/lower-share';
import { poissonTerm } from '../../../src/core/numeric/poisson-term';
import { upperRatio } from '../../../src/core/numeric/upper-ratio';

// Made by incomplete_gamma.py beside it, with 40 digits and methods that the code does not use.
const rows: [a: number, x: number, d: number, w: number, r: number][] = JSON.parse(
  readFileSync(join(__dirname, '../../reference/incomplete-gamma.json'), 'utf8'),
);

/** Relative change of D per relative change of x is a − x: where that is large the last bits of the input decide. */
function condition(a: number, x: number) {
  return Math.max(50, Math.abs(a - x));
}

test.each(rows)('order %d at %d: Poisson term and both tails agree with forty digits', (a, x, d, w, r) => {
  const bound = 8 * condition(a, x) * 2 ** -52;
  expect(Math.abs(poissonTerm(a, x) / d - 1)).toBeLessThan(bound);
  expect(Math.abs(lowerRatio(a, x) / w - 1)).toBeLessThan(bound);
  // As queues use it: 1 + R is the reciprocal of Erlang B.
  expect(Math.abs((1 + upperRatio(a, x)) / (1 + r) - 1)).toBeLessThan(bound);
  expect(Math.abs(lowerShare(a, x) - d * w)).toBeLessThan(bound);
});

test('the fixture covers small and large orders, both tails and the middle', () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(([a]) => a < 28).length).toBeGreaterThan(40);
  expect(rows.filter(([a]) => a > 1e4).length).toBeGreaterThan(20);
  expect(rows.filter(([a, x]) => x > 2.1 * a || x < 0.374 * a).length).toBeGreaterThan(10);
});

test('the three ways of computing meet without a step where one gives over to another', () => {
  const seams = (a: number) => [0.374 * a, 2.1 * a, a + 1.5 * Math.sqrt(a) + 2, a];
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 5000, noNaN: true }), (a) => {
      for (const x of seams(a)) {
        const [below, above] = [x * (1 - 1e-13), x * (1 + 1e-13)];
        if (poissonTerm(a, x) < 1e-290) continue;
        expect(Math.abs(upperRatio(a, below) / upperRatio(a, above) - 1)).toBeLessThan(1e-12 * Math.max(10, a));
        expect(Math.abs(lowerRatio(a, below) / lowerRatio(a, above) - 1)).toBeLessThan(1e-12 * Math.max(10, a));
      }
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('small and large orders meet at 28', () => {
  for (const x of [5, 20, 27.9, 28, 30, 40, 58, 59, 100]) {
    // Exact recurrence: R(a + 1) = (R(a) + 1)(a + 1)/x.
    expect(upperRatio(28.5, x) / ((upperRatio(27.5, x) + 1) * (28.5 / x))).toBeCloseTo(1, 12);
    expect(lowerRatio(27.5, x) / (1 + (x / 28.5) * lowerRatio(28.5, x))).toBeCloseTo(1, 12);
  }
});

test('a ratio beyond the doubles is infinite and its Poisson term zero, never NaN', () => {
  expect(upperRatio(1e6, 1e-3)).toBe(Infinity);
  expect(poissonTerm(1e6, 1e-3)).toBe(0);
  expect(poissonTerm(3, 1e300)).toBe(0);
  expect(poissonTerm(0, 0)).toBe(1);
  expect(poissonTerm(2, 0)).toBe(0);
  expect(lowerShare(10, 1e4)).toBe(1);
});
