import type { DayHistory } from './day-history';

/** What a holiday or event was found to do, as factors on the calls of such a day; 1 is nothing. */
export interface NamedEffect {
  readonly name: string;
  /** Days of that name in the history. */
  readonly seen: number;
  readonly factor: number;
  /** The day before and the day after, where they are no holidays themselves; null if they always are. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The effects that were learnt, in the order in which their days first came. */
export function namedEffects({ firstDay, days, special, weights, adjustment }: DayHistory): readonly NamedEffect[] {
  const daysOf = new Map<string, number[]>();
  for (const day of [...special.keys()].sort((a, b) => a - b)) {
    const name = special.get(day)!.name;
    if (name !== null && day >= firstDay && day < firstDay + days && weights[day - firstDay]! > 0) daysOf.set(name, [...(daysOf.get(name) ?? []), day]);
  }
  const factor = (list: readonly number[]) => (list.length > 0 ? Math.exp(list.reduce((sum, day) => sum + adjustment(day), 0) / list.length) : null);
  const unnamed = (day: number) => (special.get(day)?.name ?? null) === null;
  return Array.from(daysOf, ([name, list]) => ({
    name, seen: list.length, factor: factor(list) ?? 1,
    before: factor(list.map((day) => day - 1).filter(unnamed)),
    after: factor(list.map((day) => day + 1).filter(unnamed)),
  }));
}
