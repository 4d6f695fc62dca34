import { useWords } from '../../language-context';
import type { Found } from './state';

/** Why this table: "Sheet Roster: an interval, calls, and agents scheduled." */
export function useFoundSentence(found: Found): string | undefined {
  const { words: { efficiency: { data } }, say, locale } = useWords();
  if (found.kind === 'remembered') return data.remembered;
  if (found.kind !== 'table') return undefined;
  const columns = new Intl.ListFormat(locale, { type: 'conjunction' }).format(found.roles.map((role) => data.columnWords[role]));
  const { sheet, table } = found.candidate;
  return table === undefined ? say(data.foundBlock, { sheet, columns }) : say(data.foundTable, { table, sheet, columns });
}
