import type { DayGrid } from './day-grid';
import type { FittedMethod } from './methods/method';

/** What came of a forecast from a day in the past. */
export interface Trial {
  readonly mean: number;
  readonly actual: number;
  /** Days ahead. */
  readonly horizon: number;
  /** Days from the day that was forecast to the end of the history. */
  readonly daysAgo: number;
}

export interface Trials {
  readonly ofDays: readonly Trial[];
  /** The intervals of each day that was tried, in their order. */
  readonly ofIntervals: readonly (readonly Trial[])[];
}

/** A profile must be made anew for each origin; so many tell enough. */
const PROFILE_ORIGINS = 14;

/** Tries a method on its own past. */
export function tryMethod(grid: DayGrid, method: FittedMethod): Trials {
  const { origins, horizons } = method;
  const targets = (origin: number) => horizons.filter((horizon) => origin + horizon < grid.days && method.isOrdinary(origin + horizon));
  const daysAgo = (origin: number, horizon: number) => grid.days - 1 - origin - horizon;
  const ofDays = origins.flatMap((origin) => targets(origin).map((horizon) => ({ mean: method.dayMean(origin, horizon), actual: grid.totals[origin + horizon]!, horizon, daysAgo: daysAgo(origin, horizon) })));
  const slots = grid.minutes.length;
  if (slots === 1) return { ofDays, ofIntervals: ofDays.map((trial) => [trial]) };
  const step = Math.max(1, Math.ceil(origins.length / PROFILE_ORIGINS));
  const ofIntervals = origins.filter((_, index) => index % step === 0).flatMap((origin) => {
    const sharesOf = method.sharesAt(origin);
    return targets(origin).map((horizon) => {
      const total = method.dayMean(origin, horizon);
      const shares = sharesOf(grid.firstDay + origin + horizon);
      const trials: Trial[] = [];
      for (let slot = 0; slot < slots; slot++) {
        const actual = grid.calls[(origin + horizon) * slots + slot]!;
        if (shares[slot]! > 0 && !Number.isNaN(actual)) trials.push({ mean: total * shares[slot]!, actual, horizon, daysAgo: daysAgo(origin, horizon) });
      }
      return trials;
    });
  });
  return { ofDays, ofIntervals };
}
