import { median } from '../../numeric/median';
import type { DayForecaster } from './day-forecaster';
import type { DayHistory } from './day-history';

/** Last horizon of each band in days. */
const BANDS = [7, 28, 91, Infinity] as const;
/** Errors beyond so many robust standard deviations count as that: a week of breakdowns does not make every day's mean higher. */
const OUTLYING = 4;
/** A lognormal mean far above its median is a fiction of the logarithm: at most 28 % are added. */
const MOST_VARIANCE = 0.5;

/** Variance of the error of a forecast logarithm by days ahead, over the trials within the history; freaks are drawn in. */
export function levelVariance(history: DayHistory, { origins, horizons, logarithm }: DayForecaster): (horizon: number) => number {
  const errors = BANDS.map(() => [] as number[]);
  for (const horizon of horizons) {
    const ofBand = errors[bandOf(horizon)]!;
    for (const origin of origins) {
      const target = origin + horizon;
      if (target >= history.days || !history.ordinary[target]) continue;
      ofBand.push(Math.abs(history.levels[target]! + history.adjustment(history.firstDay + target) - logarithm(origin, horizon)));
    }
  }
  let last = 0;
  const variances = errors.map((ofBand) => (last = ofBand.length > 0 ? drawnInVariance(ofBand) : last));
  return (horizon) => Math.min(MOST_VARIANCE, variances[bandOf(horizon)]!);
}

function drawnInVariance(errors: readonly number[]): number {
  const most = (OUTLYING * median(errors)) / 0.6745;
  return errors.reduce((sum, error) => sum + Math.min(error, most) ** 2, 0) / errors.length;
}

function bandOf(horizon: number): number {
  return BANDS.findIndex((last) => horizon <= last);
}
