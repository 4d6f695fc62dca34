import { fault, type Outcome } from '../fault';
import { normalQuantile } from '../numeric/normal-quantile';
import type { CallRange, DayForecast, Expected, IntervalForecast } from './forecast';
import { restOfDayFactor, type CarryOver } from './rest-of-day';

export interface TodayQuery {
  /** The day as it was forecast. */
  readonly forecast: DayForecast;
  /** Of the forecast's ranges. */
  readonly levels: readonly number[];
  readonly carryOver: CarryOver;
  /** Calls that came, interval by interval from the first on; null where not known. Those after the last are still to come. */
  readonly actual: readonly (number | null)[];
}

/** An interval with what came of it, or with what is now expected. */
export interface IntervalToday extends IntervalForecast {
  /** Null where it is not known, or still to come. */
  readonly actual: number | null;
}

export interface TodayForecast {
  /** By which what is not known yet is multiplied: 1.1 where the morning makes a tenth more likely. */
  readonly factor: number;
  /** Over the intervals that are known. */
  readonly soFar: { readonly expected: number; readonly actual: number };
  /** Where a count is known it is the mean, and the range has no width. */
  readonly intervals: readonly IntervalToday[];
  /** Of the day as a whole: what came and what is expected. */
  readonly total: Expected;
}

/**
 * A day that has begun, forecast anew from its calls so far. Expected calls move by `restOfDayFactor`. The ranges of the rest
 * grow narrower by what the morning told of the day's level: of a gamma-distributed level with relative variance s² there is
 * left 1 ÷ (1/s² + calls so far ÷ φ) of its square (the same gamma–Poisson model).
 * @returns the day; or `above` for more counts than it has intervals, `below` for one that is less than 0, with its `row`.
 */
export function forecastToday({ forecast, levels, carryOver, actual }: TodayQuery): Outcome<TodayForecast> {
  const { intervals } = forecast;
  if (actual.length > intervals.length) return fault('above', 'actual', { given: actual.length, limit: intervals.length });
  const wrong = actual.findIndex((calls) => calls !== null && !(calls >= 0 && calls < Infinity));
  if (wrong >= 0) return fault('below', 'actual', { given: String(actual[wrong]), limit: 0, row: wrong + 1 });
  const known = intervals.map((_, index) => actual[index] ?? null);
  const soFar = {
    expected: intervals.reduce((sum, { mean }, index) => sum + (known[index] === null ? 0 : mean), 0),
    actual: known.reduce<number>((sum, calls) => sum + (calls ?? 0), 0),
  };
  const factor = restOfDayFactor(soFar.expected, soFar.actual, carryOver);
  const news = { factor, dispersion: carryOver.dispersion, learnt: varianceLearnt(soFar.actual, carryOver) };
  const renewed = intervals.map((interval, index): IntervalToday => {
    const calls = known[index]!;
    return calls === null ? { ...interval, ...moved(interval, levels, news), actual: null } : { ...interval, ...certain(calls, levels), actual: calls };
  });
  return { factor, soFar, intervals: renewed, total: totalOf(forecast, soFar, levels, news) };
}

/** What the morning told. */
interface News {
  readonly factor: number;
  readonly dispersion: number;
  /** By how much the relative variance of the day's level has shrunk. */
  readonly learnt: number;
}

function varianceLearnt(callsSoFar: number, { dayDeviation, dispersion }: CarryOver): number {
  if (!(dayDeviation > 0)) return 0;
  return dayDeviation ** 2 - 1 / (1 / dayDeviation ** 2 + callsSoFar / dispersion);
}

function certain(calls: number, levels: readonly number[]): Expected {
  return { mean: calls, median: calls, ranges: levels.map(() => ({ low: calls, high: calls })) };
}

/** A forecast moved by the factor, its range as wide as what is still unknown; its lopsidedness is kept. */
function moved({ mean, median, ranges }: Expected, levels: readonly number[], { factor, dispersion, learnt }: News, share = 1): Expected {
  const expectedCalls = factor * share * mean;
  const spread = ranges.map((range, index) => {
    const scale = narrowing(mean, range, levels[index]!, expectedCalls, dispersion, learnt);
    return { low: Math.max(0, expectedCalls - scale * (mean - range.low)), high: expectedCalls + scale * (range.high - mean) };
  });
  const scale = mean > 0 ? expectedCalls / mean : 0;
  return { mean: expectedCalls, median: scale * median, ranges: spread };
}

/** How wide a range is beside what it was: variance φ·m + σ²·m², whose σ² is told by its old width. */
function narrowing(mean: number, { low, high }: CallRange, level: number, expectedCalls: number, dispersion: number, learnt: number): number {
  const deviation = (high - low) / (2 * normalQuantile((1 + level) / 2));
  if (!(deviation > 0) || !(mean > 0)) return 0;
  const ofChance = Math.min(dispersion * mean, deviation ** 2) / mean;
  const ofLevel = Math.max(0, (deviation ** 2 - ofChance * mean) / mean ** 2 - learnt);
  return Math.sqrt(ofChance * expectedCalls + ofLevel * expectedCalls ** 2) / deviation;
}

function totalOf(forecast: DayForecast, soFar: TodayForecast['soFar'], levels: readonly number[], news: News): Expected {
  const rest = forecast.mean > 0 ? Math.max(0, 1 - soFar.expected / forecast.mean) : 0;
  const { mean, median, ranges } = moved(forecast, levels, news, rest);
  return { mean: soFar.actual + mean, median: soFar.actual + median, ranges: ranges.map(({ low, high }) => ({ low: soFar.actual + low, high: soFar.actual + high })) };
}
