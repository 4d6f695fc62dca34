import { halfWidth } from '../../history/half-width';
import { monthNumber as namedMonth } from '../../history/month-name';
import type { DayOrder } from '../../history/calendar-day';
import type { TableCell } from '../../history/table-cell';
import { readMonth } from '../../kpi/figures';

const NUMBERED = /^(\d{1,2})\s?月(?:份)?$/;
const NAMED = /^(\p{L}{3,})\.?$/u;

/**
 * The month that a cell names, counted from year 0. One without a year, such as `3月` or `Mar`, is the first such month from
 * `startMonth` on: budgets are read in their own year.
 */
export function monthIn(cell: TableCell, startMonth: number, order: DayOrder = 'day-first'): number | null {
  const whole = readMonth(cell, order);
  if (whole !== null || typeof cell !== 'string') return whole;
  const text = halfWidth(cell).trim();
  const number = Number(NUMBERED.exec(text)?.[1] ?? 0) || monthOfName(NAMED.exec(text)?.[1]);
  if (!number || number > 12) return null;
  return startMonth + ((number - 1 - startMonth) % 12 + 12) % 12;
}

/** Other words begin like a month does, such as `margin` or `decline`: a name is one of three letters or the month's own length. */
function monthOfName(name: string | undefined): number | null {
  return name === undefined || !/^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i.test(name) ? null : namedMonth(name);
}
