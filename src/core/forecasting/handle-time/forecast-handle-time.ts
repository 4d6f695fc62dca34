import { fault, type Outcome } from '../../fault';
import { weekday, type DaySerial } from '../../history/calendar-day';
import { dayOfTime } from '../day-grid';
import type { CallHistory, NamedDay } from '../series';
import { handleCells, type HandleCell } from './handle-cells';
import { handleLevel } from './handle-level';
import { handleShape } from './handle-shape';

export interface HandleTimeQuery {
  readonly history: CallHistory;
  /** Mean handle time of each interval of the history in seconds, alongside its times; null where not known. */
  readonly ahtSeconds: readonly (number | null)[];
  /** Days to forecast. */
  readonly days: readonly DaySerial[];
  /** Holidays and events: nothing is learnt from them, and they are forecast as usual days. */
  readonly namedDays?: readonly NamedDay[];
}

export interface HandleTimeForecast {
  /** Of a usual week's calls at the end of the history, in seconds. */
  readonly meanSeconds: number;
  /** Seconds by which that is expected to change in the first week; 0 where no trend stands out from chance. */
  readonly weeklyChangeSeconds: number;
  /** Intervals that occur, as minutes since midnight; 0 alone for daily values. */
  readonly minutes: readonly number[];
  /** Seconds at the level of now: seven weekdays, Monday first, each alongside `minutes`. */
  readonly byWeekday: readonly (readonly number[])[];
  readonly days: readonly HandleTimeDay[];
}

export interface HandleTimeDay {
  readonly day: DaySerial;
  readonly intervals: readonly { readonly minute: number; readonly seconds: number }[];
}

/** Days to either side that tell the level of a day of the history, while its shape is learnt. */
const AROUND_DAYS = 10;

/**
 * Average handle time to come, by interval of each day: a level of recent weeks with a slow, fading trend, times what weekday
 * and interval make of it. Every mean is weighted by calls, as the workload of an interval is calls × handle time and a quiet
 * hour's mean says little. Holidays are as usual days: handle time follows what callers ask, and their number is the calls' matter.
 * @returns the forecast, in seconds; or `unequal-sizes`, or `no-data` where no call has a handle time.
 */
export function forecastHandleTime({ history, ahtSeconds, days, namedDays = [] }: HandleTimeQuery): Outcome<HandleTimeForecast> {
  if (ahtSeconds.length !== history.times.length) return fault('unequal-sizes', 'aht', { given: ahtSeconds.length, other: 'timestamps', wanted: history.times.length });
  const special = new Set(namedDays.filter(({ kind }) => kind !== 'working-day').map(({ date }) => dayOfTime(date)));
  const known = handleCells(history, ahtSeconds, (day) => !special.has(day));
  if (known.cells.length === 0) return fault('no-data', 'aht');
  const lastDay = known.cells.reduce((last, { day }) => Math.max(last, day), -Infinity);
  const shape = handleShape(known, levelsAround(known.cells), lastDay);
  const level = handleLevel(known.cells, shape, lastDay);
  return {
    meanSeconds: level.now,
    weeklyChangeSeconds: level.weeklyChange,
    minutes: known.minutes,
    byWeekday: shape.map((row) => row.map((factor) => level.now * factor)),
    days: days.map((day) => {
      const row = shape[weekday(day) - 1]!;
      return { day, intervals: known.minutes.map((minute, slot) => ({ minute, seconds: level.on(day) * row[slot]! })) };
    }),
  };
}

/** The mean of the three weeks about each day, in which every weekday comes three times. */
function levelsAround(cells: readonly HandleCell[]): (day: DaySerial) => number {
  const byDay = new Map<DaySerial, { handled: number; calls: number }>();
  for (const { day, calls, seconds } of cells) {
    const sums = byDay.get(day) ?? { handled: 0, calls: 0 };
    sums.handled += calls * seconds;
    sums.calls += calls;
    byDay.set(day, sums);
  }
  const levels = new Map<DaySerial, number>();
  for (const day of byDay.keys()) {
    let handled = 0;
    let calls = 0;
    for (let near = day - AROUND_DAYS; near <= day + AROUND_DAYS; near++) {
      handled += byDay.get(near)?.handled ?? 0;
      calls += byDay.get(near)?.calls ?? 0;
    }
    levels.set(day, handled / calls);
  }
  return (day) => levels.get(day)!;
}
