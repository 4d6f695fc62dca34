import { formulaTree, textOf, Unreadable, type CallPart, type Expression, type Part } from '../reading/formula-tree';
import { held } from './held';

type Named = ReadonlyMap<string, string>;

/** Longer than any cell could hold. */
const TOO_LONG = 40_000;

/** A formula in which every name that a LET gives is said in full: older Excel knows no LET, and helper cells know no names of it. */
export function withoutLet(tree: Expression): Expression {
  return hasLet(tree) ? formulaTree(said(tree, new Map())) : tree;
}

function hasLet(parts: Expression): boolean {
  return parts.some((part) => (part.kind === 'call' ? part.name === 'LET' || part.arguments.some(hasLet) : part.kind === 'group' ? part.inner.some(hasLet) : part.kind === 'joined' ? hasLet(part.parts) : part.kind === 'one-of' && hasLet([part.of])));
}

function said(parts: Expression, named: Named): string {
  const text = parts.map((part) => saidPart(part, named, parts.length === 1)).join('');
  if (text.length > TOO_LONG) throw new Unreadable('LET');
  return text;
}

function saidPart(part: Part, named: Named, alone: boolean): string {
  switch (part.kind) {
    case 'reference': {
      const meant = named.get(keyOf(part.text));
      return meant === undefined ? part.text : alone ? meant : held(meant);
    }
    case 'call': return saidCall(part, named, alone);
    case 'group': return `(${part.inner.map((inner) => said(inner, named)).join(',')})`;
    case 'joined': return part.parts.map((each) => saidPart(each, named, false)).join('');
    case 'one-of': return `@${saidPart(part.of, named, false)}`;
    default: return textOf([part]);
  }
}

function saidCall(call: CallPart, named: Named, alone: boolean): string {
  if (named.has(keyOf(call.head))) throw new Unreadable(textOf([call]));
  if (call.name === 'LAMBDA') {
    const inside = new Map(named);
    for (const parameter of call.arguments.slice(0, -1)) inside.delete(keyOf(textOf(parameter)));
    return `${call.head}(${[...call.arguments.slice(0, -1).map(textOf), said(call.arguments.at(-1) ?? [], inside)].join(',')})`;
  }
  if (call.name !== 'LET') return `${call.head}(${call.arguments.map((argument) => said(argument, named)).join(',')})`;
  const inside = new Map(named);
  for (let at = 0; at + 1 < call.arguments.length; at += 2) inside.set(keyOf(textOf(call.arguments[at]!)), said(call.arguments[at + 1]!, inside));
  const result = said(call.arguments.at(-1)!, inside);
  return alone ? result : held(result);
}

function keyOf(text: string): string {
  return text.trim().toUpperCase().replace(/^_XLPM\./, '');
}
