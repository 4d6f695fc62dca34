import { useWords } from '../../language-context';
import { Notice } from '../../parts';
import type { Found } from './state';

/** How the table differs from the one that was planned last time: by rows that came or went. */
export function RowsChanged({ found, rows }: { readonly found: Found; readonly rows: number }) {
  const { words, say } = useWords();
  if (found.kind !== 'remembered' || found.rows === null || found.rows === rows) return null;
  const sentences = words.staffing.data;
  const count = Math.abs(rows - found.rows);
  return <Notice kind="info">{say(rows > found.rows ? sentences.rowsCame : sentences.rowsWent, { count, rows })}</Notice>;
}
