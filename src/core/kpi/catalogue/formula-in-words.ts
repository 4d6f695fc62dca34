import type { Expression, RowExpression } from './expression';
import { INPUTS, type InputId } from './inputs';

/** How a language says what signs alone do not; `{input}`, `{a}`, `{b}` and `{tolerance}` are filled in. */
export type FormulaPhrases = Readonly<Record<'mean' | 'spread' | 'optional' | RowExpression['kind'], string>>;
export type InputNames = Readonly<Record<InputId, string>>;

type Strength = 'sum' | 'product' | 'atom';
interface Words {
  readonly text: string;
  readonly strength: Strength;
}
const STRENGTHS: readonly Strength[] = ['sum', 'product', 'atom'];
const held = ({ text, strength }: Words, atLeast: Strength) => (STRENGTHS.indexOf(strength) < STRENGTHS.indexOf(atLeast) ? `(${text})` : text);
const filled = (phrase: string, facts: Readonly<Record<string, string>>) => phrase.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
const atom = (text: string): Words => ({ text, strength: 'atom' });

function inputWords(expression: Expression & { kind: 'input' }, names: InputNames, phrases: FormulaPhrases): Words {
  const name = names[expression.input];
  const gathered = INPUTS[expression.input].gather === 'mean' ? filled(phrases.mean, { input: name }) : name;
  return atom(expression.optional ? filled(phrases.optional, { input: gathered }) : gathered);
}

function rowWords(row: RowExpression, names: InputNames, phrases: FormulaPhrases): Words {
  const tolerance = row.kind === 'near' ? `${row.tolerance * 100}%` : '';
  return atom(filled(phrases[row.kind], { a: names[row.a], b: names[row.b], tolerance }));
}

function inWords(expression: Expression, names: InputNames, phrases: FormulaPhrases): Words {
  const words = (part: Expression) => inWords(part, names, phrases);
  switch (expression.kind) {
    case 'input': return inputWords(expression, names, phrases);
    case 'mean': case 'spread': return atom(filled(phrases[expression.kind], { input: names[expression.input] }));
    case 'number': return atom(String(expression.value));
    case 'sum': return { text: expression.terms.map((term) => held(words(term), 'sum')).join(' + '), strength: expression.terms.length > 1 ? 'sum' : 'atom' };
    case 'product': return { text: expression.terms.map((term) => held(words(term), 'product')).join(' × '), strength: 'product' };
    case 'difference': return { text: `${held(words(expression.from), 'sum')} − ${held(words(expression.less), 'product')}`, strength: 'sum' };
    case 'ratio': return { text: `${held(words(expression.part), 'product')} ÷ ${held(words(expression.whole), 'atom')}`, strength: 'product' };
    case 'converted': {
      const { of, by } = expression;
      const sign = by < 1 ? `÷ ${Math.round(1 / by)}` : `× ${by}`;
      return { text: `${held(words(of), 'product')} ${sign}`, strength: 'product' };
    }
    case 'overRows': return rowWords(expression.row, names, phrases);
  }
}

/** A formula as people write it, from the same tree that is computed, so that the two cannot differ: `(talk time + after-call work) ÷ calls answered`. */
export function formulaInWords(formula: Expression, names: InputNames, phrases: FormulaPhrases): string {
  return inWords(formula, names, phrases).text;
}
