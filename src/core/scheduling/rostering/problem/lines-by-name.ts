import { folded } from '../people/shift-word';
import type { StandingRoster } from '../request';

/** The cells of each person, by the name as it is compared. */
export function linesByName(people: StandingRoster['people'] = []): ReadonlyMap<string, readonly string[]> {
  return new Map(people.map(({ name, cells }) => [folded(name), cells]));
}
