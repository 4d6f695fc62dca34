import { INDICATORS, waysOf } from './catalogue';
import type { Indicator } from './indicator';
import type { Group, IndicatorId } from './indicator-id';
import type { InputId } from './inputs';
import { resolvedFor } from './resolve';

export interface Wanted {
  /** Words of any language that the names were handed in for; every one must be found. */
  readonly words?: string;
  readonly group?: Group;
  /** The data that the planner has: only what can be made from them. */
  readonly at?: ReadonlySet<InputId>;
}

/** What an indicator is called and how it is explained, in every language to search: names first, the rest after. */
export interface Searchable {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** Case, accents, width and the hyphen of first-contact say nothing about what is looked for. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s\-‐–—/()（）、,，。.]+/gu, ' ').trim();
}

interface Folded {
  readonly one: Indicator;
  readonly short: string | null;
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** 4 the short name itself, 3 a name that begins with the words, 2 a name that has them, 1 a text that has them, 0 none. */
function rank(term: string, { short, names, texts }: Folded): number {
  if (short === term) return 4;
  if (names.some((name) => name.startsWith(term))) return 3;
  if (names.some((name) => name.includes(term))) return 2;
  return texts.some((text) => text.includes(term)) ? 1 : 0;
}

/** All the words together count most; one that is not found at all rules the indicator out. */
function score(terms: readonly string[], folds: Folded): number {
  if (terms.length === 0) return 1;
  const each = terms.map((term) => rank(term, folds));
  return each.includes(0) ? 0 : rank(terms.join(' '), folds) * 10 + each.reduce((sum, one) => sum + one, 0) / each.length;
}

/** True where one definition at least can be computed from the data at hand. */
export function computable(indicator: Indicator, at: ReadonlySet<InputId>): boolean {
  return waysOf(indicator).some(({ formula }) => resolvedFor(formula, at).missing.length === 0);
}

/**
 * A search over the catalogue by what indicators are called in the languages handed in. It finds those that fit what is
 * wanted, best first, otherwise in the order of the catalogue.
 */
export function indicatorSearch(searchable: (id: IndicatorId) => Searchable): (wanted: Wanted) => Indicator[] {
  const all = INDICATORS.map((one): Folded => {
    const { names, texts } = searchable(one.id);
    return { one, short: one.short ? folded(one.short) : null, names: names.map(folded), texts: texts.map(folded) };
  });
  return ({ words = '', group, at }) => {
    const terms = folded(words).split(' ').filter((term) => term !== '');
    return all
      .filter(({ one }) => (group === undefined || one.group === group) && (at === undefined || computable(one, at)))
      .map((folds) => ({ one: folds.one, score: score(terms, folds) }))
      .filter((found) => found.score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ one }) => one);
  };
}
