import type { Expression, RowExpression } from './expression';
import { INPUTS, type InputId } from './inputs';
import { combined, dimensionOf, sameDimension, type Dimension } from './measure';

const PURE: Dimension = { powers: {}, scale: 1 };
const ofInput = (input: InputId) => dimensionOf(INPUTS[input].measure);

/** What is added or compared must be of one kind; null where it is not. */
function alike(terms: readonly (Dimension | null)[]): Dimension | null {
  const [first = null, ...others] = terms;
  return first && others.every((other) => other && sameDimension(first, other)) ? first : null;
}

function ofRow(row: RowExpression): Dimension | null {
  const [a, b] = [ofInput(row.a), ofInput(row.b)];
  switch (row.kind) {
    case 'gap': case 'lesser': case 'excess': return alike([a, b]);
    case 'reaches': case 'near': return alike([a, b]) && dimensionOf({ unit: 'count', of: 'interval' });
    case 'both': return dimensionOf({ unit: 'count', of: 'interval' });
    case 'shareGap': return PURE;
  }
}

/** The dimension that a formula comes out in by the units of its inputs; null where it adds or compares unlike things. */
export function dimensionOfExpression(expression: Expression): Dimension | null {
  switch (expression.kind) {
    case 'input': case 'mean': case 'spread': return ofInput(expression.input);
    case 'number': return dimensionOf(expression.measure);
    case 'sum': return alike(expression.terms.map(dimensionOfExpression));
    case 'difference': return alike([dimensionOfExpression(expression.from), dimensionOfExpression(expression.less)]);
    case 'product': return expression.terms.map(dimensionOfExpression).reduce((a, b) => a && b && combined(a, b, 1), PURE);
    case 'ratio': {
      const [part, whole] = [dimensionOfExpression(expression.part), dimensionOfExpression(expression.whole)];
      return part && whole && combined(part, whole, -1);
    }
    case 'converted': {
      const of = dimensionOfExpression(expression.of);
      return of && { ...of, scale: of.scale / expression.by };
    }
    case 'overRows': return ofRow(expression.row);
  }
}
