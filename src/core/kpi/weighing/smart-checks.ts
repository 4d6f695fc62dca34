import { indicatorOf } from '../catalogue/catalogue';
import type { Direction, Target } from '../catalogue/indicator';
import type { IndicatorId } from '../catalogue/indicator-id';
import type { ChosenIndicator } from '../selection/chosen-indicator';

/** In the indicator's unit: at least `low` where higher is better, at most `high` where lower is, from low to high for a band. */
export interface IndicatorTarget {
  readonly low: number | null;
  readonly high: number | null;
}

export interface SmartSubject {
  readonly indicator: ChosenIndicator;
  /** Of one of the planner's own; those of the catalogue have theirs. */
  readonly definition: string;
  readonly target: IndicatorTarget;
  /** The day by which, as Excel counts days. */
  readonly due: number | null;
  readonly today: number;
  /** Why it is relevant and within reach, in the planner's words. */
  readonly reason: string;
  /** What was reached so far; null where there is no column of it. */
  readonly figures: readonly (number | null)[] | null;
  /** All indicators chosen. */
  readonly chosen: readonly ChosenIndicator[];
}

export const SMART = ['specific', 'measurable', 'attainable', 'realistic', 'timeBound'] as const;
export type SmartLetter = (typeof SMART)[number];

export type SmartReason =
  | 'no-name' | 'no-unit' | 'no-definition' | 'no-target' | 'wrong-target'
  | 'no-figures'
  | 'never-reached' // facts: best, what came nearest
  | 'beyond-indicative' // facts: indicative
  | 'no-counter' | 'no-indicative'
  | 'no-date' | 'past-date';

export interface SmartCheck {
  readonly letter: SmartLetter;
  /** `open`: nothing speaks for it or against it. */
  readonly state: 'met' | 'doubtful' | 'open';
  /** Null where met. */
  readonly reason: SmartReason | null;
  readonly facts: Readonly<Record<string, number>>;
}

type Verdict = Omit<SmartCheck, 'letter'>;
const MET: Verdict = { state: 'met', reason: null, facts: {} };
const doubtful = (reason: SmartReason, facts: Verdict['facts'] = {}): Verdict => ({ state: 'doubtful', reason, facts });
const open = (reason: SmartReason): Verdict => ({ state: 'open', reason, facts: {} });

/** Whether a target is specific, measurable, attainable, realistic and time-bound, as far as data can say; in this order. */
export function smartChecks(subject: SmartSubject): readonly SmartCheck[] {
  const verdicts: Readonly<Record<SmartLetter, (of: SmartSubject) => Verdict>> = { specific, measurable, attainable, realistic, timeBound };
  return SMART.map((letter) => ({ letter, ...verdicts[letter](subject) }));
}

function specific({ indicator: { id, name, measure, direction }, definition, target }: SmartSubject): Verdict {
  if (name.trim() === '') return doubtful('no-name');
  if (measure === null) return doubtful('no-unit');
  if (id === null && definition.trim() === '') return doubtful('no-definition');
  if (!isSet(target, direction)) return doubtful('no-target');
  return direction === 'band' && target.low! > target.high! ? doubtful('wrong-target') : MET;
}

function measurable({ figures }: SmartSubject): Verdict {
  return reached(figures).length > 0 ? MET : doubtful('no-figures');
}

function attainable({ figures, target, indicator: { direction } }: SmartSubject): Verdict {
  const values = reached(figures);
  if (values.length === 0) return open('no-figures');
  if (!isSet(target, direction)) return open('no-target');
  const apart = values.map((value) => shortfall(value, target, direction));
  const least = Math.min(...apart);
  return least <= 0 ? MET : doubtful('never-reached', { best: values[apart.indexOf(least)]! });
}

function realistic({ indicator: { id, choice, direction }, target, chosen, reason }: SmartSubject): Verdict {
  if (id !== null && counterMissing(id, chosen)) return doubtful('no-counter');
  const indicative = id !== null && choice === null ? indicatorOf(id).target : undefined;
  const beyond = indicative && isSet(target, direction) ? harsher(target, indicative, direction) : null;
  if (beyond !== null) return doubtful('beyond-indicative', { indicative: beyond });
  const isComparable = indicative && isSet(target, direction) && comparable(indicative);
  return isComparable || reason.trim() !== '' ? MET : open('no-indicative');
}

function timeBound({ due, today }: SmartSubject): Verdict {
  if (due === null) return doubtful('no-date');
  return due < Math.floor(today) ? doubtful('past-date') : MET;
}

/** Whether the side that counts is set; an indicator without a better side has no target. */
export function isSet({ low, high }: IndicatorTarget, direction: Direction): boolean {
  return (direction === 'higher' && low !== null) || (direction === 'lower' && high !== null) || (direction === 'band' && low !== null && high !== null);
}

/** By how much a value falls short of a target; 0 or less where it meets it. */
function shortfall(value: number, { low, high }: IndicatorTarget, direction: Direction): number {
  return Math.max(direction === 'lower' ? -Infinity : low! - value, direction === 'higher' ? -Infinity : value - high!);
}

function reached(figures: SmartSubject['figures']): readonly number[] {
  return figures?.filter((figure) => figure !== null) ?? [];
}

/** Figures in a currency say nothing about another centre's money. */
const comparable = (indicative: Target) => !(indicative.status === 'sourced' && indicative.currency);

/** The indicative figure that a target goes beyond; null where it stays within. */
function harsher({ low, high }: IndicatorTarget, indicative: Target, direction: Direction): number | null {
  if (!comparable(indicative)) return null;
  const least = indicative.low ?? indicative.high!;
  const most = indicative.high ?? indicative.low!;
  if (direction === 'higher') return low! > most ? most : null;
  if (direction === 'lower') return high! < least ? least : null;
  return null;
}

/** Whether an indicator stands without any of those that suffer when it alone is chased. */
export function counterMissing(id: IndicatorId, chosen: readonly ChosenIndicator[]): boolean {
  const { counters } = indicatorOf(id);
  return counters.length > 0 && !counters.some((counter) => chosen.some((other) => other.id === counter));
}
