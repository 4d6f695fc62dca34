export { dayIndices, DAYS_PER_WEEK, type DayVolume } from './day-index';
export { dayIndexTable } from './day-index-table';
export { ERROR_MEASURES, forecastError, type ErrorMeasure } from './forecast-error';
export { topDownForecast, type TopDownForecast, type TopDownQuery } from './top-down';
