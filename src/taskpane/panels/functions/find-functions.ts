import { catalogue, type FunctionName } from '../../../functions/catalogue/catalogue';
import type { FunctionEntry } from '../../../functions/catalogue/entry';
import { functionTexts } from '../../../functions/texts';
import { LOCALE_NAMES } from '../../../locales/locale-name';

export type Entry = FunctionEntry<FunctionName>;

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

// Someone who thinks 服務水準 finds SERVICELEVEL in an English pane too.
const written = new Map(catalogue.map((entry) => {
  const texts = LOCALE_NAMES.map((locale) => functionTexts(locale)[entry.name]);
  return [entry.name, {
    name: plain(entry.name),
    summary: plain(texts.map(({ summary }) => summary).join(' ')),
    rest: plain([...entry.arguments.map(({ name }) => name), ...texts.flatMap((text) => [text.details, text.result, ...Object.values(text.arguments)])].join(' ')),
  }];
}));

/** Functions that hold every word of the search, in any of our languages; those that say it in their name come first. */
export function findFunctions(search: string): readonly Entry[] {
  const sought = plain(search).split(/\s+/).filter((word) => word !== '');
  const rank = ({ name }: Entry) => sought.reduce((sum, word) => sum + rankOf(word, name), 0);
  return catalogue
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => Number.isFinite(found.rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

function rankOf(word: string, name: FunctionName): number {
  const text = written.get(name)!;
  if (text.name.startsWith(word)) return 0;
  if (text.name.includes(word)) return 1;
  if (text.summary.includes(word)) return 2;
  return text.rest.includes(word) ? 3 : Infinity;
}
