import type { Measure } from '../../core/kpi/catalogue/measure';
import type { CatalogueWords } from './catalogue-words';

/** A unit as it stands in a header: `s per call`, `calls`, `%`. */
export function unitInWords({ unit, of, per }: Measure, { phrases }: CatalogueWords): string {
  const counted = unit === 'count' && of ? phrases.counted[of] : phrases.units[unit];
  return per === undefined || unit === 'perTenThousand' ? counted : phrases.per.replace('{unit}', counted).replace('{thing}', phrases.things[per]);
}
