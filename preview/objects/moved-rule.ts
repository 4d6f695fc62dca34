import type { Rectangle } from './a1';
import { movedFormula } from './moved-formula';

type Rule = Readonly<Record<string, unknown>>;

/** A rule in the terms of the first cell of one area, in those of another: every formula in it moves along. */
export function movedRule(rule: Rule, from: Rectangle, to: Rectangle): Rule {
  return Object.fromEntries(Object.entries(rule).map(([name, part]) => {
    if (typeof part === 'string' && part.startsWith('=')) return [name, movedFormula(part, from, to)];
    return [name, typeof part === 'object' && part !== null ? movedRule(part as Rule, from, to) : part];
  }));
}
