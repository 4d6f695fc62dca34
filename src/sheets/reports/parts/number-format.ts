import type { Measure } from '../../../core/kpi/catalogue/measure';

/** How a figure of a report is written: whole calls and seconds, one decimal of a share. */
export function numberFormatOf({ unit, per }: Measure): string {
  switch (unit) {
    case 'share': return '0.0%';
    case 'count': return per === undefined ? '#,##0' : '#,##0.00';
    case 'seconds': return '#,##0';
    case 'money': return '#,##0.00';
    default: return '#,##0.0';
  }
}

/** The same with its sign, for changes. */
export function changeFormatOf(measure: Measure): string {
  const format = numberFormatOf(measure);
  return `+${format};-${format};${format}`;
}
