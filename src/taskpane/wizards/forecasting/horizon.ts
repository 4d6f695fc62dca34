import { completeGrid, dayOfTime } from '../../../core/forecasting/day-grid';
import type { CallHistory } from '../../../core/forecasting';
import type { DaySerial } from '../../../core/history/calendar-day';
import type { Choices } from './choices';

/** What a forecast of this history starts from. */
export interface Start {
  /** The last complete day. */
  readonly lastDay: DaySerial;
  /** Intervals of a day. */
  readonly intervals: number;
}

export function startOf(history: CallHistory): Start | null {
  const grid = completeGrid(history);
  return grid && { lastDay: grid.firstDay + grid.days - 1, intervals: grid.minutes.length };
}

/** Headers and titles stand above the forecast. */
export const MOST_ROWS = 1_048_576 - 100;
/** As far as the core forecasts. */
const MOST_DAYS = 7305;

/** How many days to forecast; null where the date named is none, or does not lie ahead. */
export function horizonDays({ horizon, until }: Pick<Choices, 'horizon' | 'until'>, { lastDay }: Start): number | null {
  if (horizon !== 'until') return Number(horizon);
  const day = dayOfTime(until);
  return day !== null && day > lastDay && day <= lastDay + MOST_DAYS ? day - lastDay : null;
}

/** The last day that can be asked for. */
export function furthestDay({ lastDay }: Start): DaySerial {
  return lastDay + MOST_DAYS;
}
