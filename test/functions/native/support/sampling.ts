import fc from 'fast-check';

/** Samples that are the same in every run. */
export function sampled<T>(arbitrary: fc.Arbitrary<T>, many: number, seed = 1): readonly T[] {
  return fc.sample(arbitrary, { numRuns: many, seed });
}

/** A number between limits, with so many digits as planners type. */
export const number = (min: number, max: number, digits = 2): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) }).map((whole) => whole / 10 ** digits);

export const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
