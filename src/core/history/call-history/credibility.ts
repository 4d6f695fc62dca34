/** Means of one group of calls, interval after interval. */
export interface Means {
  readonly mean: number;
  /** Calls behind it. */
  readonly weight: number;
}

/**
 * The calls at which a group's own mean counts as much as the mean of all: Bühlmann and Straub's k, the variance within
 * groups over the variance between them (Bühlmann, Straub, "Glaubwürdigkeit für Schadensätze", 1970). Infinite where groups
 * differ no more than chance lets them: then the mean of all holds for each.
 */
export function credibilityConstant(groups: readonly (readonly Means[])[]): number {
  const filled = groups.map((means) => means.filter(({ weight }) => weight > 0)).filter((means) => means.length > 0);
  const totals = filled.map(pooled);
  const all = pooled(totals);
  const freedom = filled.reduce((sum, means) => sum + means.length - 1, 0);
  if (filled.length < 2 || freedom < 1) return Infinity;
  const squares = filled.reduce((sum, means, index) => sum + means.reduce((part, { mean, weight }) => part + weight * (mean - totals[index]!.mean) ** 2, 0), 0);
  const within = squares / freedom;
  const among = totals.reduce((sum, { mean, weight }) => sum + weight * (mean - all.mean) ** 2, 0) - (filled.length - 1) * within;
  const between = among / (all.weight - totals.reduce((sum, { weight }) => sum + weight ** 2, 0) / all.weight);
  return between > 0 ? within / between : Infinity;
}

/** The weighted mean of means. */
export function pooled(means: readonly Means[]): Means {
  const weight = means.reduce((sum, one) => sum + one.weight, 0);
  return { weight, mean: weight > 0 ? means.reduce((sum, one) => sum + one.mean * one.weight, 0) / weight : NaN };
}

/** A group's mean drawn towards another, the more so the fewer its calls. */
export function drawn({ mean, weight }: Means, towards: number, constant: number): number {
  if (weight === 0 || constant === Infinity) return towards;
  return (weight * mean + constant * towards) / (weight + constant);
}
