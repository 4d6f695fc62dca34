import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import type { Words } from '../../../../locales';
import type { ScoredColumn } from '../scored';

/** Where the numbers of a rule come from. */
export function becauseOf({ column: { indicator }, proposed, isTyped }: ScoredColumn): keyof Words['scorecard']['rule']['because'] {
  if (isTyped) return 'typed';
  if (!proposed) return indicator.direction === 'context' ? 'context' : 'none';
  const target = indicator.id === null ? undefined : indicatorOf(indicator.id).target;
  if (!target) return proposed.kind === 'band' ? 'band' : 'reached';
  return target.status === 'convention' ? 'convention' : target.as;
}
