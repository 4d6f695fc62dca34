import type { Entry } from '../../../../parts';
import type { Entries, RaterEntries } from '../props';

/**
 * What was said, after indicators came, went or changed places: `from[new index]` is the index before, or null for a new one.
 * Whatever concerns only those that stayed still holds.
 */
export function entriesKept(entries: Entries, from: readonly (number | null)[]): Entries {
  const along = (list: readonly Entry[]) => from.map((index) => (index === null ? undefined : list[index]));
  const now = (index: number | null) => (index === null ? null : indexNow(from, index));
  switch (entries.method) {
    case 'points': return { ...entries, points: along(entries.points) };
    case 'ranking': return { ...entries, ranks: closedUp(along(entries.ranks)) };
    case 'swing': return { ...entries, best: now(entries.best), points: along(entries.points) };
    case 'ahp': return { ...entries, raters: entries.raters.map((rater) => raterKept(rater, from)) };
    case 'bestWorst': {
      const [best, worst] = [now(entries.best), now(entries.worst)];
      const none = from.map(() => undefined);
      return {
        ...entries, best, worst,
        bestToOthers: best === null ? none : along(entries.bestToOthers), othersToWorst: worst === null ? none : along(entries.othersToWorst),
      };
    }
    case 'delphi': return { ...entries, rounds: entries.rounds.map((round) => round.map(along)) };
  }
}

function indexNow(from: readonly (number | null)[], before: number): number | null {
  const index = from.indexOf(before);
  return index < 0 ? null : index;
}

function raterKept({ name, upper }: RaterEntries, from: readonly (number | null)[]): RaterEntries {
  const said = (row: number | null, column: number | null): Entry => {
    if (row === null || column === null) return undefined;
    if (row < column) return upper[row]?.[column];
    const mirror = upper[column]?.[row];
    return typeof mirror === 'number' ? 1 / mirror : mirror;
  };
  return { name, upper: from.map((row, r) => from.map((column, c) => (r < c ? said(row, column) : undefined))) };
}

/** The same order and ties without the places of those that went. */
function closedUp(ranks: readonly Entry[]): readonly Entry[] {
  return ranks.map((rank) => (typeof rank === 'number' ? ranks.filter((other) => typeof other === 'number' && other < rank).length + 1 : undefined));
}
