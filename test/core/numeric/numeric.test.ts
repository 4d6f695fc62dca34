import fc from 'fast-check';
import { ceiling } from '../../../src/core/numeric/ceiling';
import { erfcx } from '../../../src/core/numeric/erfcx';
import { exponentialDeficit } from '../../../src/core/numeric/exponential-deficit';
import { moments } from '../../../src/core/numeric/gauss-legendre';
import { leastWhole } from '../../../src/core/numeric/least-whole';
import { logDeficit } from '../../../src/core/numeric/log-deficit';
import { meets } from '../../../src/core/numeric/meets';
import { reciprocalGamma } from '../../../src/core/numeric/reciprocal-gamma';
import { root } from '../../../src/core/numeric/root';
import { scaledGamma } from '../../../src/core/numeric/scaled-gamma';
import { sum } from '../../../src/core/numeric/sum';

const relative = (value: number, truth: number) => Math.abs(value / truth - 1);

// Values by mpmath at 30 digits.
test.each([
  [0, 1],
  [0.25, 0.77034654773099674],
  [1, 0.427583576155807],
  [2.5, 0.21080636406114358],
  [5, 0.1107046377330687],
  [20, 0.028174348741051319],
  [1e3, 0.00056418930145338765],
  [1e10, 5.641895835477563e-11],
])('erfcx(%d) is right to the last places', (x, truth) => {
  expect(relative(erfcx(x), truth)).toBeLessThan(1e-15);
});

test('erfcx falls, and keeps between the bounds of Mills ratio', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      const value = erfcx(x) * Math.sqrt(Math.PI);
      // Abramowitz & Stegun 7.1.13
      expect(value).toBeGreaterThan((2 / (x + Math.sqrt(x * x + 2))) * (1 - 1e-15));
      expect(value).toBeLessThan((2 / (x + Math.sqrt(x * x + 4 / Math.PI))) * (1 + 1e-15));
    }),
    { seed: 1 },
  );
});

test.each([
  [1, 2],
  [7, 2],
  [12, 3],
])('factorials come out of the scaled gamma function and its recurrence (%d)', (n) => {
  let log = 0;
  for (let k = 2; k < 30 + n; k++) log += Math.log(k);
  const a = 30 + n;
  expect(Math.abs(0.5 * Math.log((2 * Math.PI) / a) + a * (Math.log(a) - 1) + Math.log(scaledGamma(a)) - log)).toBeLessThan(1e-12);
});

test('the reciprocal gamma function is right at 0, 1/2 and 1', () => {
  expect(reciprocalGamma(0)).toBeCloseTo(1, 15);
  expect(reciprocalGamma(0.5)).toBeCloseTo(2 / Math.sqrt(Math.PI), 15);
  expect(reciprocalGamma(1)).toBeCloseTo(1, 15);
});

test('m − ln(1 + m) keeps its relative accuracy down to nothing', () => {
  for (const m of [1e-12, -1e-9, 1e-5, -1e-4]) expect(relative(logDeficit(m), (m * m) / 2 - (m * m * m) / 3 + m ** 4 / 4 - m ** 5 / 5)).toBeLessThan(1e-13);
  for (const m of [-0.6, -0.3, 0.4, 1.2]) expect(logDeficit(m)).toBeCloseTo(m - Math.log(1 + m), 15);
});

test('e⁻ˢ − 1 + s keeps its relative accuracy down to nothing', () => {
  for (const s of [1e-12, -1e-9, 1e-5]) expect(relative(exponentialDeficit(s), (s * s) / 2 - s ** 3 / 6 + s ** 4 / 24)).toBeLessThan(1e-13);
  for (const s of [0.09999, 0.10001, -0.0999, 3]) expect(relative(exponentialDeficit(s), Math.exp(-s) - 1 + s)).toBeLessThan(1e-12);
});

test('a ceiling forgives one part in a billion, no more', () => {
  expect(21 / 0.7).toBeGreaterThan(30);
  expect(ceiling(21 / 0.7)).toBe(30);
  expect(ceiling(30.0001)).toBe(31);
  expect(ceiling(29.5)).toBe(30);
  expect(Object.is(ceiling(0), 0)).toBe(true);
});

test('a ceiling of whole people over a whole percentage is exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 99 }), (people, percent) => {
      const exact = Math.floor((people * 100 + 100 - percent - 1) / (100 - percent));
      expect(ceiling(people / (1 - percent / 100))).toBe(exact);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

test('a target is met within a rounding', () => {
  expect(meets(0.8 - 1e-13, 0.8)).toBe(true);
  expect(meets(0.8 - 1e-11, 0.8)).toBe(false);
});

test('a long column sums to its exact total in any order', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(Array.from({ length: 1e5 }, () => 0.1))).toBe(10000);
  expect(sum([])).toBe(0);
  expect(sum([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Infinity);
});

test('a root is found to the last bits, flat, steep or at an end', () => {
  expect(root(Math.cos, 1, 2)).toBeCloseTo(Math.PI / 2, 15);
  expect(root((x) => x ** 9, -1, 3)).toBeCloseTo(0, 1);
  expect(root((x) => Math.exp(50 * x) - 1, -1, 2)).toBeCloseTo(0, 15);
  expect(root((x) => x - 1, 1, 2)).toBe(1);
  expect(root((x) => x - 2, 1, 2)).toBe(2);
  expect(root((x) => (x < 0.3 ? -1 : 1), 0, 1)).toBeCloseTo(0.3, 15);
  expect(root((x) => Math.log(x), 0, 5)).toBeCloseTo(1, 15);
});

test('without a change of sign the nearer end is returned', () => {
  expect(root((x) => x + 1, 0, 1)).toBe(0);
  expect(root((x) => x - 3, 0, 1)).toBe(1);
});

test('the least whole number is found from any guess, with any steepness', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom((d: number) => d, (d: number) => Math.sign(d), (d: number) => Math.expm1(d / 50), (d: number) => d ** 3),
      (answer, at, within, shape) => {
        const shortfall = (n: number) => shape(answer - 0.5 - n);
        expect(leastWhole(shortfall, 0, Infinity, { at, within })).toBe(answer);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});

test('the least whole number keeps to its bounds and says when there is none', () => {
  expect(leastWhole(() => -1, 7, 9, { at: 3, within: 1 })).toBe(7);
  expect(leastWhole(() => 1, 7, 9, { at: 3, within: 1 })).toBeNaN();
  expect(leastWhole(() => -1, 9, 7, { at: 3, within: 1 })).toBeNaN();
});

test('the quadrature is exact for a bell over nine deviations and a long exponential', () => {
  const bell = moments((x) => Math.exp((-x * x) / 2), 0, 9.2);
  expect(bell.mass).toBeCloseTo(Math.sqrt(Math.PI / 2), 13);
  expect(bell.first).toBeCloseTo(1, 13);
  const fall = moments((x) => Math.exp(-x), 0, 42);
  expect(fall.mass).toBeCloseTo(1, 13);
  expect(fall.first).toBeCloseTo(1, 13);
});
