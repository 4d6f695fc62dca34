import type { ShiftRow } from '../../../core/scheduling';
import type { CoverMethod, ShiftsSettings } from '../../../sheets/shifts/request';
import type { Entry } from '../../parts';
import { isRow, rowOf, type Card, type CardField } from './card';

export const ENTRY_KEYS = ['wagePerHour', 'shrinkage', 'partTimeShare', 'mostPeople', 'seats', 'seed', 'seconds'] as const;
export type EntryKey = (typeof ENTRY_KEYS)[number];
/** The fields as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<EntryKey, Entry>>;

/** A wage to start from, as in *Check a schedule*; ten seconds bring a week of 2,000 people within one per cent. */
export const DEFAULTS = { wagePerHour: 35, shrinkage: 0, seed: 1, seconds: 10 } as const;

export const DEFAULT_ENTRIES: Entries = { ...DEFAULTS, partTimeShare: undefined, mostPeople: undefined, seats: undefined };

/** What blank means; undefined where blank is no limit. */
export function fallbackOf(key: EntryKey): number | undefined {
  return (DEFAULTS as Partial<Record<EntryKey, number>>)[key];
}

export function entriesOf({ wagePerHour, shrinkage, partTimeShare, mostPeople, seats, seed, seconds }: ShiftsSettings): Entries {
  return { wagePerHour, shrinkage, partTimeShare: partTimeShare ?? undefined, mostPeople: mostPeople ?? undefined, seats: seats ?? undefined, seed, seconds };
}

/** Why there are no settings yet: a field of the form, one of a card, or no card at all. */
export type Unsettled =
  | { readonly fix: EntryKey }
  | { readonly fix: CardField | 'same-name'; readonly card: number }
  | { readonly fix: 'no-cards' };

export interface Answers {
  readonly method: CoverMethod;
  readonly cards: readonly Card[];
  readonly entries: Entries;
  readonly goesRound: boolean;
}

export function settledOf({ method, cards, entries, goesRound }: Answers): ShiftsSettings | Unsettled {
  const unusable = ENTRY_KEYS.find((key) => entries[key] === null);
  if (unusable) return { fix: unusable };
  if (entries.wagePerHour === 0) return { fix: 'wagePerHour' };
  if (cards.length === 0) return { fix: 'no-cards' };
  const shifts: ShiftRow[] = [];
  for (const card of cards) {
    const row = rowOf(card);
    if (!isRow(row)) return { fix: row.fix, card: card.id };
    if (shifts.some(({ name }) => name.toLowerCase() === row.name.toLowerCase())) return { fix: 'same-name', card: card.id };
    shifts.push(row);
  }
  const value = (key: keyof typeof DEFAULTS) => entries[key] ?? DEFAULTS[key];
  return {
    method, shifts, goesRound, wagePerHour: value('wagePerHour'), shrinkage: value('shrinkage'), seed: value('seed'), seconds: value('seconds'),
    partTimeShare: entries.partTimeShare ?? null, mostPeople: entries.mostPeople ?? null, seats: entries.seats ?? null,
  };
}

export function isUnsettled(settled: ShiftsSettings | Unsettled): settled is Unsettled {
  return 'fix' in settled;
}
