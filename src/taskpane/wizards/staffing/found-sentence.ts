import { useWords } from '../../language-context';
import type { Found } from './state';

/** Why this table: "Table Calls on sheet 311: a date, an interval, calls." */
export function useFoundSentence(found: Found): string | undefined {
  const { words, say, locale } = useWords();
  const sentences = words.staffing.data;
  if (found.kind === 'remembered') return sentences.remembered;
  if (found.kind !== 'table') return undefined;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const columns = list.format(found.roles.map((role) => sentences.columnWords[role]));
  const { sheet, table } = found.candidate;
  return table === undefined ? say(sentences.foundBlock, { sheet, columns }) : say(sentences.foundTable, { table, sheet, columns });
}
