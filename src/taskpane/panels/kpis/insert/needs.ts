import { DERIVATIONS } from '../../../../core/kpi/catalogue/derivations';
import { waysOf } from '../../../../core/kpi/catalogue/catalogue';
import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import { inputsOf } from '../../../../core/kpi/catalogue/inputs-of';
import type { KpiColumns } from '../../../../core/kpi/table/kpi-table';
import { inputPlaces, isSingle, missingFor, standsApart, wayTaken } from '../../../../sheets/kpis/at-hand';
import type { BasketItem, Grouping } from '../../../../sheets/kpis/request';
import type { WantedColumn } from '../../../wizards/kpi-table/wanted-columns';
import type { Basket } from '../basket';

/** Every input that some definition of the basket's indicators could use: what is looked for in tables. */
export function wantedInputs(basket: Basket): ReadonlySet<InputId> {
  return new Set(basket.flatMap(({ id }) => waysOf(indicatorOf(id)).flatMap(({ formula }) => inputsOf(formula).map(({ input }) => input))));
}

/** What the chosen definitions ask for: inputs, and which of them they do without. */
function neededInputs(basket: Basket): Map<InputId, boolean> {
  const needs = new Map<InputId, boolean>();
  for (const item of basket) for (const { input, optional } of inputsOf(wayTaken(item).way.formula)) needs.set(input, (needs.get(input) ?? true) && optional);
  return needs;
}

/** Inputs of one value that the basket asks for. */
export function wantedSingles(basket: Basket): InputId[] {
  return [...neededInputs(basket).keys()].filter(isSingle);
}

/** Indicators that the tables can't give yet, and what each lacks. */
export interface Lack {
  readonly item: BasketItem;
  readonly missing: readonly InputId[];
  /** Its columns stand in two tables, and only rows of one can be compared. */
  readonly apart: boolean;
}

export function lacksOf(basket: Basket, tables: readonly KpiColumns[]): Lack[] {
  const places = inputPlaces(tables);
  const at = new Set(places.keys());
  return basket.flatMap((item) => {
    const { formula } = wayTaken(item).way;
    const missing = missingFor(formula, at);
    const apart = missing.length === 0 && standsApart(formula, places);
    return missing.length > 0 || apart ? [{ item, missing, apart }] : [];
  });
}

/** What to ask of each table: what it holds of what is needed, and of the first table what none holds. */
export function wantedOf(basket: Basket, tables: readonly (KpiColumns | null)[], place: number, { period, by }: Grouping): WantedColumn[] {
  const own = tables[place];
  if (!own) return [];
  const others = tables.filter((table, other): table is KpiColumns => table !== null && other !== place);
  const has = (table: KpiColumns, input: InputId) => table.inputs[input] !== undefined;
  const derived = (input: InputId) => (DERIVATIONS[input] ? inputsOf(DERIVATIONS[input]!) : []);
  const last = place === tables.length - 1;
  const inputs = new Map<InputId, boolean>();
  for (const [input, optional] of neededInputs(basket)) {
    if (isSingle(input)) continue;
    const parts = derived(input);
    const made = (table: KpiColumns) => parts.length > 0 && parts.every((part) => part.optional || has(table, part.input));
    const elsewhere = others.some((table) => has(table, input) || made(table));
    if (has(own, input)) inputs.set(input, optional);
    else if (made(own)) for (const part of parts) inputs.set(part.input, part.optional);
    else if (!elsewhere && (last || !optional)) inputs.set(input, optional);
  }
  const { keys } = own;
  const wanted: WantedColumn[] = [
    ...(keys.month !== undefined && keys.date === undefined ? [{ meaning: { kind: 'key', key: 'month' } } as const] : [{ meaning: { kind: 'key', key: 'date' } } as const]),
    ...(keys.team !== undefined || by === 'team' ? [{ meaning: { kind: 'key', key: 'team' } } as const] : []),
    ...(keys.agent !== undefined || by === 'agent' ? [{ meaning: { kind: 'key', key: 'agent' } } as const] : []),
  ];
  return [...(period === 'none' && keys.date === undefined && keys.month === undefined ? wanted.slice(1) : wanted), ...[...inputs].map(([input, optional]): WantedColumn => ({ meaning: { kind: 'input', input }, optional }))];
}
