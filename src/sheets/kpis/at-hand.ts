import { indicatorOf, wayOf, waysOf, type Way } from '../../core/kpi/catalogue/catalogue';
import type { Expression } from '../../core/kpi/catalogue/expression';
import type { Indicator } from '../../core/kpi/catalogue/indicator';
import { INPUTS, type InputId } from '../../core/kpi/catalogue/inputs';
import { inputsOf } from '../../core/kpi/catalogue/inputs-of';
import { resolvedFor } from '../../core/kpi/catalogue/resolve';
import type { KpiColumns } from '../../core/kpi/table/kpi-table';
import type { BasketItem } from './request';

/** Which table gives which input: the first that holds it. */
export type InputPlaces = ReadonlyMap<InputId, number>;

export function inputPlaces(tables: readonly Pick<KpiColumns, 'inputs'>[]): InputPlaces {
  const places = new Map<InputId, number>();
  tables.forEach(({ inputs }, place) => {
    for (const input of Object.keys(inputs) as InputId[]) if (!places.has(input)) places.set(input, place);
  });
  return places;
}

/** Inputs of one value for the whole sheet: asked for, never looked for in a table. */
export function isSingle(input: InputId): boolean {
  return INPUTS[input].gather === 'one';
}

export function wayTaken({ id, choice }: BasketItem): { readonly indicator: Indicator; readonly way: Way } {
  const indicator = indicatorOf(id);
  return { indicator, way: wayOf(indicator, choice) };
}

/** The definition that the data at hand speak for: the usual one, else the first that can be computed. */
export function likelyChoice(indicator: Indicator, at: ReadonlySet<InputId>): BasketItem['choice'] {
  const ways = waysOf(indicator);
  return (ways.find(({ formula }) => missingFor(formula, at).length === 0) ?? ways[0]).choice;
}

/** What a formula still needs of columns; single values count as there. */
export function missingFor(formula: Expression, at: ReadonlySet<InputId>): readonly InputId[] {
  const singles = inputsOf(formula).map(({ input }) => input).filter(isSingle);
  return resolvedFor(formula, new Set([...at, ...singles])).missing;
}

/** Columns that are compared row by row must stand in one table. */
export function standsApart(formula: Expression, places: InputPlaces): boolean {
  const rows = pairs(formula);
  return rows.some(([a, b]) => !isSingle(b) && places.has(a) && places.has(b) && places.get(a) !== places.get(b));
}

function pairs(expression: Expression): (readonly [InputId, InputId])[] {
  switch (expression.kind) {
    case 'sum': case 'product': return expression.terms.flatMap(pairs);
    case 'difference': return [...pairs(expression.from), ...pairs(expression.less)];
    case 'ratio': return [...pairs(expression.part), ...pairs(expression.whole)];
    case 'converted': return pairs(expression.of);
    case 'overRows': return [[expression.row.a, expression.row.b]];
    default: return [];
  }
}
