import type { StartLines } from '../../roster';
import { folded } from '../people/shift-word';
import type { StandingRoster } from '../request';
import { linesByName } from './lines-by-name';
import type { RosterCase } from './roster-case';
import { placeOfCell } from './shift-places';

/** The lines of a roster at hand in the terms of the engine; none for people whom it does not hold, for other days or with codes that no shift has. */
export function startLines({ request: { people, days }, places }: RosterCase, start: StandingRoster['people']): StartLines {
  const lines = linesByName(start);
  return people.map(({ name }) => {
    const line = (lines.get(folded(name)) ?? []).map((cell) => placeOfCell(cell, places)).filter((shift) => shift !== undefined);
    return line.length === days ? line : undefined;
  });
}
