import { suggestedDimension } from '../../core/cost/attrition/dimensions';
import { readVoluntary } from '../../core/cost/attrition/reading/voluntary-word';
import type { PersonRow } from '../../core/cost/attrition/reading/read-people';
import { isBlank, type TableCell } from '../../core/history/table-cell';
import type { ReasonDimension, VoluntaryWord } from './request';

/** What stands in the column that tells voluntary leavers, each once, with what it says as far as we can read it. */
export function voluntaryWordsOf(people: readonly PersonRow[], kept: readonly VoluntaryWord[] = []): VoluntaryWord[] {
  const known = new Map(kept.map((word) => [keyOf(word.text), word.voluntary]));
  const found = new Map<string, TableCell>();
  for (const { cells: { voluntary } } of people) if (!isBlank(voluntary) && !found.has(keyOf(voluntary))) found.set(keyOf(voluntary), voluntary);
  return [...found].map(([key, text]) => ({ text, voluntary: known.has(key) ? known.get(key) ?? null : readVoluntary(text) }));
}

function keyOf(cell: TableCell): string {
  return `${typeof cell} ${String(cell).toLowerCase()}`;
}

/** The reasons of those with a leave date, the most frequent first, with the dimension that was chosen or that their words suggest. */
export function reasonsOf(people: readonly PersonRow[], noReason: string, kept: readonly ReasonDimension[] = []): ReasonDimension[] {
  const known = new Map(kept.map(({ reason, dimension }) => [reason.toLowerCase(), dimension]));
  const found = new Map<string, { readonly reason: string; readonly count: number }>();
  for (const { leave, reason } of people) {
    if (leave === null) continue;
    const told = reason === '' ? noReason : reason;
    found.set(told.toLowerCase(), { reason: found.get(told.toLowerCase())?.reason ?? told, count: (found.get(told.toLowerCase())?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ reason }) => ({
    reason, dimension: known.has(reason.toLowerCase()) ? known.get(reason.toLowerCase()) ?? null : reason === noReason ? null : suggestedDimension(reason),
  }));
}
