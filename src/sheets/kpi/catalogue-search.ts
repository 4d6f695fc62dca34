import type { Indicator } from '../../core/kpi/catalogue/indicator';
import { indicatorSearch, type Wanted } from '../../core/kpi/catalogue/search';
import { LOCALE_NAMES } from '../../locales/locale-name';
import { catalogueWords } from './catalogue-words';

/** The catalogue's search in all three languages at once, by names, other names and definitions. Make it once and keep it. */
export function catalogueSearch(): (wanted: Wanted) => Indicator[] {
  const all = LOCALE_NAMES.map(catalogueWords);
  return indicatorSearch((id) => ({
    names: all.flatMap(({ indicators, aliases }) => [indicators[id].name, ...(aliases[id] ?? [])]),
    texts: all.map(({ indicators }) => indicators[id].definition),
  }));
}
