import type { ScoreRule } from '../../../../core/kpi/scorecard/scorecard';
import type { Entry } from '../../../parts';

export type RuleKind = ScoreRule['kind'];
export const RULE_KINDS: readonly RuleKind[] = ['higher', 'lower', 'ratio', 'band', 'tiers', 'deduction'];

/** Numbers in the unit of the indicator, but for `cap` and `perEvent`, which are scores. */
export type RuleNumber = 'target' | 'floor' | 'stretch' | 'cap' | 'zeroLow' | 'low' | 'high' | 'zeroHigh' | 'free' | 'perEvent';

export interface TierDraft {
  readonly id: number;
  /** Blank: for all the rest. */
  readonly from: Entry;
  readonly score: Entry;
}

/** A rule as it is typed, with what was typed for the other kinds: whoever tries one and comes back finds it as it was. */
export interface RuleDraft {
  readonly kind: RuleKind;
  readonly numbers: Readonly<Partial<Record<RuleNumber, Entry>>>;
  readonly lowerIsBetter: boolean;
  readonly tiers: readonly TierDraft[];
}

export function draftOf(rule: ScoreRule): RuleDraft {
  const blank: RuleDraft = { kind: rule.kind, numbers: {}, lowerIsBetter: rule.kind === 'lower' || rule.kind === 'deduction', tiers: [] };
  switch (rule.kind) {
    case 'higher':
    case 'lower': return { ...blank, numbers: { target: rule.target, floor: rule.floor, stretch: rule.stretch ?? undefined } };
    case 'ratio': return { ...blank, numbers: { target: rule.target, cap: rule.cap ?? undefined }, lowerIsBetter: rule.lowerIsBetter };
    case 'band': return { ...blank, numbers: { ...rule.band } };
    case 'tiers': return { ...blank, tiers: rule.tiers.map(({ from, score }, id) => ({ id, from: from ?? undefined, score })) };
    case 'deduction': return { ...blank, numbers: { free: rule.free, perEvent: rule.perEvent } };
  }
}
