import type { Unit } from '../../core/kpi/catalogue/measure';
import type { ChosenIndicator } from '../../core/kpi/selection/chosen-indicator';

export const SHARE = '0.0%';
export const CHANGE = '+0.0%;-0.0%;0.0%';

const FORMATS: Readonly<Record<Unit, string>> = {
  count: '#,##0.##', share: SHARE, ratio: '0.00', perTenThousand: '0.0', netPoints: '+0.0;-0.0;0.0', points: '0.0', seconds: '#,##0', minutes: '#,##0.0', hours: '#,##0.0', days: '0.0', weeks: '0.0', months: '0.0', money: '#,##0.00',
};

/** How an indicator's figures are written. One of the planner's own has no unit: decimals as its size calls for. */
export function numberFormatOf({ measure }: ChosenIndicator, figures: readonly (number | null)[]): string {
  if (measure) return measure.unit === 'count' && figures.every((value) => value === null || Number.isInteger(value)) ? '#,##0' : FORMATS[measure.unit].replace('0.##', '0.0');
  const largest = figures.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  return largest < 10 ? '0.00' : largest < 1000 ? '0.0' : '#,##0';
}
