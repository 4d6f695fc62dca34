import { boundedByOne } from '../../core/kpi/catalogue/catalogue';
import type { Indicator } from '../../core/kpi/catalogue/indicator';
import type { CatalogueWords, CheckWord } from './catalogue-words';

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** A share that adds up to a whole by seconds or cents is no share above it. */
const SLACK = '1E-9';

/**
 * The check beside an indicator, live in Excel's own language: a tick, or what is wrong with the value in `cell`. It says
 * what one cell can tell; the history and the rows are the data-quality report's.
 */
export function nativeCheck(indicator: Indicator, cell: string, { findings: { checks } }: CatalogueWords): string {
  const say = (word: CheckWord) => quoted(checks[word]);
  const inRange = boundedByOne(indicator) ? `IF(${cell}>1+${SLACK},${say('above')},IF(${cell}<0-${SLACK},${say('below')},${say('good')}))` : say('good');
  return `=IF(ISNUMBER(${cell}),${inRange},${say('noValue')})`;
}
