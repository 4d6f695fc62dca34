import type { Contract, Rule } from './problem';

/** What is left out of a contract for one person for whom no line obeys it all. */
export interface Ease {
  /** Kinds of rule left out altogether. */
  readonly without: readonly Rule['kind'][];
  /** Least paid minutes in place of all lower limits; left out, these stay. */
  readonly leastMinutes?: number;
}

/** A contract that long leave, days away or locked cells leave possible. */
export function easierContract({ rules, ...rest }: Contract, { without, leastMinutes }: Ease): Contract {
  const kept = rules.filter(({ kind }) => !without.includes(kind));
  if (leastMinutes === undefined) return { ...rest, rules: kept };
  const most = kept.find((rule) => rule.kind === 'minutes');
  const others = kept.filter((rule) => rule !== most).flatMap(withoutLeast);
  return { ...rest, rules: [...others, ...(leastMinutes > 0 || most ? [{ ...most, kind: 'minutes' as const, min: leastMinutes }] : [])] };
}

export function owesMinutes({ rules }: Contract): boolean {
  return rules.some((rule) => (rule.kind === 'minutes' || rule.kind === 'week-minutes') && (rule.min ?? 0) > 0);
}

function withoutLeast(rule: Rule): Rule | [] {
  switch (rule.kind) {
    case 'minutes':
    case 'week-minutes':
    case 'week-days':
    case 'days-in-row': return rule.max === undefined ? [] : { kind: rule.kind, max: rule.max };
    case 'days-off-in-row': return [];
    case 'weekends-worked':
    case 'shift-count':
    case 'rest':
    case 'day-off-rest': return rule;
  }
}
