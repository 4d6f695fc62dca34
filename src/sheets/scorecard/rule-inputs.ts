import type { ScoreRule } from '../../core/kpi/scorecard';
import { say } from '../../locales/say';
import { SHARE } from './number-formats';
import type { ScorecardWords } from './request';

/** A number of a rule that a planner may change on the sheet. */
export interface RuleInput {
  readonly key: string;
  readonly label: string;
  readonly note: string;
  readonly value: number | null;
  /** A score is a share; the rest is in the unit of the indicator, or a count of events. */
  readonly unit: 'score' | 'figure' | 'events';
}

type Words = ScorecardWords['rules'];
type Named = Exclude<keyof Words['input'] & string, `${string}Note`>;

/** The numbers of a rule in the order in which they are read. */
export function ruleInputs(rule: ScoreRule, { input }: Words): RuleInput[] {
  const line = (key: Named, value: number | null, unit: RuleInput['unit'] = 'figure'): RuleInput => ({ key, label: input[key], note: input[`${key}Note`], value, unit });
  switch (rule.kind) {
    case 'higher': case 'lower': return [line('target', rule.target), line('floor', rule.floor), line('stretch', rule.stretch)];
    case 'ratio': return [line('target', rule.target), line('cap', rule.cap, 'score')];
    case 'band': return (['zeroLow', 'low', 'high', 'zeroHigh'] as const).map((key) => line(key, rule.band[key]));
    case 'tiers': return tiersInOrder(rule).flatMap(({ from, score }, index): RuleInput[] => {
      const tier = index + 1;
      const numbered = (key: 'from' | 'score', value: number, unit: RuleInput['unit']): RuleInput => ({ ...line(key, value, unit), key: `${key}${tier}`, label: say(input[key], { tier }, 'en') });
      return from === null ? [{ ...line('rest', score, 'score'), key: `score${tier}` }] : [numbered('from', from, 'figure'), numbered('score', score, 'score')];
    });
    case 'deduction': return [line('free', rule.free, 'events'), line('perEvent', rule.perEvent, 'score')];
  }
}

/** The highest tier first, that for all the rest last. */
export function tiersInOrder({ tiers }: Extract<ScoreRule, { kind: 'tiers' }>) {
  return [...tiers].sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
}

/** A rule with the numbers that its cells hold now; a cell without a number keeps what was there, one that may be blank is blank. */
export function ruleWith(rule: ScoreRule, read: (key: string) => number | null | undefined): ScoreRule {
  const needed = (key: string, value: number) => read(key) ?? value;
  const optional = (key: string, value: number | null) => { const now = read(key); return now === undefined ? value : now; };
  switch (rule.kind) {
    case 'higher': case 'lower': return { ...rule, target: needed('target', rule.target), floor: needed('floor', rule.floor), stretch: optional('stretch', rule.stretch) };
    case 'ratio': return { ...rule, target: needed('target', rule.target), cap: optional('cap', rule.cap) };
    case 'band': return {
      kind: 'band', band: { zeroLow: needed('zeroLow', rule.band.zeroLow), low: needed('low', rule.band.low), high: needed('high', rule.band.high), zeroHigh: needed('zeroHigh', rule.band.zeroHigh) },
    };
    case 'tiers': return {
      kind: 'tiers', tiers: tiersInOrder(rule).map(({ from, score }, index) => ({ from: from === null ? null : needed(`from${index + 1}`, from), score: needed(`score${index + 1}`, score) })),
    };
    case 'deduction': return { ...rule, free: needed('free', rule.free), perEvent: needed('perEvent', rule.perEvent) };
  }
}

/** How a rule is called, and what it wants of its numbers. */
export function ruleWords(rule: ScoreRule, { kind, why }: Words): { readonly kind: string; readonly why: string } {
  switch (rule.kind) {
    case 'higher': case 'lower': return { kind: kind[rule.kind], why: why.line };
    case 'ratio': return { kind: rule.lowerIsBetter ? kind.ratioDown : kind.ratioUp, why: why.ratio };
    case 'band': return { kind: kind.band, why: why.band };
    case 'tiers': return { kind: kind.tiers, why: why.tiers };
    case 'deduction': return { kind: kind.deduction, why: why.deduction };
  }
}

export const SCORE_FORMAT = SHARE;
