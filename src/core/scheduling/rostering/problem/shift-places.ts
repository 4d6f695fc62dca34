import type { RosterShift } from '../request';
import { folded } from '../people/shift-word';

/** The places of the shifts that a word means: of one code, of all of a name, of a whole band. */
export function placesOfWord(word: string, shifts: readonly RosterShift[]): number[] {
  const text = folded(word);
  const those = (test: (shift: RosterShift) => boolean) => shifts.flatMap((shift, place) => (test(shift) ? place : []));
  const coded = those(({ code }) => folded(code) === text);
  if (coded.length > 0) return coded;
  const named = those(({ name }) => folded(name) === text);
  return named.length > 0 ? named : those(({ band }) => band === text);
}

/** Codes by their place; what a person types in a cell may differ in case and blanks. */
export function placesOfCodes(shifts: readonly RosterShift[]): ReadonlyMap<string, number> {
  return new Map(shifts.map(({ code }, place) => [folded(code), place]));
}

/** What a cell holds: a shift's place, null for a day off, undefined where no shift has that code. */
export function placeOfCell(cell: string, places: ReadonlyMap<string, number>): number | null | undefined {
  if (cell === '') return null;
  const text = folded(cell);
  return text === '' ? null : places.get(text);
}
