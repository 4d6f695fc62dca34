import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import type { ChosenFigures, FigureColumns, FigureKey } from '../../../core/kpi/figures';
import { released } from '../table/released';

export const KEYS: readonly FigureKey[] = ['month', 'team', 'agent'];

/** What a column of the table is taken for: a key, an indicator of the catalogue, one of the planner's own, or nothing. */
export type ColumnUse =
  | { readonly kind: 'key'; readonly key: FigureKey }
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'own' | 'out' };

export function columnUse({ keys, indicators }: FigureColumns, column: number): ColumnUse {
  const key = KEYS.find((each) => keys[each] === column);
  if (key) return { kind: 'key', key };
  const found = indicators.find((each) => each.column === column);
  if (!found) return { kind: 'out' };
  return found.indicator.id === null ? { kind: 'own' } : { kind: 'indicator', id: found.indicator.id };
}

/** The choice with a column taken for something else than it was. */
export function withColumn({ keys = {}, indicators = {} }: ChosenFigures, column: number, use: ColumnUse, was: ColumnUse): ChosenFigures {
  const others = Object.fromEntries(Object.entries(indicators).filter(([at]) => Number(at) !== column));
  if (use.kind === 'key') return { keys: { ...released(keys, column), [use.key]: column }, indicators: others };
  return {
    // A key whose column is taken away is left out, or the same column would be found for it again.
    keys: was.kind === 'key' ? { ...keys, [was.key]: null } : keys,
    indicators: { ...others, [column]: use.kind === 'indicator' ? use.id : use.kind === 'own' ? 'own' : null },
  };
}

const NAMED = 'indicator:';

/** As the value of a choice in a list. */
export function valueOfUse(use: ColumnUse): string {
  return use.kind === 'key' ? use.key : use.kind === 'indicator' ? `${NAMED}${use.id}` : use.kind;
}

export function columnUseOf(value: string): ColumnUse {
  const key = KEYS.find((each) => each === value);
  if (key) return { kind: 'key', key };
  if (value.startsWith(NAMED)) return { kind: 'indicator', id: value.slice(NAMED.length) as IndicatorId };
  return { kind: value === 'own' ? 'own' : 'out' };
}
