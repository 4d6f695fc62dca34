import { defaultRules, type RosterRules } from '../../../core/scheduling/rostering';
import type { RosterEffort, RosterMemory } from '../../../sheets/roster/request';
import type { Entry } from '../../parts';
import { NORMAL_WEIGHTS, weightsOf, wordsOf, type WeightWords } from './weights';

/** The rules that are one number each. */
export type RuleKey = 'restHours' | 'mostDaysInRow' | 'fewestDaysOffInRow' | 'mostDaysPerWeek' | 'mostWeekendsWorked' | 'weekendsOff' | 'hoursBank' | 'leaveHours';
export type EntryKey = RuleKey | 'weeks' | 'seed' | 'seconds';
/** The fields as they are typed: blank and unusable ones included. */
export type Entries = Readonly<Record<EntryKey, Entry>>;

export const MOST_WEEKS = 5;

/** How the search is to be made. */
export type SearchSettings = RosterEffort;

const RULE_KEYS = ['restHours', 'mostDaysInRow', 'fewestDaysOffInRow', 'mostDaysPerWeek', 'mostWeekendsWorked', 'weekendsOff', 'hoursBank', 'leaveHours'] as const satisfies readonly RuleKey[];

/** A roster's rules as they stand in the fields. */
export function entriesOf(rules: RosterRules, weeks: number, { seed, seconds }: SearchSettings): Entries {
  return { ...Object.fromEntries(RULE_KEYS.map((key) => [key, rules[key] ?? undefined])) as Record<RuleKey, Entry>, weeks, seed, seconds };
}

const DEFAULT_SEARCH: SearchSettings = { seed: 1, seconds: 10 };
export const DEFAULT_ENTRIES: Entries = entriesOf(defaultRules(), 4, DEFAULT_SEARCH);

/** How a roster that is remembered was searched; earlier workbooks do not say. */
export function searchOf({ search }: Pick<RosterMemory, 'search'>): SearchSettings {
  return search ?? DEFAULT_SEARCH;
}

/** Blank is a rule that does not hold. */
const MAY_BE_BLANK: ReadonlySet<EntryKey> = new Set<EntryKey>(['restHours', 'mostDaysInRow', 'fewestDaysOffInRow', 'mostDaysPerWeek', 'mostWeekendsWorked', 'leaveHours']);

export function fallbackOf(key: EntryKey): number | undefined {
  return MAY_BE_BLANK.has(key) ? undefined : DEFAULT_ENTRIES[key] ?? undefined;
}

/** What is not one number: the law and its limits, people with a skill, and what goals are worth. */
export interface OtherRules extends Pick<RosterRules, 'jurisdiction' | 'law'> {
  readonly skills: readonly { readonly skill: string; readonly least: Entry }[];
  readonly weights: WeightWords;
}

export const DEFAULT_OTHERS: OtherRules = { jurisdiction: null, law: {}, skills: [], weights: NORMAL_WEIGHTS };

export function othersOf({ jurisdiction, law, skills, weights }: RosterRules): OtherRules {
  return { jurisdiction, law, skills, weights: wordsOf(weights) };
}

export interface Settled {
  readonly weeks: number;
  readonly rules: RosterRules;
  readonly search: SearchSettings;
}

/** The field to correct before there are settings. */
export interface Unsettled {
  readonly fix: EntryKey | 'skill';
  readonly skill?: string;
}

/** What the entries say. */
export function settledOf(entries: Entries, others: OtherRules): Settled | Unsettled {
  const unusable = (Object.keys(entries) as EntryKey[]).find((key) => entries[key] === null);
  if (unusable !== undefined) return { fix: unusable };
  const wrong = others.skills.find(({ least }) => least === null);
  if (wrong) return { fix: 'skill', skill: wrong.skill };
  const limit = (key: RuleKey) => entries[key] ?? null;
  const value = (key: EntryKey) => entries[key] ?? fallbackOf(key) ?? 0;
  return {
    weeks: value('weeks'),
    search: { seed: value('seed'), seconds: value('seconds') },
    rules: {
      jurisdiction: others.jurisdiction, law: others.law,
      restHours: limit('restHours'), mostDaysInRow: limit('mostDaysInRow'), fewestDaysOffInRow: limit('fewestDaysOffInRow'),
      mostDaysPerWeek: limit('mostDaysPerWeek'), mostWeekendsWorked: limit('mostWeekendsWorked'), leaveHours: limit('leaveHours'),
      weekendsOff: value('weekendsOff'), hoursBank: value('hoursBank'),
      skills: others.skills.flatMap(({ skill, least }) => (least ? { skill, least } : [])),
      weights: weightsOf(others.weights),
    },
  };
}

export function isUnsettled(settled: Settled | Unsettled): settled is Unsettled {
  return 'fix' in settled;
}
