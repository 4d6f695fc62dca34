import { gridUntil, type DayGrid } from '../day-grid';
import { calibration } from '../days/calibration';
import { dayForecaster } from '../days/day-forecaster';
import type { DayHistory } from '../days/day-history';
import { levelVariance } from '../days/level-variance';
import { intervalShares } from '../profile/interval-shares';
import type { FittedMethod } from './method';

/** Levels by weekday, led by holidays, events, season and recent errors, with an intraday profile that adapts. */
export function automatic(grid: DayGrid, history: DayHistory, furthestHorizon: number): FittedMethod {
  const forecaster = dayForecaster(history, furthestHorizon);
  const variance = levelVariance(history, forecaster);
  // Logarithms are forecast at their middle; the mean of a lognormal lies half their variance higher.
  const lognormalMean = (origin: number, horizon: number) => history.calls(origin + horizon, forecaster.logarithm(origin, horizon) + variance(horizon) / 2);
  const factor = calibration(grid.totals, history, forecaster, lognormalMean);
  return {
    dayMean: (origin, horizon) => factor(horizon) * lognormalMean(origin, horizon),
    sharesAt: (origin) => intervalShares(gridUntil(grid, origin + 1), history.special),
    origins: forecaster.origins,
    horizons: forecaster.horizons,
    isOrdinary: (day) => history.ordinary[day] === 1,
    extraVariance: (day) => history.futureVariance(day),
  };
}
