import { DEFAULT_SETTINGS, SHRINKAGE_PARTS } from '../../../sheets/staffing/settings';
import type { ShrinkagePart, StaffingSettings } from '../../../sheets/staffing/settings';
import type { Entry } from '../../parts';

export type PlainSetting = Exclude<keyof StaffingSettings, 'shrinkage'>;
export type SettingKey = PlainSetting | ShrinkagePart;

/** The fields of the settings step as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<SettingKey, Entry>>;

/** Settings that mean something when they are blank. */
const MAY_BE_BLANK: ReadonlySet<SettingKey> = new Set<SettingKey>(['patienceSeconds', 'maxAbandonment']);

export function entriesOf(settings: StaffingSettings): Entries {
  const { shrinkage, ...plain } = settings;
  const blankForNull = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, value ?? undefined]));
  return { ...blankForNull, ...shrinkage } as Entries;
}

/** Why the entries make no settings yet: the field to correct. */
export interface Unsettled {
  readonly fix: SettingKey | 'shrinkage';
}

/** What a blank field stands for; undefined where blank has a meaning of its own. */
export function fallbackOf(key: SettingKey): number | undefined {
  return MAY_BE_BLANK.has(key) ? undefined : entriesOf(DEFAULT_SETTINGS)[key] ?? undefined;
}

/** The settings that the entries say. With a column of handle times the single one does not count. */
export function settingsOf(entries: Entries, ahtFromTable: boolean): StaffingSettings | Unsettled {
  const keys = Object.keys(entries) as SettingKey[];
  const unusable = keys.find((key) => entries[key] === null && !(ahtFromTable && key === 'ahtSeconds'));
  if (unusable !== undefined) return { fix: unusable };
  const value = (key: SettingKey) => entries[key] ?? fallbackOf(key) ?? 0;
  const orNull = (key: SettingKey) => entries[key] ?? null;
  const shrinkage = Object.fromEntries(SHRINKAGE_PARTS.map((part) => [part, value(part)])) as Record<ShrinkagePart, number>;
  if (SHRINKAGE_PARTS.some((part) => shrinkage[part] >= 1)) return { fix: 'shrinkage' };
  const patienceSeconds = orNull('patienceSeconds');
  return {
    serviceLevel: value('serviceLevel'), answerWithinSeconds: value('answerWithinSeconds'),
    ahtSeconds: ahtFromTable ? null : value('ahtSeconds'), intervalMinutes: value('intervalMinutes'),
    maxOccupancy: value('maxOccupancy'), patienceSeconds, maxAbandonment: patienceSeconds === null ? null : orNull('maxAbandonment'),
    shrinkage, paidHoursPerWeek: value('paidHoursPerWeek'), openDaysPerWeek: value('openDaysPerWeek'),
    productivity: value('productivity'), attendance: value('attendance'), thumbAsaSeconds: value('thumbAsaSeconds'),
  };
}

export function isUnsettled(settings: StaffingSettings | Unsettled): settings is Unsettled {
  return 'fix' in settings;
}
