import { weekday, type DaySerial } from '../../history/calendar-day';
import { median } from '../../numeric/median';
import { dayOfTime, minuteOfTime } from '../day-grid';
import type { CallHistory } from '../series';

/** The calls of an interval that have a handle time. */
export interface HandleCell {
  readonly day: DaySerial;
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  /** Index of the interval among those that occur. */
  readonly slot: number;
  readonly calls: number;
  readonly seconds: number;
}

export interface HandleCells {
  /** Start of each slot, in minutes since midnight. */
  readonly minutes: readonly number[];
  readonly cells: readonly HandleCell[];
}

/** A mean so many times the usual one, or less than that part of it, is a call left open or a wrong unit, and counts as that much. */
const FREAK_FACTOR = 6;

/**
 * Intervals of which calls and handle time are known, freaks drawn in.
 * @param isUsual days to learn from; all of them where none is usual
 */
export function handleCells({ times, calls }: CallHistory, ahtSeconds: readonly (number | null)[], isUsual: (day: DaySerial) => boolean): HandleCells {
  const read = times.flatMap((time, index) => {
    const day = dayOfTime(time);
    const [count, seconds] = [calls[index]!, ahtSeconds[index] ?? null];
    const isKnown = day !== null && seconds !== null && count > 0 && count < Infinity && seconds > 0 && seconds < Infinity;
    return isKnown ? [{ day, minute: minuteOfTime(time), calls: count, seconds }] : [];
  });
  const usual = read.filter(({ day }) => isUsual(day));
  const kept = usual.length > 0 ? usual : read;
  const minutes = [...new Set(kept.map(({ minute }) => minute))].sort((a, b) => a - b);
  const slotOf = new Map(minutes.map((minute, slot) => [minute, slot]));
  const middle = median(kept.map(({ seconds }) => seconds));
  return {
    minutes,
    cells: kept.map(({ day, minute, calls: count, seconds }) => ({
      day, weekday: weekday(day) - 1, slot: slotOf.get(minute)!, calls: count,
      seconds: Math.min(FREAK_FACTOR * middle, Math.max(middle / FREAK_FACTOR, seconds)),
    })),
  };
}
