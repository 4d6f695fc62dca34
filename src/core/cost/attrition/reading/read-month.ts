import { readDay, type DayOrder, type DaySerial } from '../../../history/calendar-day';
import { halfWidth } from '../../../history/half-width';
import { isBlank, type TableCell } from '../../../history/table-cell';
import { monthStart } from '../calendar-months';

/** `2025-03`, `2025年3月`, `Mar 2025`, or any date of the month. */
export function readMonth(cell: TableCell, order: DayOrder): DaySerial | null {
  if (isBlank(cell)) return null;
  const day = readDay(cell, order);
  if (day !== null) return monthStart(day);
  const text = halfWidth(String(cell)).trim();
  const numeric = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?月?$/.exec(text) ?? /^(20\d{2})(0[1-9]|1[0-2])$/.exec(text);
  const named = /^(\p{L}{3,})\.?[\s-]+(\d{4}|\d{2})$/u.exec(text);
  const first = numeric ? readDay(`${numeric[1]}-${numeric[2]}-1`) : named ? readDay(`1 ${named[1]} ${named[2]}`) : null;
  return first === null ? null : monthStart(first);
}
