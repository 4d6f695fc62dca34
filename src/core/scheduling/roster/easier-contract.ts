import type { Contract, Rule } from './problem';

/** A contract without its lower limits: somebody on long leave or with many locked cells may not be able to reach them. */
export function easierContract({ rules, ...rest }: Contract): Contract {
  return { ...rest, rules: rules.flatMap(withoutLeast) };
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
