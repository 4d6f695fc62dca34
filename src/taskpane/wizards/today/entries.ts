import { DEFAULT_TODAY_INPUTS, type TodayInputs } from '../../../sheets/today/request';
import type { Entry } from '../../parts';

/** The length of an interval is the table's own. */
export type EntryKey = Exclude<keyof TodayInputs, 'intervalMinutes'>;
/** The fields as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<EntryKey, Entry>>;

/** Settings that mean something when they are blank. */
const MAY_BE_BLANK: ReadonlySet<EntryKey> = new Set<EntryKey>(['ahtSeconds', 'patienceSeconds']);

export function entriesOf(inputs: TodayInputs): Entries {
  const own = Object.entries(inputs).filter(([key]) => key !== 'intervalMinutes');
  return Object.fromEntries(own.map(([key, value]) => [key, value ?? undefined])) as unknown as Entries;
}

export function fallbackOf(key: EntryKey): number | undefined {
  return MAY_BE_BLANK.has(key) ? undefined : DEFAULT_TODAY_INPUTS[key] ?? undefined;
}

/** Why the entries make no settings yet: the field to correct. */
export interface Unsettled {
  readonly fix: EntryKey;
}

export function inputsOf(entries: Entries, intervalMinutes: number): TodayInputs | Unsettled {
  const keys = Object.keys(entries) as EntryKey[];
  const unusable = keys.find((key) => entries[key] === null);
  if (unusable !== undefined) return { fix: unusable };
  const filled = Object.fromEntries(keys.map((key) => [key, entries[key] ?? fallbackOf(key) ?? null]));
  return { ...(filled as unknown as TodayInputs), intervalMinutes };
}

export function isUnsettled(inputs: TodayInputs | Unsettled): inputs is Unsettled {
  return 'fix' in inputs;
}
