export type { ForecastJob, ForecastResult } from './messages';
export { runForecast, type RunOptions } from './run-forecast';
