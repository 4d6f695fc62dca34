import type { DaySerial } from '../../../../core/history/calendar-day';
import type { KpiTable } from '../../../../core/kpi/table/kpi-table';

/** First and last day of a table; null where it has no dates. */
export interface Span {
  readonly from: DaySerial;
  readonly until: DaySerial;
}

export function spanOf({ dates }: Pick<KpiTable, 'dates'>): Span | null {
  const days = (dates ?? []).flatMap((date) => (date === null ? [] : [Math.floor(date)]));
  // Not spread into Math.min: a year of intervals is too many arguments.
  return days.length === 0 ? null : { from: days.reduce((a, b) => Math.min(a, b)), until: days.reduce((a, b) => Math.max(a, b)) };
}
