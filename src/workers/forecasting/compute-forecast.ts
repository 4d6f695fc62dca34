import { backtest, forecastCalls, forecastHandleTime, type Backtest, type CallForecast, type HandleTimeForecast, type Watch } from '../../core/forecasting';
import { effectsByName } from '../../core/forecasting/days/effects-by-name';
import { isFault, type Outcome } from '../../core/fault';
import type { ForecastJob, ForecastResult } from './messages';

/** Of the whole work, what the backtest takes: a dozen forecasts beside one. */
const BACKTEST_SHARE = 0.9;

/** Tries the ways to forecast on the history's own past, then forecasts by the one chosen. Null if the watch stopped it. */
export function computeForecast(job: ForecastJob, watch: Watch = {}): Outcome<ForecastResult> | null {
  const { history, namedDays, horizonDays, levels, method } = job;
  const judged = job.judged === undefined ? judge(job, watch) : job.judged;
  if (judged === 'stopped') return null;
  const chosen = method === 'best' ? judged?.choice ?? 'automatic' : method;
  const forecast = forecastCalls({ history, namedDays, horizonDays, levels, method: chosen });
  if (isFault(forecast)) return forecast;
  const effects = effectsByName(history, namedDays, horizonDays);
  watch.onProgress?.(1);
  return { forecast, backtest: judged, effects, handleTimes: handleTimesOf(job, forecast) };
}

/** A history whose handle times cannot be used has none: its calls are forecast all the same. */
function handleTimesOf({ handled, namedDays }: ForecastJob, forecast: CallForecast): HandleTimeForecast | null {
  if (!handled) return null;
  const found = forecastHandleTime({ ...handled, namedDays, days: forecast.days.map(({ day }) => day) });
  return isFault(found) ? null : found;
}

function judge({ history, namedDays, levels }: ForecastJob, watch: Watch): Backtest | null | 'stopped' {
  const tried = backtest({ history, namedDays, levels }, {
    shouldStop: watch.shouldStop,
    onProgress: (share) => watch.onProgress?.(BACKTEST_SHARE * share),
  });
  // A fortnight of calls can be forecast, if not judged.
  return tried === null ? 'stopped' : isFault(tried) ? null : tried;
}
