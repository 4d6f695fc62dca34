import { fault, isFault, type Outcome } from '../../fault';
import { sum } from '../../numeric/sum';
import type { Expression } from './expression';
import { INPUTS, type InputId } from './inputs';
import { inputsOf } from './inputs-of';
import type { Observations } from './observations';
import { overRows } from './over-rows';

const numbersOf = (input: InputId, given: Observations): number[] => (given[input] ?? []).filter((value) => value !== null);

function gathered(input: InputId, given: Observations): Outcome {
  const values = numbersOf(input, given);
  switch (INPUTS[input].gather) {
    case 'sum': return given[input] ? sum(values) : fault('missing', input);
    case 'mean': return values.length > 0 ? sum(values) / values.length : fault('no-data', input);
    case 'max': return values.length > 0 ? values.reduce((most, value) => Math.max(most, value)) : fault('no-data', input);
    case 'one': return values[0] ?? fault('missing', input);
  }
}

function spreadOf(input: InputId, given: Observations): Outcome {
  const values = numbersOf(input, given);
  if (values.length === 0) return fault('no-data', input);
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
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
  if (below === 0) return fault('all-zero', inputsOf(whole)[0]?.input ?? '');
  const above = evaluate(part, given);
  return isFault(above) ? above : above / below;
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
      return values.length > 0 ? sum(values) / values.length : fault('no-data', expression.input);
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
