import { backtest, forecastCalls, type CallHistory } from '../../../src/core/forecasting';
import { isFault } from '../../../src/core/fault';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { DEFAULT_FORECAST_INPUTS, type Adjustment, type ForecastInputs, type ForecastRequest, type ForecastSource } from '../../../src/sheets/forecasting/request';

const EPOCH = Date.UTC(1899, 11, 30);
const serial = (iso: string) => (Date.parse(`${iso}T00:00:00Z`) - EPOCH) / 86_400_000;
export const day = serial;

/** Ten weeks from Monday, 5 January 2026, in intervals of two hours from 8:00 to 18:00; closed on Sundays. Every number differs a little from its neighbours. */
export function exampleHistory(): CallHistory {
  const times: string[] = [];
  const calls: number[] = [];
  for (let index = 0; index < 70; index += 1) {
    const weekday = index % 7;
    if (weekday === 6) continue;
    const date = new Date(EPOCH + (serial('2026-01-05') + index) * 86_400_000).toISOString().slice(0, 10);
    [8, 10, 12, 14, 16].forEach((hour, slot) => {
      times.push(`${date}T${String(hour).padStart(2, '0')}:00`);
      calls.push(Math.round((60 + 40 * Math.sin(slot + 1) ** 2) * (1.3 - weekday * 0.12) + ((index * 7 + slot * 3) % 11)));
    });
  }
  return { intervalMinutes: 120, times, calls };
}

export function dailyHistory(): CallHistory {
  const { times, calls } = exampleHistory();
  const byDay = new Map<string, number>();
  times.forEach((time, index) => byDay.set(time.slice(0, 10), (byDay.get(time.slice(0, 10)) ?? 0) + calls[index]!));
  return { intervalMinutes: 1440, times: [...byDay.keys()], calls: [...byDay.values()] };
}

/** The rows of the history as a planner keeps them: date, start, calls. */
export function sourceRows({ times, calls }: CallHistory): (string | number)[][] {
  return [['Date', 'Interval', 'Calls'], ...times.map((time, index) => [serial(time.slice(0, 10)), (Number(time.slice(11, 13)) || 0) / 24, calls[index]!])];
}

export const ADJUSTMENTS: readonly Adjustment[] = [
  { name: 'Price letter', on: true, fromDay: serial('2026-03-18'), toDay: serial('2026-03-20'), fromMinute: null, toMinute: null, share: 0.2, calls: null },
  { name: 'Mailing', on: true, fromDay: serial('2026-03-19'), toDay: null, fromMinute: 600, toMinute: 840, share: null, calls: 300 },
  { name: 'Closed for the move', on: true, fromDay: serial('2026-03-24'), toDay: serial('2026-03-24'), fromMinute: 960, toMinute: 1440, share: -1, calls: null },
  { name: 'An idea', on: false, fromDay: null, toDay: null, fromMinute: null, toMinute: null, share: 0.5, calls: 1000 },
];

export interface Given {
  readonly history?: CallHistory;
  readonly inputs?: Partial<ForecastInputs>;
  readonly locale?: LocaleName;
  readonly horizonDays?: number;
  readonly source?: Partial<ForecastSource>;
}

export function requestFor(given: Given & Partial<Pick<ForecastRequest, 'adjustments' | 'aht' | 'log' | 'writtenAt' | 'holidayEffects' | 'backtest' | 'queue'>> = {}): ForecastRequest {
  const { history = exampleHistory(), inputs, locale = 'en', horizonDays = 21, source, ...own } = given;
  const forecast = forecastCalls({ history, horizonDays });
  const judged = backtest({ history, origins: 4 });
  if (isFault(forecast) || judged === null || isFault(judged)) throw new Error('the example has no forecast');
  return {
    words: words(locale).sheets.forecast, locale, writtenAt: new Date(2026, 2, 16, 9, 30), version: '0.0.0',
    source: {
      sheet: 'Calls', address: `A1:C${history.times.length + 1}`, headerRows: 1, wholeBlock: true,
      actuals: { date: { column: 0, cells: 'date' }, calls: { column: 2 } }, ...source,
    },
    queue: null, history, forecast, horizonDays, backtest: judged, inputs: { ...DEFAULT_FORECAST_INPUTS, ...inputs }, adjustments: [], aht: [], namedDays: [],
    holidayEffects: [], log: [], sheetNames: { forecast: 'Forecast', accuracy: 'Forecast accuracy', log: 'Forecast log' },
    tableNames: { adjustments: 'Adjustments', log: 'ForecastLog' }, ...own,
  };
}
