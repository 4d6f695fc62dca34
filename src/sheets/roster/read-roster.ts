import { cellReader } from './cell-code';
import type { RosterMemory } from './request';

type Cell = string | number | boolean;

export interface ReadRoster {
  /** A code for each person and day, empty for whatever is no shift. */
  readonly cells: readonly (readonly string[])[];
  readonly locked: readonly { readonly name: string; readonly day: number }[];
  /** Days that the sheet marks so, those typed by hand included. */
  readonly leave: readonly { readonly person: number; readonly day: number }[];
  readonly away: readonly { readonly person: number; readonly day: number }[];
  /** Cells that name nothing of the roster: they count as days off. */
  readonly unknown: readonly { readonly person: number; readonly day: number; readonly text: string }[];
}

/**
 * The roster that stands in the cells now.
 * @param rows values of the memory's `cells`
 * @param names values of the memory's `names`; given, rows that were sorted by hand are found by them, and people whose row is gone have days off
 */
export function readRoster({ asked, marks }: Pick<RosterMemory, 'asked' | 'marks'>, rows: readonly (readonly Cell[])[], names?: readonly (readonly Cell[])[]): ReadRoster {
  const read = cellReader(asked.shifts.map(({ code }) => code), marks);
  const found = { locked: [] as { name: string; day: number }[], leave: [] as { person: number; day: number }[], away: [] as { person: number; day: number }[], unknown: [] as { person: number; day: number; text: string }[] };
  const rowOf = names && new Map(names.map(([name], row) => [String(name).trim(), row]));
  const cells = asked.people.map(({ name }, person) => {
    const row = rows[rowOf ? rowOf.get(name.trim()) ?? -1 : person];
    return Array.from({ length: asked.days }, (_, day) => {
      const cell = row?.[day] ?? '';
      const { kind, code, locked } = read(cell);
      if (locked) found.locked.push({ name, day });
      if (kind === 'leave' || kind === 'away') found[kind].push({ person, day });
      if (kind === 'unknown') found.unknown.push({ person, day, text: String(cell) });
      return code;
    });
  });
  return { cells, ...found };
}
