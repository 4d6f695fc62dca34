import { USUAL_RULE, type HouseRule } from '../../../../core/kpi/weighing';
import type { Entry } from '../../../parts';

export type RuleKey = keyof HouseRule;
export const RULE_KEYS: readonly RuleKey[] = ['min', 'max', 'step', 'total', 'most'];

export interface RuleEntries {
  readonly on: boolean;
  readonly entries: Readonly<Record<RuleKey, Entry>>;
}

/** As the course teaches it: 5–30 points in steps of 5. */
export const usualRule: RuleEntries = { on: true, entries: USUAL_RULE };

/** Blank stands for the usual. */
export function ruleOf({ on, entries }: RuleEntries): HouseRule | null | { readonly rule: RuleKey } {
  if (!on) return null;
  const unusable = RULE_KEYS.find((key) => entries[key] === null);
  if (unusable) return { rule: unusable };
  return Object.fromEntries(RULE_KEYS.map((key) => [key, entries[key] ?? USUAL_RULE[key]])) as unknown as HouseRule;
}

export function ruleFrom(rule: HouseRule | null): RuleEntries {
  return rule ? { on: true, entries: rule } : { ...usualRule, on: false };
}
