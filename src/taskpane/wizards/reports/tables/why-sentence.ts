import type { KpiColumnsFound } from '../../../../core/kpi/table/kpi-table';
import type { CatalogueWords } from '../../../../sheets/kpi/catalogue-words';
import type { Speech } from '../../../language-context';
import type { Origin } from '../state';

const NAMED = 5;

/** Why this table, and what was seen in it: "Found by its columns: dates, calls offered and 7 more." */
export function whySentence(origin: Origin, found: KpiColumnsFound | null, catalogue: CatalogueWords, { words: { reports: { data, keys } }, say, locale }: Speech): string {
  if (origin === 'known') return data.known;
  if (origin === 'remembered') return data.remembered;
  const named = (found?.columns ?? []).flatMap(({ meaning }) => (meaning ? [meaning.kind === 'key' ? keys[meaning.key] : catalogue.inputs[meaning.input]] : []));
  if (named.length === 0) return data.noColumns;
  const few = named.slice(0, NAMED);
  const columns = named.length > NAMED
    ? say(data.andMore, { columns: few.join(locale === 'en' ? ', ' : '、'), more: named.length - NAMED })
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format(few);
  return say(origin === 'own' ? data.own : data.foundBy, { columns });
}
