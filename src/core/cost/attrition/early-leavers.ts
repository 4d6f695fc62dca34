import type { DaySerial } from '../../history/calendar-day';
import { monthEnd } from './calendar-months';
import type { Spell } from './staff';

export interface EarlyLeavers {
  readonly joiners: number;
  /** Of those joiners, gone within so many days. */
  readonly lost: number;
  /** Null where nobody joined, or where the days have not passed for all of them. */
  readonly share: number | null;
}

/** New hires of one month that left within so many days of their start. Told only once all had those days. */
export function earlyLeavers(staff: readonly Spell[], month: DaySerial, withinDays: number, asOf: DaySerial): EarlyLeavers {
  const end = monthEnd(month);
  const hired = staff.filter(({ start }) => start >= month && start <= end);
  const lost = hired.filter(({ left, days }) => left && days <= withinDays).length;
  return { joiners: hired.length, lost, share: hired.length > 0 && end + withinDays <= asOf ? lost / hired.length : null };
}
