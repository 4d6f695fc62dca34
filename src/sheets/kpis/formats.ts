import type { Measure, Unit } from '../../core/kpi/catalogue/measure';

const FORMATS: Readonly<Record<Unit, string>> = {
  count: '#,##0', share: '0.0%', ratio: '0.00', perTenThousand: '0.0', netPoints: '0', points: '0.0', seconds: '#,##0', minutes: '#,##0.0', hours: '#,##0.0', days: '0.0', weeks: '0.0', months: '0.0', money: '#,##0.00',
};

/** How figures of a unit are written. */
export function numberFormatOf({ unit, per }: Measure): string {
  return unit === 'count' && per !== undefined ? '#,##0.00' : FORMATS[unit];
}
