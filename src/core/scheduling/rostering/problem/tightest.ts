import type { Rule } from '../../roster/problem';

/** One rule of each kind: the tightest limits of all that are given. Two limits on one sum would double a search's work. */
export function tightest(rules: readonly Rule[]): Rule[] {
  const kept = new Map<string, Rule>();
  for (const rule of rules) {
    const known = kept.get(rule.kind);
    kept.set(rule.kind, known ? tighter(known, rule) : rule);
  }
  return [...kept.values()].filter((rule) => !('max' in rule && 'min' in rule && rule.max === undefined && rule.min === undefined));
}

/** Of two rules of one kind. */
function tighter(one: Rule, other: Rule): Rule {
  if (one.kind === 'rest' || one.kind === 'day-off-rest') return { ...one, minutes: Math.max(one.minutes, minutesOf(other)) };
  const min = most(leastOf(one), leastOf(other));
  const max = least(mostOf(one), mostOf(other));
  return { ...one, ...(min !== undefined && { min }), ...(max !== undefined && { max }) } as Rule;
}

const minutesOf = (rule: Rule): number => ('minutes' in rule ? rule.minutes : 0);
const leastOf = (rule: Rule): number | undefined => ('min' in rule ? rule.min : undefined);
export const mostOf = (rule: Rule): number | undefined => ('max' in rule ? rule.max : undefined);
const most = (a?: number, b?: number) => (a === undefined ? b : b === undefined ? a : Math.max(a, b));
const least = (a?: number, b?: number) => (a === undefined ? b : b === undefined ? a : Math.min(a, b));
