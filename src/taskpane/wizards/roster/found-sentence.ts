import { useWords } from '../../language-context';
import type { Found } from './state';

/** Why this table: "Sheet People: names, weekly hours, and leave." */
export function useFoundSentence(found: Found): string | undefined {
  const { words: { roster: { data } }, say, locale } = useWords();
  if (found.kind === 'remembered') return data.remembered;
  if (found.kind === 'made') return data.made;
  if (found.kind !== 'table') return undefined;
  const columns = new Intl.ListFormat(locale, { type: 'conjunction' }).format(found.roles.map((role) => data.columnWords[role]));
  const { sheet, table } = found.candidate;
  return table === undefined ? say(data.foundBlock, { sheet, columns }) : say(data.foundTable, { table, sheet, columns });
}
