import { isFault } from '../../../../src/core/fault';
import { forecastCalls, type CallForecast, type ForecastQuery } from '../../../../src/core/forecasting';

export function forecastOrFail(query: ForecastQuery): CallForecast {
  const forecast = forecastCalls(query);
  if (isFault(forecast)) throw new Error(`refused: ${forecast.code}`);
  return forecast;
}
