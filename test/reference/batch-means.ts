/** A mean over time and its standard error. */
export interface Observation {
  readonly mean: number;
  readonly error: number;
}

/** From the means of batches long enough to be as good as independent. */
export function batchMeans<Name extends string>(batches: readonly Readonly<Record<Name, number>>[]): Record<Name, Observation> {
  const names = Object.keys(batches[0]!) as Name[];
  return Object.fromEntries(names.map((name) => [name, meanAndError(batches.map((batch) => batch[name]))])) as Record<Name, Observation>;
}

function meanAndError(values: readonly number[]): Observation {
  const mean = values.reduce((a, b) => a + b) / values.length;
  const variance = values.reduce((total, v) => total + (v - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}
