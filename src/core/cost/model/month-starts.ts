import type { DaySerial } from '../../history/calendar-day';

const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Serials of the same day of each month from `first` on, as EDATE counts them; one more than `months`, the day after the last month ends. */
export function monthStarts(first: DaySerial, months: number): DaySerial[] {
  const at = new Date(EPOCH + first * MS_PER_DAY);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  return Array.from({ length: months + 1 }, (_, offset) => {
    const lastDay = new Date(Date.UTC(year, month + offset + 1, 0)).getUTCDate();
    return (Date.UTC(year, month + offset, Math.min(day, lastDay)) - EPOCH) / MS_PER_DAY;
  });
}
