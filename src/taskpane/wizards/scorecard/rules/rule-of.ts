import type { ScoreRule } from '../../../../core/kpi/scorecard/scorecard';
import type { Entry } from '../../../parts';
import type { RuleDraft, RuleNumber } from './rule-draft';

/** What keeps a draft from being a rule: the field, and what is the matter with it. */
export interface RuleFault {
  readonly field: RuleNumber | 'tiers';
  readonly why: 'missing' | 'unusable' | 'not-below' | 'not-above' | 'too-low' | 'too-high' | 'order' | 'not-positive' | 'no-tiers' | 'repeated-limit' | 'negative';
}

export function isRuleFault(rule: ScoreRule | RuleFault): rule is RuleFault {
  return 'why' in rule;
}

/** The rule that a draft stands for. */
export function ruleOf(draft: RuleDraft): ScoreRule | RuleFault {
  switch (draft.kind) {
    case 'higher':
    case 'lower': return onLine(draft, draft.kind);
    case 'ratio': return ratio(draft);
    case 'band': return band(draft);
    case 'tiers': return tiers(draft);
    case 'deduction': return deduction(draft);
  }
}

/** The first of these fields that can't be used; one that must be filled may not be blank. */
function unfit({ numbers }: RuleDraft, needed: readonly RuleNumber[], optional: readonly RuleNumber[] = []): RuleFault | null {
  for (const field of [...needed, ...optional]) {
    if (numbers[field] === null) return { field, why: 'unusable' };
    if (numbers[field] === undefined && needed.includes(field)) return { field, why: 'missing' };
  }
  return null;
}

const number = (entry: Entry): number => entry ?? 0;

function onLine(draft: RuleDraft, kind: 'higher' | 'lower'): ScoreRule | RuleFault {
  const fault = unfit(draft, ['target', 'floor'], ['stretch']);
  if (fault) return fault;
  const [target, floor, stretch] = [number(draft.numbers.target), number(draft.numbers.floor), draft.numbers.stretch ?? null];
  const sign = kind === 'higher' ? 1 : -1;
  if (!(sign * floor < sign * target)) return { field: 'floor', why: kind === 'higher' ? 'not-below' : 'not-above' };
  if (stretch !== null && !(sign * stretch >= sign * target)) return { field: 'stretch', why: kind === 'higher' ? 'too-low' : 'too-high' };
  return { kind, target, floor, stretch };
}

function ratio(draft: RuleDraft): ScoreRule | RuleFault {
  const fault = unfit(draft, ['target'], ['cap']);
  if (fault) return fault;
  const target = number(draft.numbers.target);
  if (!(target > 0)) return { field: 'target', why: 'not-positive' };
  const cap = draft.numbers.cap ?? null;
  return cap !== null && !(cap > 0) ? { field: 'cap', why: 'not-positive' } : { kind: 'ratio', target, cap, lowerIsBetter: draft.lowerIsBetter };
}

const BAND: readonly ('zeroLow' | 'low' | 'high' | 'zeroHigh')[] = ['zeroLow', 'low', 'high', 'zeroHigh'];

function band(draft: RuleDraft): ScoreRule | RuleFault {
  const fault = unfit(draft, BAND);
  if (fault) return fault;
  const [zeroLow = 0, low = 0, high = 0, zeroHigh = 0] = BAND.map((field) => number(draft.numbers[field]));
  const misplaced = BAND.find((field, place) => place > 0 && number(draft.numbers[field]) < number(draft.numbers[BAND[place - 1]!]));
  return misplaced ? { field: misplaced, why: 'order' } : { kind: 'band', band: { zeroLow, low, high, zeroHigh } };
}

function tiers({ tiers: steps }: RuleDraft): ScoreRule | RuleFault {
  const field = 'tiers';
  if (steps.length === 0) return { field, why: 'no-tiers' };
  if (steps.some(({ from, score }) => from === null || score === null)) return { field, why: 'unusable' };
  if (steps.some(({ score }) => score === undefined)) return { field, why: 'missing' };
  if (new Set(steps.map(({ from }) => from)).size < steps.length) return { field, why: 'repeated-limit' };
  // Sorted, as a reader looks a value up: from the highest limit down, the rest last.
  const limit = (from: Entry) => from ?? -Infinity;
  const sorted = [...steps].sort((a, b) => limit(b.from) - limit(a.from));
  return { kind: 'tiers', tiers: sorted.map(({ from, score }) => ({ from: from ?? null, score: number(score) })) };
}

function deduction(draft: RuleDraft): ScoreRule | RuleFault {
  const fault = unfit(draft, ['free', 'perEvent']);
  if (fault) return fault;
  const [free, perEvent] = [number(draft.numbers.free), number(draft.numbers.perEvent)];
  if (!(free >= 0)) return { field: 'free', why: 'negative' };
  return perEvent > 0 ? { kind: 'deduction', free, perEvent } : { field: 'perEvent', why: 'not-positive' };
}
