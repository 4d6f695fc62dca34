import type { Backtest, CallForecast, CallHistory, HandleTimeForecast, MethodName, NamedDay } from '../../core/forecasting';
import type { NamedEffect } from '../../core/forecasting/days/effects-by-name';
import type { Outcome } from '../../core/fault';

/** What the pane asks of the forecast's thread. Plain data, for it is copied across. */
export interface ForecastJob {
  readonly history: CallHistory;
  readonly namedDays: readonly NamedDay[];
  /** From the day after the last complete one. */
  readonly horizonDays: number;
  /** How sure the ranges are to be. */
  readonly levels?: readonly number[];
  /** `best` takes what the backtest chooses. */
  readonly method: MethodName | 'best';
  /** Handle times in seconds as the history has them, alongside its times as they came; absent where it has none. */
  readonly handled?: { readonly history: CallHistory; readonly ahtSeconds: readonly (number | null)[] };
  /** What an earlier job with this history and these days found: it need not be found again. */
  readonly judged?: Backtest | null;
}

export interface ForecastResult {
  readonly forecast: CallForecast;
  /** Null where the history is too short to try forecasts on. */
  readonly backtest: Backtest | null;
  /** Of holidays and events in the history and the horizon. */
  readonly effects: readonly NamedEffect[];
  /** On the days of the forecast; null where the history has none. */
  readonly handleTimes: HandleTimeForecast | null;
}

/** What the thread says: how far it is, 0–1, and in the end what came of it. */
export type ForecastMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly result: Outcome<ForecastResult> };
