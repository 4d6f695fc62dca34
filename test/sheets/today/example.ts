import { isFault } from '../../../src/core/fault';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { DEFAULT_TODAY_INPUTS, type ForecastOfDay, type TodayInputs, type TodayRequest } from '../../../src/sheets/today/request';
import { todayPlan, type TodayPlan } from '../../../src/sheets/today/today-plan';

/** Thursday, 12 March 2026. */
export const DAY = 46_093;

const CALLS = [42.5, 61.25, 88, 93.5, 81, 77.25, 70, 52.5, 33, 12];

/** Ten hours from 8:00, with ranges that lie higher above than below. */
export const HOURS = CALLS.map((calls, index) => ({
  minute: 480 + 60 * index, calls, range: { low: calls * 0.82 - 2, high: calls * 1.24 + 3 }, ahtSeconds: 200 + 5 * index,
}));

/** The planner's rows: yesterday, the day itself, tomorrow. */
export function forecastRows(): (string | number)[][] {
  const day = (date: number, times: number) => HOURS.map(({ minute, calls, range, ahtSeconds }) => [date, minute / 1440, times * calls, times * range.low, times * range.high, ahtSeconds]);
  return [['Date', 'Interval', 'Calls', 'Low', 'High', 'AHT'], ...day(DAY - 1, 0.9), ...day(DAY, 1), ...day(DAY + 1, 1.1)];
}

/** Days with their ranges, beside. */
export const DAYS: (string | number)[][] = [['Date', 'Low', 'High'], [DAY - 1, 480, 640], [DAY, 540, 715], [DAY + 1, 590, 790]];

const rows = (column: string) => `${column}12:${column}21`;

export function forecastOfDay(own: Partial<ForecastOfDay> = {}): ForecastOfDay {
  return {
    sheet: 'Plan of March', address: 'A1:F31', day: DAY, intervals: HOURS,
    cells: { date: rows('A'), time: rows('B'), calls: rows('C'), low: rows('D'), high: rows('E'), aht: { cells: rows('F'), secondsPerUnit: 1 } },
    total: { range: { low: 540, high: 715 }, dates: 'H2:H4', lows: 'I2:I4', highs: 'J2:J4' }, ...own,
  };
}

/** A forecast that says nothing but how many. */
export function plainForecast(): ForecastOfDay {
  return forecastOfDay({
    intervals: HOURS.map(({ minute, calls }) => ({ minute, calls, range: null, ahtSeconds: null })), total: null,
    cells: { date: null, time: null, calls: rows('C'), low: null, high: null, aht: null },
  });
}

export interface Given extends Partial<Omit<TodayRequest, 'inputs'>> {
  readonly inputs?: Partial<TodayInputs>;
  readonly locale?: LocaleName;
}

export function requestFor({ inputs, locale = 'en', ...own }: Given = {}): TodayRequest {
  return {
    forecast: forecastOfDay(), actual: [50, 77, 101], actualFrom: null, levelCell: null,
    inputs: { ...DEFAULT_TODAY_INPUTS, dayDeviation: 0.13, dispersion: 1.4, intervalMinutes: 60, ...inputs },
    words: words(locale).sheets.today, locale, writtenAt: new Date(2026, 2, 12, 11, 5), version: '0.0.0', ...own,
  };
}

export function planFor(given: Given = {}): TodayPlan {
  const made = todayPlan(requestFor(given));
  if (isFault(made)) throw new Error(made.code);
  return made;
}
