import { useWords } from '../../language-context';
import type { ShiftsState } from './state';

/** Why this table: "Sheet Staffing: agents required by interval." */
export function useFoundSentence({ found }: Pick<ShiftsState, 'found'>): string | undefined {
  const { words: { shifts: { data } }, say, locale } = useWords();
  switch (found.kind) {
    case 'remembered': return data.remembered;
    case 'staffing': return say(data.foundStaffing, { sheet: found.sheet });
    case 'table': {
      const columns = new Intl.ListFormat(locale, { type: 'conjunction' }).format(found.roles.map((role) => data.columnWords[role]));
      const { sheet, table } = found.candidate;
      return table === undefined ? say(data.foundBlock, { sheet, columns }) : say(data.foundTable, { table, sheet, columns });
    }
    default: return undefined;
  }
}
