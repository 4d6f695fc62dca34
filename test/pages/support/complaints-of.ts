import type { Preview } from './open-preview';

/** What Univer says to itself, harmlessly, where native tables and spills stand on one sheet: the numbers there are held against the core in the tests of sheets. */
const ENGINE = 'Dependency tree not found for treeId';

/** What the page complained of, without the engine's own noise. */
export function complaintsOf({ complaints }: Preview): readonly string[] {
  return complaints.filter((complaint) => !complaint.startsWith(ENGINE));
}
