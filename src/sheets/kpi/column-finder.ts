import { INPUT_IDS, type InputId } from '../../core/kpi/catalogue/inputs';
import { kpiColumnFinder } from '../../core/kpi/table/find-kpi-columns';
import { LOCALE_NAMES } from '../../locales/locale-name';
import { catalogueWords } from './catalogue-words';

let made: ReturnType<typeof kpiColumnFinder> | null = null;

/** Finds what columns hold, by the words of the trade and by the catalogue's own names in all three languages. Made once. */
export function columnFinder(): ReturnType<typeof kpiColumnFinder> {
  if (!made) {
    const all = LOCALE_NAMES.map((locale) => catalogueWords(locale).inputs);
    made = kpiColumnFinder(Object.fromEntries(INPUT_IDS.map((input): [InputId, string[]] => [input, all.map((names) => names[input])])));
  }
  return made;
}
