import type { DaySerial } from '../../history/calendar-day';
import type { HandleCell } from './handle-cells';
import type { HandleShape } from './handle-shape';

/** The handle time of a usual week's calls, now and in weeks to come. */
export interface HandleLevel {
  /** Seconds at the end of the history. */
  readonly now: number;
  /** Seconds by which the next week is expected to differ; 0 where no trend stands out from chance. */
  readonly weeklyChange: number;
  /** Seconds on a day after the history. */
  on(day: DaySerial): number;
}

/** Calls of so many weeks ago count half. */
const HALF_LIFE_WEEKS = 4;
/** A trend is that of so many weeks, and is not looked for in fewer than the least. */
const TREND_WEEKS = 13;
const LEAST_WEEKS = 8;
/** A slope within so many standard errors is chance; beyond, it is believed the more the further it stands out. */
const STANDARD_ERRORS = 2;
/** What is left of a trend from one week to the next: trends fade (Gardner and McKenzie 1985). */
const DAMPING = 0.9;
/** However steep the trend, the level stays within this factor of now. */
const FURTHEST = 1.5;

/** Level and slow trend of handle times, weighted by calls and without what weekday and interval make of them. */
export function handleLevel(cells: readonly HandleCell[], shape: HandleShape, lastDay: DaySerial): HandleLevel {
  const weeks = weeklyMeans(cells, shape, lastDay);
  const slope = believedSlope(weeks.filter(({ ago }) => ago < TREND_WEEKS));
  let sum = 0;
  let weights = 0;
  for (const { ago, seconds, calls } of weeks) {
    const weight = calls * 0.5 ** (ago / HALF_LIFE_WEEKS);
    // Middle of the week to the end of the last one.
    sum += weight * (seconds + slope * (ago < TREND_WEEKS ? ago + 0.5 : TREND_WEEKS));
    weights += weight;
  }
  const now = sum / weights;
  return {
    now,
    weeklyChange: slope * DAMPING,
    on: (day) => {
      const ahead = Math.max(0, day - lastDay) / 7;
      const faded = (DAMPING * (1 - DAMPING ** ahead)) / (1 - DAMPING);
      return Math.min(FURTHEST * now, Math.max(now / FURTHEST, now + slope * faded));
    },
  };
}

interface WeeklyMean {
  /** Whole weeks before the last. */
  readonly ago: number;
  readonly seconds: number;
  readonly calls: number;
}

function weeklyMeans(cells: readonly HandleCell[], shape: HandleShape, lastDay: DaySerial): readonly WeeklyMean[] {
  const weeks = new Map<number, { handled: number; expected: number; calls: number }>();
  for (const { day, weekday, slot, calls, seconds } of cells) {
    const ago = Math.floor((lastDay - day) / 7);
    const week = weeks.get(ago) ?? { handled: 0, expected: 0, calls: 0 };
    week.handled += calls * seconds;
    week.expected += calls * shape[weekday]![slot]!;
    week.calls += calls;
    weeks.set(ago, week);
  }
  return [...weeks].map(([ago, { handled, expected, calls }]) => ({ ago, seconds: handled / expected, calls }));
}

/** Seconds a week, by least squares weighted by calls, drawn to 0 by what chance may have made of it. */
function believedSlope(weeks: readonly WeeklyMean[]): number {
  if (weeks.length < LEAST_WEEKS) return 0;
  const calls = weeks.reduce((sum, week) => sum + week.calls, 0);
  const mean = (of: (week: WeeklyMean) => number) => weeks.reduce((sum, week) => sum + week.calls * of(week), 0) / calls;
  const [time, seconds] = [mean(({ ago }) => -ago), mean((week) => week.seconds)];
  const spread = mean(({ ago }) => (-ago - time) ** 2);
  const slope = mean((week) => (-week.ago - time) * (week.seconds - seconds)) / spread;
  const left = mean((week) => (week.seconds - seconds - slope * (-week.ago - time)) ** 2);
  const variance = left / (spread * (weeks.length - 2));
  // Rounding alone leaves a constant with a slope of its own.
  if (!(Math.abs(slope) > 1e-9 * seconds)) return 0;
  return slope * Math.max(0, 1 - (STANDARD_ERRORS ** 2 * variance) / slope ** 2);
}
