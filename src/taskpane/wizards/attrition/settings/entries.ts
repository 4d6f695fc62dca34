import { isoDay, type DaySerial } from '../../../../core/history/calendar-day';
import { DEFAULT_ATTRITION, DEFAULT_HEADCOUNT, DEFAULT_MONTHS, type AttritionSettings, type HeadcountInputs } from '../../../../sheets/attrition/request';
import type { Entry } from '../../../parts';

export type EntryKey = keyof AttritionSettings | keyof HeadcountInputs | 'months' | 'required';
/** The fields as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Partial<Record<EntryKey, Entry>>>;

/** Settings that mean something when they are blank. */
const MAY_BE_BLANK: ReadonlySet<EntryKey> = new Set<EntryKey>(['recordedSince', 'ownHeads', 'ownAttrition', 'ownLoss', 'maxClass']);
const ATTRITION_KEYS = ['asOf', ...Object.keys(DEFAULT_ATTRITION)] as readonly (keyof AttritionSettings)[];
const HEADCOUNT_KEYS = [...Object.keys(DEFAULT_HEADCOUNT), 'offersFrom'] as readonly (keyof HeadcountInputs)[];

/** What blank fields stand for: the usual, and what the table speaks for. */
export interface Likely {
  readonly asOf: DaySerial;
  /** Heads at the end of the table. */
  readonly heads: number | null;
}

export function fallbackOf(key: EntryKey, entries: Entries, likely: Likely): number | undefined {
  if (MAY_BE_BLANK.has(key)) return undefined;
  if (key === 'asOf') return likely.asOf;
  if (key === 'offersFrom') return (entries.asOf ?? likely.asOf) + 1;
  if (key === 'required') return likely.heads ?? undefined;
  if (key === 'months') return DEFAULT_MONTHS;
  return ({ ...DEFAULT_ATTRITION, ...DEFAULT_HEADCOUNT } as Partial<Record<EntryKey, number | null>>)[key] ?? undefined;
}

export interface Settled {
  readonly settings: AttritionSettings;
  readonly inputs: HeadcountInputs;
  readonly months: number;
  /** Heads of every month, where they were not read from a table; null: as many as there are. */
  readonly required: number | null;
}

/** The field that can't be used. */
export interface Unsettled {
  readonly fix: EntryKey;
}

export function settledOf(entries: Entries, likely: Likely): Settled | Unsettled {
  const unusable = (Object.keys(entries) as EntryKey[]).find((key) => entries[key] === null);
  if (unusable !== undefined) return { fix: unusable };
  const value = (key: EntryKey) => entries[key] ?? fallbackOf(key, entries, likely) ?? null;
  const all = <Key extends EntryKey>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, value(key)]));
  return {
    settings: all(ATTRITION_KEYS) as unknown as AttritionSettings, inputs: all(HEADCOUNT_KEYS) as unknown as HeadcountInputs,
    months: value('months') ?? DEFAULT_MONTHS, required: entries.required ?? null,
  };
}

export function isUnsettled(settled: Settled | Unsettled): settled is Unsettled {
  return 'fix' in settled;
}

/** What a written sheet says, as entries. */
export function entriesOf(values: Readonly<Partial<Record<EntryKey, number | null>>>): Entries {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? undefined]));
}

/** For a field of dates. */
export function dayText(day: Entry): string {
  return typeof day === 'number' ? isoDay(day) : '';
}
