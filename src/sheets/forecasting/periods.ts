import { weekday, type DaySerial } from '../../core/history/calendar-day';
import { dateOfSerial } from './weekday-names';

/** Whole weeks or months as far as the forecast reaches into them; both days included. */
export interface Period {
  readonly from: DaySerial;
  readonly to: DaySerial;
}

/** Weeks from Monday to Sunday; the first and the last may be cut. */
export function weeks(first: DaySerial, last: DaySerial): Period[] {
  return periods(first, last, (day) => day + 7 - weekday(day));
}

/** Calendar months; the first and the last may be cut. */
export function months(first: DaySerial, last: DaySerial): Period[] {
  return periods(first, last, (day) => {
    const date = dateOfSerial(day);
    return day + new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
  });
}

function periods(first: DaySerial, last: DaySerial, endOf: (day: DaySerial) => DaySerial): Period[] {
  const found: Period[] = [];
  for (let from = first; from <= last; from = found.at(-1)!.to + 1) found.push({ from, to: Math.min(last, endOf(from)) });
  return found;
}
