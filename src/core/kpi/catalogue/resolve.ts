import { DERIVATIONS } from './derivations';
import type { Expression } from './expression';
import type { InputId } from './inputs';
import { inputsOf } from './inputs-of';

export interface Resolution {
  /** The formula over columns that are there; null where one is missing. */
  readonly formula: Expression | null;
  readonly missing: readonly InputId[];
}

/** What an input becomes: itself, what it derives from, or null for one that the formula does without. */
function standIn(input: InputId, optional: boolean, byRow: boolean, at: ReadonlySet<InputId>): Expression | null | undefined {
  if (at.has(input)) return { kind: 'input', input, optional: false };
  const derived = byRow ? undefined : DERIVATIONS[input];
  if (derived && inputsOf(derived).every((need) => need.optional || at.has(need.input))) return without(derived, at);
  return optional ? null : undefined;
}

/** A derivation over the columns at hand: its optional terms drop out. */
function without(derived: Expression, at: ReadonlySet<InputId>): Expression {
  return derived.kind === 'sum' ? { ...derived, terms: derived.terms.filter((term) => term.kind !== 'input' || at.has(term.input)) } : derived;
}

/**
 * Fits a formula to the columns at hand: an input without a column is derived from others where it can be (handle time
 * from talk, hold and after-call work), one that the formula does without drops out of its sum, and of the rest the
 * missing ones are named.
 */
export function resolvedFor(formula: Expression, at: ReadonlySet<InputId>): Resolution {
  const missing = inputsOf(formula).filter((need) => standIn(need.input, need.optional, need.byRow, at) === undefined).map((need) => need.input);
  if (missing.length > 0) return { formula: null, missing };
  const fit = (expression: Expression): Expression | null => {
    switch (expression.kind) {
      case 'input': return standIn(expression.input, expression.optional, false, at) ?? null;
      case 'mean': case 'spread': case 'number': case 'overRows': return expression;
      case 'sum': case 'product': return { ...expression, terms: expression.terms.map(fit).filter((term) => term !== null) };
      case 'difference': {
        const [from, less] = [fit(expression.from), fit(expression.less)];
        return from && less ? { ...expression, from, less } : from;
      }
      case 'ratio': {
        const [part, whole] = [fit(expression.part), fit(expression.whole)];
        return part && whole ? { ...expression, part, whole } : null;
      }
      case 'converted': {
        const of = fit(expression.of);
        return of && { ...expression, of };
      }
    }
  };
  return { formula: fit(formula), missing: [] };
}
