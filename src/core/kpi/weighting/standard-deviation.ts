import { sum } from '../../numeric/sum';

/** Standard deviation of a sample, with n − 1. */
export function standardDeviation(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
