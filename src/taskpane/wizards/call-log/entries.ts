import { DEFAULT_CALL_LOG_SETTINGS, isZone, type CallLogSettings } from '../../../core/call-log';
import type { Entry } from '../../parts';

/** `same`: the log is written by the clock of the planner's own zone. Absent: as the file says. */
export type LogZoneChoice = 'same' | (string & {});

/** The settings as they are chosen and typed. */
export interface SettingEntries extends Omit<CallLogSettings, 'logZone' | 'answerWithinSeconds' | 'shortAbandonSeconds'> {
  readonly logZone?: LogZoneChoice;
  readonly answerWithinSeconds: Entry;
  readonly shortAbandonSeconds: Entry;
}

export function startEntries(zone: string): SettingEntries {
  return { ...DEFAULT_CALL_LOG_SETTINGS, localZone: zone };
}

/** The zone of this machine; UTC where it names none that Intl knows. */
export function ownZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return isZone(timeZone) ? timeZone : 'UTC';
}

/** What the log's zone is taken for while the planner has not chosen. */
export function logZoneChoice({ logZone }: SettingEntries, inUtc: boolean): LogZoneChoice {
  return logZone ?? (inUtc ? 'UTC' : 'same');
}

/** The settings, or the first of them that can't be used. */
export function settingsOf(entries: SettingEntries, inUtc: boolean): CallLogSettings | { readonly fix: 'answerWithin' | 'shortAbandon' } {
  const { answerWithinSeconds, shortAbandonSeconds } = entries;
  if (answerWithinSeconds === null) return { fix: 'answerWithin' };
  if (shortAbandonSeconds === null) return { fix: 'shortAbandon' };
  const zone = logZoneChoice(entries, inUtc);
  return {
    ...entries, logZone: zone === 'same' ? entries.localZone : zone,
    answerWithinSeconds: answerWithinSeconds ?? DEFAULT_CALL_LOG_SETTINGS.answerWithinSeconds,
    shortAbandonSeconds: shortAbandonSeconds ?? DEFAULT_CALL_LOG_SETTINGS.shortAbandonSeconds,
  };
}

export function isSettled(settings: ReturnType<typeof settingsOf>): settings is CallLogSettings {
  return !('fix' in settings);
}
