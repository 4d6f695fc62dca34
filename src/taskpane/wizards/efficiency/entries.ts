import type { EfficiencySettings } from '../../../core/scheduling/assess-schedule';
import { DEFAULT_EFFICIENCY } from '../../../sheets/efficiency/request';
import type { Entry } from '../../parts';

export type EntryKey = keyof EfficiencySettings | 'shiftHours';
/** The fields as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<EntryKey, Entry>>;

/** Settings that mean something when they are blank. */
const MAY_BE_BLANK: ReadonlySet<EntryKey> = new Set<EntryKey>(['ahtSeconds', 'patienceSeconds', 'shiftHours']);

export function entriesOf(settings: EfficiencySettings, shiftHours: number | null = null): Entries {
  return Object.fromEntries(Object.entries({ ...settings, shiftHours }).map(([key, value]) => [key, value ?? undefined])) as unknown as Entries;
}

export function fallbackOf(key: EntryKey): number | undefined {
  return MAY_BE_BLANK.has(key) ? undefined : entriesOf(DEFAULT_EFFICIENCY)[key] ?? undefined;
}

/** Why the entries make no settings yet: the field to correct, or the handle time that is missing. */
export interface Unsettled {
  readonly fix: EntryKey | 'missing-aht';
}

export interface Settled {
  readonly settings: EfficiencySettings;
  readonly shiftHours: number | null;
}

/** What the entries say for a table with or without columns of handle times and agents required. */
export function settledOf(entries: Entries, has: { readonly aht: boolean; readonly required: boolean }): Settled | Unsettled {
  const keys = (Object.keys(entries) as EntryKey[]).filter((key) => !(has.aht && key === 'ahtSeconds'));
  const unusable = keys.find((key) => entries[key] === null);
  if (unusable !== undefined) return { fix: unusable };
  if (!has.aht && !has.required && entries.ahtSeconds === undefined) return { fix: 'missing-aht' };
  const value = (key: EntryKey) => entries[key] ?? fallbackOf(key) ?? 0;
  return {
    shiftHours: entries.shiftHours ?? null,
    settings: {
      tolerance: value('tolerance'), within: value('within'), serviceLevel: value('serviceLevel'), answerWithinSeconds: value('answerWithinSeconds'),
      ahtSeconds: has.aht ? null : entries.ahtSeconds ?? null, intervalMinutes: value('intervalMinutes'), patienceSeconds: entries.patienceSeconds ?? null,
      wagePerHour: value('wagePerHour'), shortagePerHour: value('shortagePerHour'),
    },
  };
}

export function isUnsettled(settled: Settled | Unsettled): settled is Unsettled {
  return 'fix' in settled;
}
