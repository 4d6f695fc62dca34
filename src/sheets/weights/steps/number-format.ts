import type { Measure } from '../../../core/kpi/catalogue/measure';

/** How figures of an indicator are written in cells. */
export function numberFormatOf(measure: Measure | null): string {
  switch (measure?.unit) {
    case undefined: return 'General';
    case 'share': return '0.0%';
    case 'money': return '#,##0.00';
    case 'count': return '#,##0';
    case 'ratio': return '0.00';
    default: return '#,##0.0';
  }
}
