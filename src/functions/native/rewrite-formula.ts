import { callsIn, type FormulaCall } from '../reading/calls-in';
import { lambda, type LambdaText } from './lambda';
import { oneFormula } from './one-formula';
import { rewriting, type Rewriting } from './rewrite-call';
import type { Obstacle } from './twin';

export type Rewritten =
  | { readonly kind: 'formula'; readonly text: string; readonly lambdas: ReadonlyMap<string, LambdaText> }
  | { readonly kind: 'obstacle'; readonly call: string; readonly why: Obstacle };

/** How a call is written in place of itself. */
type Writing = (call: FormulaCall, rewriting: Rewriting) => string;

/** Our functions in a formula by Excel's own, innermost first; everything else stays as it is, letter by letter. */
export function nativeFormula(formula: string): Rewritten {
  return rewritten(formula, (_call, { steps, texts }) => oneFormula(steps, texts), new Map());
}

/** Our functions by names of the same call that the workbook defines as LAMBDAs. */
export function lambdaFormula(formula: string): Rewritten {
  const lambdas = new Map<string, LambdaText>();
  return rewritten(formula, (call, { definition, texts, signature }) => {
    const defined = lambda(definition, signature);
    const name = lambdaName(call.name, definition.variant);
    lambdas.set(name, defined);
    return `${name}(${defined.parameters.map((parameter) => texts.get(parameter)!).join(',')})`;
  }, lambdas);
}

/** With a prefix: which of a name and a loaded function of the same name wins is told nowhere. */
export function lambdaName(name: string, variant: string | undefined): string {
  return ['CS', name, ...(variant ? [variant] : [])].join('.');
}

function rewritten(formula: string, write: Writing, lambdas: ReadonlyMap<string, LambdaText>): Rewritten {
  let text = formula;
  for (;;) {
    const calls = callsIn(text);
    // The last to begin of the deepest holds no other.
    const call = calls.reduce<FormulaCall | undefined>((deepest, one) => (deepest && deepest.depth > one.depth ? deepest : one), undefined);
    if (!call) return { kind: 'formula', text, lambdas };
    const found = rewriting(call);
    if (hasNone(found)) return { kind: 'obstacle', call: call.text, why: found };
    const whole = text === `=${call.text}`;
    const inPlace = write(call, found);
    text = whole ? `=${inPlace}` : replaceLast(text, call.text, `(${inPlace})`);
  }
}

const hasNone = (found: Rewriting | Obstacle): found is Obstacle => 'obstacle' in found;

function replaceLast(text: string, part: string, by: string): string {
  const at = text.lastIndexOf(part);
  return text.slice(0, at) + by + text.slice(at + part.length);
}
