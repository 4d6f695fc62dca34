import type { IndicatorId } from '../../../../core/kpi/catalogue/indicator-id';
import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import type { ChosenIndicator } from '../../../../core/kpi/selection/chosen-indicator';
import type { Entry } from '../../../parts';

/** An indicator that is to be weighed, with what makes its target a SMART one, as typed. */
export interface Item {
  /** Stays while others come and go. */
  readonly key: string;
  readonly indicator: ChosenIndicator;
  /** What one of the planner's own says; those of the catalogue have theirs. */
  readonly definition: string;
  readonly low: Entry;
  readonly high: Entry;
  /** Day serial. */
  readonly due: number | null;
  readonly owner: string;
  readonly reason: string;
  /** For figures: 1 where more is better; null as the indicator has it. */
  readonly turned: 1 | -1 | null;
}

export type ItemChange = Partial<Omit<Item, 'key'>>;

export function itemOf(key: string, indicator: ChosenIndicator): Item {
  return { key, indicator, definition: '', low: undefined, high: undefined, due: null, owner: '', reason: '', turned: null };
}

export function fromCatalogue(id: IndicatorId, name: string): ChosenIndicator {
  const { measure, direction } = indicatorOf(id);
  return { id, choice: null, name, measure, direction };
}

/** By its entry in the catalogue, or, one of the planner's own, by its name. */
export function isSame(one: ChosenIndicator, other: ChosenIndicator): boolean {
  return one.id !== null || other.id !== null ? one.id === other.id : folded(one.name) === folded(other.name);
}

function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Which way figures are turned: a band has no better side and counts as more is better unless the planner says otherwise. */
export function directionOf({ indicator, turned }: Item): 1 | -1 {
  return turned ?? (indicator.direction === 'lower' ? -1 : 1);
}
