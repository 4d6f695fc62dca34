import type { Expression } from './expression';
import type { InputId } from './inputs';

export interface NeededInput {
  readonly input: InputId;
  /** The formula does without it. */
  readonly optional: boolean;
  /** Wanted row by row beside others: only a column of its own will do. */
  readonly byRow: boolean;
}

function needs(expression: Expression): NeededInput[] {
  switch (expression.kind) {
    case 'input': return [{ input: expression.input, optional: expression.optional, byRow: false }];
    case 'mean': case 'spread': return [{ input: expression.input, optional: false, byRow: true }];
    case 'number': return [];
    case 'sum': case 'product': return expression.terms.flatMap(needs);
    case 'difference': return [...needs(expression.from), ...needs(expression.less)];
    case 'ratio': return [...needs(expression.part), ...needs(expression.whole)];
    case 'converted': return needs(expression.of);
    case 'overRows': return [expression.row.a, expression.row.b].map((input) => ({ input, optional: false, byRow: true }));
  }
}

/** The inputs of a formula, each once, in the order in which the formula reads. */
export function inputsOf(expression: Expression): NeededInput[] {
  const found = new Map<InputId, NeededInput>();
  for (const need of needs(expression)) {
    const before = found.get(need.input);
    found.set(need.input, before ? { ...need, optional: before.optional && need.optional, byRow: before.byRow || need.byRow } : need);
  }
  return [...found.values()];
}
