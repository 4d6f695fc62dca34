import type { Contract, Rule } from './problem';

/** A contract without its lower limits, and without some kinds of rule: long leave or locked cells may leave no other line. */
export function easierContract({ rules, ...rest }: Contract, without: readonly string[] = []): Contract {
  return { ...rest, rules: rules.filter(({ kind }) => !without.includes(kind)).flatMap(withoutLeast) };
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
