import { catalogue, type FunctionName } from '../../../functions/catalogue/catalogue';
import type { FunctionEntry } from '../../../functions/catalogue/entry';
import { elsewhere, type NameElsewhere } from '../../../functions/elsewhere';
import { functionTexts } from '../../../functions/texts';
import { LOCALE_NAMES } from '../../../locales/locale-name';

export type Entry = FunctionEntry<FunctionName>;

export interface Found {
  readonly entry: Entry;
  /** Its name in an older add-in, where that is what was searched for. */
  readonly called?: NameElsewhere;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** `ERLANG.X.SLA(Forecast, …)` is searched for as `erlang.x.sla`. */
export const nameThere = ({ there }: NameElsewhere) => there.replace(/\(.*$/, '').replace(/^.*: /, '');

// Someone who thinks 服務水準 finds SERVICELEVEL in an English pane too.
const written = new Map(catalogue.map((entry) => {
  const texts = LOCALE_NAMES.map((locale) => functionTexts(locale)[entry.name]);
  const older = elsewhere(entry.name);
  return [entry.name, {
    name: plain(entry.name),
    older: older.map((name) => ({ name, said: plain(nameThere(name)) })),
    summaries: texts.map(({ summary }) => plain(summary)),
    rest: plain([
      ...entry.arguments.map(({ name }) => name), ...older.map(({ addIn }) => addIn.name),
      ...texts.flatMap((text) => [text.details, text.result, ...Object.values(text.arguments)]),
    ].join(' ')),
  }];
}));

/** Functions that hold every word of the search, in any of our languages; those that say it in their name come first. */
export function findFunctions(search: string): readonly Found[] {
  // A formula out of an old workbook is searched for by its name.
  const sought = plain(search).replace(/^\s*=/, '').replace(/\(.*$/, '').split(/\s+/).filter((word) => word !== '');
  const rank = ({ name }: Entry) => sought.reduce((sum, word) => sum + rankOf(word, name), 0);
  return catalogue
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => Number.isFinite(found.rank))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => ({ entry, called: olderName(sought, entry.name) }));
}

function rankOf(word: string, name: FunctionName): number {
  const text = written.get(name)!;
  if (text.name === word) return 0;
  if (text.older.some(({ said }) => said === word)) return 1;
  if (text.name.startsWith(word)) return 2;
  if (text.name.includes(word)) return 3;
  if (text.older.some(({ said }) => said.includes(word))) return 4;
  // What a function is comes first in its line; what it is needed for, later.
  if (text.summaries.some((summary) => summary.startsWith(word))) return 5;
  if (text.summaries.some((summary) => summary.includes(word))) return 6;
  return text.rest.includes(word) ? 7 : Infinity;
}

/** Told only where our own name and words would not explain why it was found. */
function olderName(sought: readonly string[], name: FunctionName): NameElsewhere | undefined {
  const { older, name: ours, summaries } = written.get(name)!;
  const strange = sought.filter((word) => !ours.includes(word) && !summaries.some((summary) => summary.includes(word)));
  const fits = (said: string) => strange.some((word) => said.includes(word));
  return (older.find(({ said }) => strange.includes(said)) ?? older.find(({ said }) => fits(said)))?.name;
}
