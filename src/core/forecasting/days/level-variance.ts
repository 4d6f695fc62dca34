import type { DayForecaster } from './day-forecaster';
import type { DayHistory } from './day-history';

/** Last horizon of each band in days. */
const BANDS = [7, 28, 91, Infinity] as const;

/** Variance of the error of a forecast logarithm by days ahead, over the trials within the history; freaks are drawn in. */
export function levelVariance(history: DayHistory, { origins, horizons, logarithm }: DayForecaster): (horizon: number) => number {
  const squares = BANDS.map(() => 0);
  const trials = BANDS.map(() => 0);
  for (const horizon of horizons) {
    const band = bandOf(horizon);
    for (const origin of origins) {
      const target = origin + horizon;
      if (target >= history.days || !history.ordinary[target]) continue;
      squares[band]! += (history.levels[target]! + history.adjustment(history.firstDay + target) - logarithm(origin, horizon)) ** 2;
      trials[band]! += 1;
    }
  }
  let last = 0;
  const variances = BANDS.map((_, band) => (last = trials[band]! > 0 ? squares[band]! / trials[band]! : last));
  return (horizon) => variances[bandOf(horizon)]!;
}

function bandOf(horizon: number): number {
  return BANDS.findIndex((last) => horizon <= last);
}
