import { weekday, type DaySerial } from '../../../core/history/calendar-day';

const WEEK = 7;

/** The people that the planned shifts are meant for, day by day. */
export interface Demand {
  readonly intervalMinutes: number;
  /** Null where its days have no dates: the first is then the first of the roster. */
  readonly firstDay: DaySerial | null;
  /** People needed in each interval from midnight on, a list for each day. */
  readonly days: readonly (readonly number[])[];
}

/**
 * How a requirement fills a longer roster: its own days as they are; one day for all; its weeks again and again; or fewer days
 * than a week, the others closed.
 */
export type Repeat = 'as-it-is' | 'one-day' | 'weeks' | 'some-days';

export function repeatOf({ firstDay, days }: Demand, from: DaySerial, count: number): Repeat {
  const start = firstDay ?? from;
  if (from >= start && from + count <= start + days.length) return 'as-it-is';
  if (days.length === 1) return 'one-day';
  return days.length < WEEK ? 'some-days' : 'weeks';
}

/** Which day of the requirement each day of a roster is like, null where it is closed: a weekday is like that weekday. */
export function likeDays({ firstDay, days }: Demand, from: DaySerial, count: number): (number | null)[] {
  const start = firstDay ?? from;
  const period = days.length === 1 ? 1 : WEEK * Math.max(1, Math.floor(days.length / WEEK));
  return Array.from({ length: count }, (_, day) => {
    const after = from + day - start;
    const like = after >= 0 && after < days.length ? after : ((after % period) + period) % period;
    return like < days.length ? like : null;
  });
}

/** People needed in each interval of a roster's days. */
export function requiredFrom(demand: Demand, from: DaySerial, count: number): (readonly number[])[] {
  const closed = Array.from({ length: (24 * 60) / demand.intervalMinutes }, () => 0);
  return likeDays(demand, from, count).map((like) => (like === null ? closed : demand.days[like]!));
}

/** A roster's weeks start on Monday: the requirement's first day where that is one, else the Monday that comes. */
export function firstDayOnOffer(firstDay: DaySerial | null, today: DaySerial): DaySerial {
  if (firstDay === null) return mondayFrom(today + 1);
  return mondayFrom(firstDay);
}

function mondayFrom(day: DaySerial): DaySerial {
  return day + ((8 - weekday(day)) % WEEK);
}

export function daysOf(weeks: number): number {
  return weeks * WEEK;
}

/** Hours of people that a requirement asks for. */
export function requiredHours(required: readonly (readonly number[])[], intervalMinutes: number): number {
  return required.reduce((sum, day) => sum + day.reduce((people, need) => people + need, 0), 0) * (intervalMinutes / 60);
}
