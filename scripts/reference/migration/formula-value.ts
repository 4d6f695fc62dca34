import { parse, tokenize } from '@borgar/fx';
import { evaluate, type CellError } from '../../../src/functions/binding/evaluate';
import type { Input } from '../../../src/functions/binding/cell-value';
import { catalogue, type FunctionName } from '../../../src/functions/catalogue/catalogue';

/** The parts of a parsed formula that a formula of literals is made of. */
type Node =
  | { readonly type: 'Literal'; readonly value: number | string | boolean }
  | { readonly type: 'BinaryExpression'; readonly operator: string; readonly arguments: readonly [Node, Node] }
  | { readonly type: 'UnaryExpression'; readonly operator: string; readonly arguments: readonly [Node] }
  | { readonly type: 'CallExpression'; readonly callee: { readonly name: string }; readonly arguments: readonly (Node | null)[] }
  | { readonly type: 'ArrayExpression'; readonly elements: readonly (readonly Node[])[] };

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b,
};

/**
 * What a formula of literals and our functions shows in a cell: `=ASA(4,180,14,1)/60`. Functions are computed by the real
 * binding; anything else that a formula can hold is an error of the writer.
 */
export function formulaValue(formula: string): number | string {
  const value = valueOf(parse(tokenize(formula)) as unknown as Node);
  if (typeof value !== 'number' && typeof value !== 'string') throw new Error(`${formula} is no single value.`);
  return value;

  function valueOf(node: Node): Input {
    switch (node.type) {
      case 'Literal': return node.value;
      case 'ArrayExpression': return node.elements.map((row) => row.map((cell) => valueOf(cell) as number));
      case 'UnaryExpression': return number(node.arguments[0]) * (node.operator === '-' ? -1 : 1) / (node.operator === '%' ? 100 : 1);
      case 'BinaryExpression': return OPERATORS[node.operator]!(number(node.arguments[0]), number(node.arguments[1]));
      case 'CallExpression': return call(node.callee.name, node.arguments.map((argument) => (argument === null ? null : valueOf(argument))));
    }
  }

  function number(node: Node): number {
    const found = valueOf(node);
    if (typeof found !== 'number') throw new Error(`${formula}: ${String(found)} is no number.`);
    return found;
  }

  function call(name: string, inputs: readonly Input[]): number | string {
    if (!catalogue.some((entry) => entry.name === name)) throw new Error(`${formula}: there is no function ${name}.`);
    const [[shown] = []] = evaluate(name as FunctionName, inputs, 'en');
    if (typeof shown === 'object') throw new Error(`${formula} shows ${(shown as CellError).error}: ${(shown as CellError).message}`);
    return shown!;
  }
}
