import { fault, isFault, type Outcome } from '../../fault';
import type { Expression, RowExpression } from './expression';
import { INPUTS, type InputId } from './inputs';
import type { Observations } from './observations';

const numbersOf = (input: InputId, given: Observations): number[] => (given[input] ?? []).filter((value) => value !== null);
const added = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function gathered(input: InputId, given: Observations): Outcome {
  const values = numbersOf(input, given);
  switch (INPUTS[input].gather) {
    case 'sum': return given[input] ? added(values) : fault('missing', input);
    case 'mean': return values.length > 0 ? added(values) / values.length : fault('no-data', input);
    case 'max': return values.length > 0 ? values.reduce((most, value) => Math.max(most, value)) : fault('no-data', input);
    case 'one': return values[0] ?? fault('missing', input);
  }
}

function spreadOf(input: InputId, given: Observations): Outcome {
  const values = numbersOf(input, given);
  if (values.length === 0) return fault('no-data', input);
  const mean = added(values) / values.length;
  return Math.sqrt(added(values.map((value) => (value - mean) ** 2)) / values.length);
}

/** Shares of a day are of the rows that are compared, so a row without one of the numbers counts in neither total. */
function shareGaps(pairs: readonly (readonly [number, number])[], { a, b }: RowExpression): Outcome {
  const [sumA, sumB] = [added(pairs.map(([value]) => value)), added(pairs.map(([, value]) => value))];
  if (sumA === 0) return fault('all-zero', a);
  if (sumB === 0) return fault('all-zero', b);
  return added(pairs.map(([x, y]) => Math.abs(x / sumA - y / sumB)));
}

/** A touch of rounding must not turn a row that just meets its mark into one that misses it. */
const SLACK = 1e-12;

function rowValue(row: RowExpression, a: number, b: number): number {
  switch (row.kind) {
    case 'gap': return Math.abs(a - b);
    case 'lesser': return Math.min(a, b);
    case 'excess': return Math.max(0, a - b);
    case 'product': return a * b;
    case 'reaches': return a >= b - SLACK ? 1 : 0;
    case 'near': return Math.abs(a - b) <= row.tolerance * b * (1 + SLACK) ? 1 : 0;
    case 'both': return 1;
    case 'shareGap': return NaN;
  }
}

function overRows(row: RowExpression, given: Observations): Outcome {
  const [first, second] = [given[row.a], given[row.b]];
  if (!first) return fault('missing', row.a);
  if (!second) return fault('missing', row.b);
  const one = INPUTS[row.b].gather === 'one';
  if (one && second[0] === null) return fault('missing', row.b);
  const pairs = first.flatMap((a, index) => {
    const b = one ? second[0] : second[index];
    return a === null || b === null || b === undefined ? [] : [[a, b] as const];
  });
  return row.kind === 'shareGap' ? shareGaps(pairs, row) : added(pairs.map(([a, b]) => rowValue(row, a, b)));
}

function folded(terms: readonly Expression[], given: Observations, start: number, step: (a: number, b: number) => number): Outcome {
  let result = start;
  for (const term of terms) {
    const value = evaluate(term, given);
    if (isFault(value)) return value;
    result = step(result, value);
  }
  return result;
}

function ratioOf(part: Expression, whole: Expression, given: Observations): Outcome {
  const below = evaluate(whole, given);
  if (isFault(below)) return below;
  if (below === 0) return fault('all-zero', firstInput(whole));
  const above = evaluate(part, given);
  return isFault(above) ? above : above / below;
}

function firstInput(expression: Expression): string {
  switch (expression.kind) {
    case 'input': case 'mean': case 'spread': return expression.input;
    case 'number': return '';
    case 'sum': case 'product': return expression.terms.map(firstInput).find((name) => name !== '') ?? '';
    case 'difference': return firstInput(expression.from);
    case 'ratio': return firstInput(expression.part);
    case 'converted': return firstInput(expression.of);
    case 'overRows': return expression.row.a;
  }
}

/**
 * The value of a formula over the planner's columns. Where a division is by zero there is none (`all-zero`, naming the
 * first input of what it is divided by); where a column is absent or without a number, `missing` or `no-data`.
 */
export function evaluate(expression: Expression, given: Observations): Outcome {
  switch (expression.kind) {
    case 'input': return gathered(expression.input, given);
    case 'mean': {
      const values = numbersOf(expression.input, given);
      return values.length > 0 ? added(values) / values.length : fault('no-data', expression.input);
    }
    case 'spread': return spreadOf(expression.input, given);
    case 'number': return expression.value;
    case 'sum': return folded(expression.terms, given, 0, (a, b) => a + b);
    case 'product': return folded(expression.terms, given, 1, (a, b) => a * b);
    case 'difference': {
      const more = evaluate(expression.from, given);
      if (isFault(more)) return more;
      const less = evaluate(expression.less, given);
      return isFault(less) ? less : more - less;
    }
    case 'ratio': return ratioOf(expression.part, expression.whole, given);
    case 'converted': {
      const value = evaluate(expression.of, given);
      return isFault(value) ? value : value * expression.by;
    }
    case 'overRows': return overRows(expression.row, given);
  }
}
