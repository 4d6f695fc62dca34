import type { Line } from '../problem';
import type { Draft } from './draft';
import { fill } from './sweep';

/** Lines to set out from, person by person; undefined where there is none. */
export type StartLines = readonly (Line | undefined)[];

/**
 * Gives everybody the line at hand where it obeys all rules, and the others the best beside these. Of whom that shows that no line
 * obeys all rules, the line at hand comes back where it obeys those that are left.
 */
export function setOut(draft: Draft, start: StartLines, random: () => number): void {
  const give = (person: number) => {
    const line = start[person];
    if (line) draft.give(person, line);
  };
  draft.crew.forEach((_, person) => give(person));
  fill(draft, random);
  draft.eased.forEach(give);
}
