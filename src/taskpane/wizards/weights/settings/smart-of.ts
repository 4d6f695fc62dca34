import type { ChosenIndicator } from '../../../../core/kpi/selection/chosen-indicator';
import { smartChecks, type SmartCheck } from '../../../../core/kpi/weighing';
import { serialOfDate } from '../../../../sheets/forecasting/weekday-names';
import type { Item } from '../state/item';

export function hasTarget({ low, high }: Pick<Item, 'low' | 'high'>): boolean {
  return typeof low === 'number' || typeof high === 'number';
}

/** A target as typed, held against SMART. */
export function smartOf({ indicator, definition, low, high, due, reason }: Item, figures: readonly number[] | null, chosen: readonly ChosenIndicator[]): readonly SmartCheck[] {
  return smartChecks({ indicator, definition, target: { low: low ?? null, high: high ?? null }, due, today: Math.floor(serialOfDate(new Date())), reason, figures, chosen });
}
