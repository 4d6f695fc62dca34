import type { DayForecaster } from './day-forecaster';
import type { DayHistory } from './day-history';

/** A trial this many days ago counts half. */
const HALF_LIFE_DAYS = 240;
/** Last horizon of each band in days. */
const BANDS = [7, 28, Infinity] as const;
/** Calls that speak for a forecast that is right already; each day is tried once for each horizon, from every third day. */
const PRIOR_CALLS = 40;
const TRIAL_STEP_DAYS = 3;
const MOST = 3;

/**
 * What forecasts of quiet days must be multiplied by to be right on average: on a few calls a day logarithms are a poor guide to
 * the mean. The ratio of the calls that came to those forecast, in trials within the history (after Duan 1983); 1 on busy days.
 */
export function calibration(totals: Float64Array, history: DayHistory, { origins, horizons }: DayForecaster, dayMean: (origin: number, horizon: number) => number): (horizon: number) => number {
  if (history.quietness === 0) return () => 1;
  const prior = BANDS.map((_, band) => (PRIOR_CALLS * 2 * history.offset * horizons.filter((horizon) => bandOf(horizon) === band).length) / TRIAL_STEP_DAYS);
  const sums = prior.map((calls) => ({ came: calls, forecast: calls }));
  for (const horizon of horizons) {
    const sum = sums[bandOf(horizon)]!;
    for (const origin of origins) {
      const target = origin + horizon;
      if (target >= history.days || !history.ordinary[target]) continue;
      const weight = 0.5 ** ((history.days - target) / HALF_LIFE_DAYS);
      sum.came += weight * totals[target]!;
      sum.forecast += weight * dayMean(origin, horizon);
    }
  }
  let last = 1;
  const factors = sums.map(({ came, forecast }) => (last = forecast > 0 ? Math.min(MOST, Math.max(1 / MOST, came / forecast)) ** history.quietness : last));
  return (horizon) => factors[bandOf(horizon)]!;
}

function bandOf(horizon: number): number {
  return BANDS.findIndex((last) => horizon <= last);
}
