import { sum } from './sum';

/** Pearson's correlation of two lists of equal length; null where either does not vary, so that there is none. */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  const fromMeanX = deviations(x);
  const fromMeanY = deviations(y);
  const spread = Math.sqrt(squares(fromMeanX)) * Math.sqrt(squares(fromMeanY));
  if (!(spread > 0 && spread < Infinity)) return null;
  const together = sum(fromMeanX.map((value, index) => value * fromMeanY[index]!)) / spread;
  return Math.max(-1, Math.min(1, together));
}

function deviations(values: readonly number[]): readonly number[] {
  const mean = sum(values) / values.length;
  return values.map((value) => value - mean);
}

function squares(values: readonly number[]): number {
  return sum(values.map((value) => value * value));
}
