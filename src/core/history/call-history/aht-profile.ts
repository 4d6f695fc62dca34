import { weekday } from '../calendar-day';
import { credibilityConstant, drawn, pooled, type Means } from './credibility';
import { dayOf, minuteOf, parseTime } from './local-time';
import type { QueueHistory } from './reading';

/** Average handle time by interval and weekday. */
export interface AhtProfile {
  /** Seconds, weighted by calls, over all. */
  readonly meanSeconds: number;
  /** Intervals that occur, as minutes of the day; 0 alone for daily values. */
  readonly minutes: readonly number[];
  /** Seconds by interval over all weekdays, alongside `minutes`. */
  readonly byMinute: readonly number[];
  /** Calls with a known handle time, alongside `minutes`. */
  readonly calls: readonly number[];
  /** Seconds by weekday, Monday first, then by interval. */
  readonly byWeekday: readonly (readonly number[])[];
}

/**
 * Handle times weighted by calls, by interval and by interval of each weekday. Where calls are few an interval is drawn
 * towards the mean of all, and that of a weekday towards the interval of all weekdays, by as much as the data ask for
 * (credibility after Bühlmann and Straub).
 * @returns null where no call has a handle time.
 */
export function ahtProfile({ history, ahtSeconds }: Pick<QueueHistory, 'history' | 'ahtSeconds'>): AhtProfile | null {
  const cells = new Map<number, Means[][]>();
  history.times.forEach((text, index) => {
    const [seconds, calls] = [ahtSeconds?.[index] ?? null, history.calls[index]!];
    if (seconds === null || !(calls > 0)) return;
    const time = parseTime(text);
    const days = cells.get(minuteOf(time)) ?? Array.from({ length: 7 }, (): Means[] => []);
    cells.set(minuteOf(time), days);
    days[weekday(dayOf(time)) - 1]!.push({ mean: seconds, weight: calls });
  });
  if (cells.size === 0) return null;
  const minutes = [...cells.keys()].sort((a, b) => a - b);
  const bySlot = minutes.map((minute) => cells.get(minute)!);
  const slots = bySlot.map((days) => pooled(days.flat()));
  const all = pooled(slots);
  const slotConstant = credibilityConstant(bySlot.map((days) => days.flat()));
  const byMinute = slots.map((slot) => drawn(slot, all.mean, slotConstant));
  // How a weekday's interval stands to its interval, so that the shape of the day does not count as a difference of weekdays.
  const relative = bySlot.flatMap((days, slot) => days.map((means) => means.map(({ mean, weight }) => ({ mean: mean - slots[slot]!.mean, weight }))));
  const dayConstant = credibilityConstant(relative);
  const byWeekday = Array.from({ length: 7 }, (_, day) => bySlot.map((days, slot) => drawn(pooled(days[day]!), byMinute[slot]!, dayConstant)));
  return { meanSeconds: all.mean, minutes, byMinute, calls: slots.map(({ weight }) => weight), byWeekday };
}
