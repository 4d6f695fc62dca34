import { parse, tokenize, type AstExpression } from '@borgar/fx';
import type { FormulaCall } from './calls-in';

/** The syntax tree of an argument; null where it is no expression. */
export function parsed(text: string): AstExpression | null {
  try {
    return parse(tokenize(text, { withLocation: true })) as AstExpression;
  } catch {
    return null;
  }
}

/** What a call has to know of the workbook: the ranges, names and columns that its arguments mention, each once, `A1#` with its mark. */
export function referencesIn({ arguments: given, named }: FormulaCall): readonly string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const look = (text: string) => {
    if (text === '' || visited.has(text)) return;
    visited.add(text);
    const tree = parsed(text);
    if (tree) visit(tree);
  };
  const visit = (node: AstExpression): void => {
    switch (node.type) {
      case 'ReferenceIdentifier': {
        const meant = named.get(node.value.toUpperCase());
        if (meant === undefined) found.add(node.value);
        else if (meant !== null) look(meant);
        return;
      }
      case 'UnaryExpression':
        if (node.operator === '#' && node.arguments[0]?.type === 'ReferenceIdentifier') found.add(`${node.arguments[0].value}#`);
        else node.arguments.forEach(visit);
        return;
      case 'BinaryExpression':
        node.arguments.forEach(visit);
        return;
      case 'CallExpression':
        node.arguments.forEach((argument) => argument && visit(argument));
    }
  };
  given.forEach(look);
  return [...found];
}
