import type { CallRange, CallForecast } from '../../core/forecasting/forecast';
import type { DaySerial } from '../../core/history/calendar-day';
import type { ExpectedAht } from './request';

/** A row of the forecast: an interval, or a whole day where the history has no intervals. */
export interface ForecastRow {
  readonly day: DaySerial;
  readonly minute: number;
  readonly mean: number;
  readonly ranges: readonly CallRange[];
}

/** The intervals of a forecast, one after the other. */
export function intervalRows(forecast: CallForecast): ForecastRow[] {
  return forecast.days.flatMap(({ day, intervals }) => intervals.map(({ minute, mean, ranges }) => ({ day, minute, mean, ranges })));
}

export function dayRows(forecast: CallForecast): ForecastRow[] {
  return forecast.days.map(({ day, mean, ranges }) => ({ day, minute: 0, mean, ranges }));
}

/** The handle time of each row in seconds; null where nothing is known of it. */
export function handleTimes(rows: readonly ForecastRow[], known: readonly ExpectedAht[]): (number | null)[] {
  const seconds = new Map(known.map((aht) => [`${aht.day} ${aht.minute}`, aht.seconds]));
  return rows.map(({ day, minute }) => seconds.get(`${day} ${minute}`) ?? null);
}
