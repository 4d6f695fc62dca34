import { daySerial, type DaySerial } from '../../../core/history/calendar-day';

/** By the planner's own clock. */
export function today(now = new Date()): DaySerial {
  return daySerial(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
