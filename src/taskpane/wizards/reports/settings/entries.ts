import { DEFAULT_REPORTS, GOAL_IDS, type GoalId, type ReportsSettings } from '../../../../sheets/reports/request';
import type { Entry } from '../../../parts';

export type EntryKey = GoalId | 'near' | 'answerWithinSeconds' | 'dayFromMinute' | 'dayUntilMinute';
/** The fields as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<EntryKey, Entry>>;

const PERIOD_KEYS = ['day', 'week', 'month', 'projectFrom', 'projectUntil'] as const;
export type PeriodKey = (typeof PERIOD_KEYS)[number];
/** Null: the latest, or all there is. */
export type Periods = Readonly<Record<PeriodKey, number | null>>;

const MINUTES_PER_DAY = 1440;

export function entriesOf({ goals, near, answerWithinSeconds, dayFromMinute, dayUntilMinute }: Pick<ReportsSettings, 'goals' | 'near' | 'answerWithinSeconds' | 'dayFromMinute' | 'dayUntilMinute'>): Entries {
  return { ...Object.fromEntries(GOAL_IDS.map((id) => [id, goals[id] ?? undefined])) as Record<GoalId, Entry>, near, answerWithinSeconds, dayFromMinute, dayUntilMinute };
}

export function periodsOf(settings: Pick<ReportsSettings, PeriodKey>): Periods {
  return Object.fromEntries(PERIOD_KEYS.map((key) => [key, settings[key]])) as Record<PeriodKey, number | null>;
}

/** What a blank field means; a blank goal means that there is none. */
export function fallbackOf(key: EntryKey): number | undefined {
  return isGoal(key) ? undefined : DEFAULT_REPORTS[key];
}

function isGoal(key: EntryKey): key is GoalId {
  return (GOAL_IDS as readonly string[]).includes(key);
}

/** Why the entries make no settings yet: the field to correct. */
export interface Unsettled {
  readonly fix: EntryKey | 'day-hours';
}

interface Answers extends Pick<ReportsSettings, 'weekStartsOn' | 'choices'> {
  readonly entries: Entries;
  readonly periods: Periods;
}

/** What the answers say; a day that ends at midnight ends at 24:00. */
export function settledOf({ entries, periods, weekStartsOn, choices }: Answers): ReportsSettings | Unsettled {
  const unusable = (Object.keys(entries) as EntryKey[]).find((key) => entries[key] === null);
  if (unusable !== undefined) return { fix: unusable };
  const value = (key: EntryKey) => entries[key] ?? fallbackOf(key) ?? 0;
  const [dayFromMinute, dayUntilMinute] = [value('dayFromMinute'), value('dayUntilMinute') || MINUTES_PER_DAY];
  if (dayFromMinute >= dayUntilMinute) return { fix: 'day-hours' };
  return {
    ...periods, weekStartsOn, choices, dayFromMinute, dayUntilMinute, near: value('near'), answerWithinSeconds: value('answerWithinSeconds'),
    goals: Object.fromEntries(GOAL_IDS.map((id) => [id, entries[id] ?? null])) as Record<GoalId, number | null>,
  };
}

export function isUnsettled(settled: ReportsSettings | Unsettled): settled is Unsettled {
  return 'fix' in settled;
}
