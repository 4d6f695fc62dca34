import type { CallRange } from '../../core/forecasting/forecast';
import type { ForecastRow } from './forecast-rows';
import type { Adjustment, ForecastInputs } from './request';

/** What an adjustment does, as its row of the table shows it. */
export interface AdjustmentEffect {
  /** Calls of the model in the intervals concerned; null where the row asks for nothing. */
  readonly concerned: number | null;
  /** 1 where it changes nothing by share. */
  readonly factor: number;
  /** Calls added for each call of the model. */
  readonly rate: number;
  /** Calls more or fewer, by itself; null where it is off or asks for nothing. */
  readonly effect: number | null;
}

export interface AdjustedRow {
  readonly factor: number;
  readonly added: number;
  readonly calls: number;
  readonly range: CallRange;
}

/** A time is a fraction of a day: half a second keeps 8:00 typed from missing 8:00 computed. */
const TOLERANCE_MINUTES = 0.01;

/** Whether a row lies within an adjustment. Times of day concern rows of intervals only. */
export function concerns({ fromDay, toDay, fromMinute, toMinute }: Adjustment, { day, minute }: ForecastRow, byDay: boolean): boolean {
  if (day < (fromDay ?? 0) || (toDay !== null && toDay > 0 && day > toDay)) return false;
  return byDay || (minute + TOLERANCE_MINUTES >= (fromMinute ?? 0) && minute + TOLERANCE_MINUTES < (toMinute || 1440));
}

export function adjustmentEffect(adjustment: Adjustment, rows: readonly ForecastRow[], { growth }: ForecastInputs, byDay: boolean): AdjustmentEffect {
  const { on, share, calls } = adjustment;
  if (share === null && calls === null) return { concerned: null, factor: 1, rate: 0, effect: null };
  const concerned = rows.reduce((sum, row) => sum + (concerns(adjustment, row, byDay) ? row.mean : 0), 0);
  const factor = on && share !== null ? Math.max(0, 1 + share) : 1;
  const rate = on && calls !== null && concerned > 0 ? calls / concerned : 0;
  return { concerned, factor, rate, effect: on ? concerned * ((1 + growth) * (factor - 1) + rate) : null };
}

/** What the sheet's formulas make of the forecast: growth and shares multiply, calls are added in proportion to the model's. */
export function adjustedRows(
  rows: readonly ForecastRow[], inputs: ForecastInputs, adjustments: readonly Adjustment[], levels: readonly number[], byDay: boolean,
): AdjustedRow[] {
  const live = adjustments.map((adjustment) => ({ adjustment, ...adjustmentEffect(adjustment, rows, inputs, byDay) })).filter(({ factor, rate }) => factor !== 1 || rate !== 0);
  const level = levelShown(levels, inputs.level);
  return rows.map((row) => {
    const here = live.filter(({ adjustment }) => concerns(adjustment, row, byDay));
    const factor = (1 + inputs.growth) * here.reduce((product, one) => product * one.factor, 1);
    const added = row.mean * here.reduce((sum, one) => sum + one.rate, 0);
    const calls = Math.max(0, row.mean * factor + added);
    const range = row.ranges[level] ?? { low: row.mean, high: row.mean };
    return {
      factor, added, calls: rounded(calls, inputs.decimals),
      range: { low: Math.max(0, range.low * factor + added), high: Math.max(0, range.high * factor + added) },
    };
  });
}

/** The first level that is at least what is asked for; the last where none is. */
export function levelShown(levels: readonly number[], asked: number): number {
  const at = levels.findIndex((level) => asked <= level);
  return at < 0 ? levels.length - 1 : at;
}

function rounded(calls: number, decimals: number | null): number {
  return decimals === null ? calls : Math.round(calls * 10 ** decimals) / 10 ** decimals;
}
