import { entryOf } from '../catalogue/catalogue';
import type { ArgumentEntry } from '../catalogue/entry';
import type { FormulaCall } from '../reading/calls-in';
import { parsed } from '../reading/references-in';
import { isObstacle, type Given, type NativeSteps, type Obstacle } from './twin';
import { TWINS } from './twins';

/** A call with what its formula needs: the steps, and the text of every argument. */
export interface Rewriting {
  readonly steps: NativeSteps;
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the signature. */
  readonly signature: readonly string[];
}

const literal = (text: string): number | boolean | string | undefined => {
  const tree = parsed(text);
  if (tree?.type === 'Literal') return tree.value as number | boolean | string;
  if (tree?.type === 'UnaryExpression' && tree.operator === '-' && tree.arguments[0]?.type === 'Literal') return -Number(tree.arguments[0].value);
  return undefined;
};

/**
 * A call in the words of its twin. A blank cell stands for the default of an optional argument in the function; in the formula
 * that is said, where the argument is more than a number.
 */
export function rewriting(call: FormulaCall): Rewriting | Obstacle {
  const twin = TWINS[call.name];
  if (!twin) return { obstacle: 'no-twin' };
  const entry = entryOf(call.name);
  const typed = new Map(entry.arguments.map((argument, index) => [argument.name, call.arguments[index] ?? '']));
  const steps = twin(givenIn(typed, entry.arguments));
  if (isObstacle(steps)) return steps;
  const texts = new Map(entry.arguments.map((argument) => [argument.name, textOf(argument, typed.get(argument.name)!)]));
  return { steps, texts, signature: entry.arguments.map(({ name }) => name) };
}

function givenIn(typed: ReadonlyMap<string, string>, all: readonly ArgumentEntry[]): Given {
  return {
    as: (argument) => {
      const text = typed.get(argument)!;
      return text === '' ? 'absent' : literal(text) === undefined ? 'cell' : 'constant';
    },
    constant: (argument) => {
      const text = typed.get(argument)!;
      return text === '' ? all.find(({ name }) => name === argument)!.default ?? null : literal(text);
    },
  };
}

function textOf(argument: ArgumentEntry, text: string): string {
  const { default: fallback } = argument;
  const said = fallback === true || fallback === false ? String(fallback).toUpperCase() : String(fallback ?? '');
  if (text === '') return said;
  if (fallback === undefined || fallback === null || argument.takes !== 'each' || literal(text) !== undefined) return text;
  // Only a cell can be blank; what is computed is not.
  return fallback === 0 || parsed(text)?.type !== 'ReferenceIdentifier' ? text : `IF(${text}="",${said},${text})`;
}
