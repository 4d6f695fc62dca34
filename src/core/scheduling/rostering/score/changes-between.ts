import { folded } from '../people/shift-word';
import type { RosterPerson, StandingRoster } from '../request';
import type { RosterChange } from '../result';

/** Cells that differ from what was published; people who were not there yet have none. */
export function changesBetween(published: StandingRoster, people: readonly Pick<RosterPerson, 'name'>[], cells: readonly (readonly string[])[]): RosterChange[] {
  const lines = new Map(published.people.map(({ name, cells: line }) => [folded(name), line]));
  return people.flatMap(({ name }, person) => {
    const before = lines.get(folded(name));
    if (!before) return [];
    return cells[person]!.flatMap((to, day) => {
      const from = before[day];
      return from === undefined || folded(from) === folded(to) ? [] : { person, day, from: from.trim(), to: to.trim() };
    });
  });
}
