import { fault, type Fault, type Outcome } from '../fault';
import { sum } from '../numeric/sum';

/** How the errors of a forecast are made into one number. */
export const ERROR_MEASURES = ['WAPE', 'MAPE', 'MAE', 'RMSE', 'BIAS'] as const;
export type ErrorMeasure = (typeof ERROR_MEASURES)[number];

/**
 * The error of a forecast f against the actual volumes a of the same intervals.
 * - WAPE Σ|f − a| ÷ Σa: the misplaced share of the volume, whatever the size of the intervals (Kolassa and Schütz 2007,
 *   who call it the MAD/mean ratio).
 * - MAPE mean of |f − a| ÷ a: every interval counts alike; no interval may be without calls.
 * - MAE mean of |f − a|, and RMSE √(mean of (f − a)²), in calls (Hyndman and Koehler 2006).
 * - BIAS Σ(f − a) ÷ Σa: above 0 where the forecast is too high.
 * @returns a number; or `unequal-sizes`, `no-data`, `below` a negative actual, `not-positive` the row of an actual of zero
 * under MAPE, `all-zero` actuals where the measure divides by their sum.
 */
export function forecastError(actual: readonly number[], forecast: readonly number[], measure: ErrorMeasure): Outcome {
  const problem = refusal(actual, forecast);
  if (problem) return problem;
  const misses = actual.map((volume, index) => forecast[index]! - volume);
  const error = errorBy(measure, misses, actual);
  if (typeof error !== 'number') return error;
  return Number.isFinite(error) ? error : fault('too-large', 'forecast');
}

function refusal(actual: readonly number[], forecast: readonly number[]): Fault | undefined {
  if (forecast.length !== actual.length) return fault('unequal-sizes', 'forecast', { given: forecast.length, other: 'actual', wanted: actual.length });
  if (actual.length === 0) return fault('no-data', 'actual');
  const negative = actual.findIndex((volume) => !(volume >= 0 && volume < Infinity));
  if (negative >= 0) return fault('below', 'actual', { given: actual[negative]!, limit: 0, row: negative + 1 });
  const unusable = forecast.findIndex((volume) => !Number.isFinite(volume));
  return unusable >= 0 ? fault('not-a-number', 'forecast', { row: unusable + 1 }) : undefined;
}

function errorBy(measure: ErrorMeasure, misses: readonly number[], actual: readonly number[]): Outcome {
  switch (measure) {
    case 'WAPE': return shareOfVolume(sum(misses.map(Math.abs)), actual);
    case 'BIAS': return shareOfVolume(sum(misses), actual);
    case 'MAE': return sum(misses.map(Math.abs)) / misses.length;
    case 'RMSE': return rootMeanSquare(misses);
    case 'MAPE': return meanShare(misses, actual);
  }
}

function shareOfVolume(missed: number, actual: readonly number[]): Outcome {
  const volume = sum(actual);
  return volume > 0 ? missed / volume : fault('all-zero', 'actual');
}

function meanShare(misses: readonly number[], actual: readonly number[]): Outcome {
  const idle = actual.indexOf(0);
  if (idle >= 0) return fault('not-positive', 'actual', { given: 0, row: idle + 1 });
  return sum(misses.map((miss, index) => Math.abs(miss) / actual[index]!)) / misses.length;
}

/** Scaled by the largest, so that the squares of large errors stay within range. */
function rootMeanSquare(misses: readonly number[]): number {
  const largest = misses.reduce((most, miss) => Math.max(most, Math.abs(miss)), 0);
  if (largest === 0) return 0;
  return largest * Math.sqrt(sum(misses.map((miss) => (miss / largest) ** 2)) / misses.length);
}
