import type { Trial } from './trials';

/** How much of this morning's surprise is to be believed for the afternoon. */
export interface CarryOver {
  /** Standard deviation of a day's level about its forecast, relative; 0 where mornings tell nothing of afternoons. */
  readonly dayDeviation: number;
  /** Variance of the calls of an interval about its mean, over that mean; 1 for Poisson arrivals. */
  readonly dispersion: number;
}

/**
 * The factor for the rest of a day of which `forecast` calls were expected so far and `actual` came: the mean of a day's level
 * given its morning, if levels vary by a gamma distribution about 1 and calls by a Poisson-like one about the level
 * (the gamma–Poisson model; for call centres Jongbloed and Koole 2001). Near 1 early in the day, nearer actual ÷ forecast later.
 */
export function restOfDayFactor(forecast: number, actual: number, { dayDeviation, dispersion }: CarryOver): number {
  if (!(dayDeviation > 0)) return 1;
  const prior = dispersion / dayDeviation ** 2;
  return (prior + actual) / (prior + forecast);
}

/**
 * The intervals of a day with what came of the first of them, and the rest re-forecast.
 * @param actual from the first interval on, as far as they are known
 */
export function reforecastDay(means: readonly number[], actual: readonly number[], carryOver: CarryOver): readonly number[] {
  const done = Math.min(actual.length, means.length);
  const sum = (values: readonly number[]) => values.slice(0, done).reduce((a, b) => a + b, 0);
  const factor = restOfDayFactor(sum(means), sum(actual), carryOver);
  return means.map((mean, index) => (index < done ? actual[index]! : factor * mean));
}

/** Candidates for the deviation of a day's level. */
const DEVIATIONS = [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.13, 0.17, 0.22, 0.3] as const;
/** Parts of the day's calls after which it is tried. */
const MOMENTS = [0.25, 0.5, 0.75] as const;

/** The morning is believed only if that lowers the error of the rest of the day to this share. */
const WORTHWHILE = 0.995;

/** Learns from days tried in the past which deviation would have forecast the rest of those days best. */
export function learnCarryOver(days: readonly (readonly Trial[])[], dispersion: number): CarryOver {
  const losses = DEVIATIONS.map(() => 0);
  for (const day of days) {
    const total = day.reduce((sum, { mean }) => sum + mean, 0);
    for (const moment of MOMENTS) {
      const { forecast, actual, rest } = partedAt(day, moment * total);
      DEVIATIONS.forEach((dayDeviation, index) => {
        const factor = restOfDayFactor(forecast, actual, { dayDeviation, dispersion });
        for (const trial of rest) losses[index]! += Math.abs(trial.actual - factor * trial.mean);
      });
    }
  }
  const best = losses.indexOf(Math.min(...losses));
  return { dayDeviation: losses[best]! < WORTHWHILE * losses[0]! ? DEVIATIONS[best]! : 0, dispersion };
}

function partedAt(day: readonly Trial[], calls: number): { readonly forecast: number; readonly actual: number; readonly rest: readonly Trial[] } {
  let forecast = 0;
  let actual = 0;
  let done = 0;
  while (done < day.length && forecast < calls) {
    forecast += day[done]!.mean;
    actual += day[done]!.actual;
    done += 1;
  }
  return { forecast, actual, rest: day.slice(done) };
}
