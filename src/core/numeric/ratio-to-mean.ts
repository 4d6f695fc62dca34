import { sum } from './sum';

/** Each value over the mean of all, so that the ratios average 1. Null where the mean is zero or beyond computing. */
export function ratioToMean(values: readonly number[]): readonly number[] | null {
  const mean = sum(values) / values.length;
  if (!Number.isFinite(mean)) return null;
  const ratios = values.map((value) => value / mean);
  return ratios.every(Number.isFinite) ? ratios : null;
}
