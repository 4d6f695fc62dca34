import { daySerial, isoDay, type DaySerial } from '../calendar-day';
import { MINUTES_A_DAY } from '../time-of-day';

/** Minutes of local time since the day that Excel counts from: day × 1440 + minute. Clock changes do not show in it. */
export type LocalMinute = number;

export function localMinute(day: DaySerial, minute: number): LocalMinute {
  return day * MINUTES_A_DAY + minute;
}

export function dayOf(time: LocalMinute): DaySerial {
  return Math.floor(time / MINUTES_A_DAY);
}

export function minuteOf(time: LocalMinute): number {
  return time - dayOf(time) * MINUTES_A_DAY;
}

/** `YYYY-MM-DDTHH:MM`, or a date alone for daily values. */
export function timeText(time: LocalMinute, intervalMinutes: number): string {
  const day = isoDay(dayOf(time));
  if (intervalMinutes >= MINUTES_A_DAY) return day;
  const minute = Math.floor(minuteOf(time));
  return `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The minute that a text of `timeText` names. */
export function parseTime(text: string): LocalMinute {
  const day = daySerial(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) ?? NaN;
  return localMinute(day, text.length > 10 ? Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) : 0);
}
