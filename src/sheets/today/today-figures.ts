import { isFault, type Outcome } from '../../core/fault';
import type { DayForecast } from '../../core/forecasting/forecast';
import { forecastToday, type TodayForecast } from '../../core/forecasting/today';
import { normalQuantile } from '../../core/numeric/normal-quantile';
import { agentsRequired } from '../../core/queueing/requirement';
import { excelErrorOf } from '../../functions/binding/excel-error-of';
import type { ForecastOfDay, TodayInputs, TodayRequest } from './request';

/** What a cell shows: a number, blank, or Excel's error where there is none. */
export type Shown = number | string;

export interface IntervalFigures {
  readonly forecast: number;
  readonly forecastLow: number;
  readonly forecastHigh: number;
  readonly actual: number | null;
  readonly calls: number;
  readonly low: number;
  readonly high: number;
  readonly aht: Shown;
  readonly planned: Shown;
  readonly agents: Shown;
  readonly more: Shown;
}

/** All that the sheet shows, computed by the core: what its formulas will come to. */
export interface TodayFigures extends TodayForecast {
  readonly day: DayForecast;
  readonly rows: readonly IntervalFigures[];
  /** Of intervals still to come; a dash where one of them has no number of agents. */
  readonly peakPlanned: Shown;
  readonly peak: Shown;
  readonly moreHours: Shown;
}

/** @returns the day forecast anew; or `above` for more counts than intervals, `below` for a negative one. */
export function todayFigures({ forecast, actual, inputs }: Pick<TodayRequest, 'forecast' | 'actual' | 'inputs'>): Outcome<TodayFigures> {
  const day = dayOf(forecast, inputs);
  const now = forecastToday({ forecast: day, levels: [inputs.level], carryOver: inputs, actual });
  if (isFault(now)) return now;
  const rows = day.intervals.map((before, index): IntervalFigures => {
    const interval = now.intervals[index]!;
    const aht = forecast.intervals[index]!.ahtSeconds ?? inputs.ahtSeconds;
    const planned = agentsFor(before.mean, aht, inputs);
    const agents = agentsFor(interval.mean, aht, inputs);
    return {
      forecast: before.mean, forecastLow: before.ranges[0]!.low, forecastHigh: before.ranges[0]!.high, actual: interval.actual,
      calls: interval.mean, ...interval.ranges[0]!, aht: aht ?? '', planned, agents, more: difference(agents, planned),
    };
  });
  const toCome = rows.filter(({ actual: came }) => came === null);
  const all = (read: (row: IntervalFigures) => Shown, of: (values: number[]) => number) => {
    // A text anywhere in a column, known interval or not, leaves Excel no product.
    const values = rows.map(read);
    return values.every((value) => typeof value === 'number') ? of(toCome.map((row) => Number(read(row)))) : '–';
  };
  const most = (values: number[]) => Math.max(0, ...values);
  return {
    ...now, day, rows,
    peakPlanned: all(({ planned }) => planned, most), peak: all(({ agents }) => agents, most),
    moreHours: all(({ more }) => more, (values) => values.reduce((sum, value) => sum + value, 0) * inputs.intervalMinutes / 60),
  };
}

/** The forecast as the core takes it. Where it has no ranges, they are made of how far days stray and calls scatter. */
function dayOf({ day, intervals, total }: ForecastOfDay, inputs: TodayInputs): DayForecast {
  const mean = intervals.reduce((sum, { calls }) => sum + calls, 0);
  return {
    day: day ?? 0, mean, median: mean, ranges: [total?.range ?? bySpread(mean, inputs)],
    intervals: intervals.map(({ minute, calls, range }) => ({ minute, mean: calls, median: calls, ranges: [range ?? bySpread(calls, inputs)] })),
  };
}

function bySpread(calls: number, { dayDeviation, dispersion, level }: TodayInputs) {
  const half = normalQuantile((1 + level) / 2) * Math.sqrt(dispersion * calls + (dayDeviation * calls) ** 2);
  return { low: Math.max(0, calls - half), high: calls + half };
}

function agentsFor(calls: number, ahtSeconds: number | null, inputs: TodayInputs): Shown {
  if (ahtSeconds === null) return '';
  if (calls <= 0) return 0;
  const agents = agentsRequired({ ...inputs, calls, ahtSeconds });
  return isFault(agents) ? excelErrorOf(agents) : agents;
}

function difference(now: Shown, planned: Shown): Shown {
  if (typeof now === 'number') return typeof planned === 'number' ? now - planned : planned;
  return '';
}
