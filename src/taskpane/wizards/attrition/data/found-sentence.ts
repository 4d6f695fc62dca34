import { useWords } from '../../../language-context';
import type { Found } from '../state';

/** Why this table: "Table Staff on sheet People: a name, a start date, and a leave date." */
export function useFoundSentence(found: Found): string | undefined {
  const { words: { attrition: { data } }, say, locale } = useWords();
  if (found.kind === 'remembered') return data.remembered;
  if (found.kind === 'sample') return say(data.sampleUsed, { sheet: found.sheet });
  if (found.kind !== 'table') return undefined;
  const columns = new Intl.ListFormat(locale, { type: 'conjunction' }).format(found.roles.map((role) => data.columnWords[role]));
  const { sheet, table } = found.candidate;
  return table === undefined ? say(data.foundBlock, { sheet, columns }) : say(data.foundTable, { table, sheet, columns });
}
