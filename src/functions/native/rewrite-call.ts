import { hasZero, outsideDomain } from '../binding/outside-domain';
import { entryOf } from '../catalogue/catalogue';
import type { ArgumentEntry } from '../catalogue/entry';
import type { FormulaCall } from '../reading/calls-in';
import { parsed } from '../reading/references-in';
import { guarded, type Doubted } from './guarded';
import { namesOf } from './table-steps';
import { sizeOfText } from './size-of-text';
import { isObstacle, type Given, type NativeSteps, type Obstacle, type Size } from './twin';
import { TWINS } from './twins';

/** A call with what its formula needs: the steps, and the text of every argument. */
export interface Rewriting {
  /** For formulas in cells: they look at what stands in cells, and trust what is typed. */
  readonly steps: NativeSteps;
  /** For a LAMBDA, which looks at all that it is handed: the same for every call of its kind. */
  readonly definition: NativeSteps;
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the signature. */
  readonly signature: readonly string[];
  /** Of the range that an argument is. */
  readonly sizeOf: (argument: string) => Size | undefined;
}

type Constant = number | boolean | string;

/** An argument as it stands in a call. */
interface Typed {
  readonly argument: ArgumentEntry;
  /** Empty where it is left out, or typed as what stands for that. */
  readonly text: string;
  readonly constant?: Constant;
}

/** A call in the words of its twin. `sizes` knows how large names, columns of tables and spills are, by the text of the argument. */
export function rewriting(call: FormulaCall, sizes: (text: string) => Size | undefined = sizeOfText): Rewriting | Obstacle {
  const twin = TWINS[call.name];
  if (!twin) return { obstacle: 'no-twin' };
  const entry = entryOf(call.name);
  const typed = entry.arguments.map((argument, index) => typedAs(argument, call.arguments[index] ?? ''));
  const sizeOf = (name: string) => {
    const { text } = typed.find(({ argument }) => argument.name === name)!;
    return sizes(text) ?? sizeOfText(text);
  };
  const steps = typed.some(isRefused) ? { steps: [], result: 'NA()' } : twin(givenIn(typed, sizeOf));
  if (isObstacle(steps)) return steps;
  const texts = new Map<string, string>();
  for (const { argument, text } of typed) texts.set(argument.name, textOf(argument, text)).set(rawName(argument), text);
  const used = namesOf(steps);
  const doubt = ({ argument }: Typed, name: string): Doubted => {
    const { takes } = argument;
    const whole = typeof takes === 'object' ? typed.some((one) => one.argument.name === takes.totalWith && one.text !== '') : takes !== 'each';
    return { argument, template: `{${name}}`, whole, used: used.has(argument.name) };
  };
  const mentioned = typed.filter(({ argument, text }) => text !== '' || used.has(argument.name));
  return {
    steps: guarded(steps, mentioned.filter(({ text, constant }) => text !== '' && constant === undefined).map((one) => doubt(one, rawName(one.argument)))),
    definition: guarded(steps, mentioned.map((one) => doubt(one, one.argument.name))),
    texts,
    signature: entry.arguments.map(({ name }) => name),
    sizeOf,
  };
}

const rawName = ({ name }: ArgumentEntry) => `${name}_typed`;

function typedAs(argument: ArgumentEntry, text: string): Typed {
  const value = text === '' ? undefined : literal(text);
  if (value === undefined) return { argument, text };
  // A 0 where 0 makes no sense is a blank, and a blank is the default.
  if (value === 0 && argument.default !== undefined && !hasZero(argument.domain)) return { argument, text: '' };
  return { argument, text, constant: meant(value, argument) };
}

function literal(text: string): Constant | undefined {
  const tree = parsed(text);
  if (tree?.type === 'Literal') return tree.value as Constant;
  if (tree?.type !== 'UnaryExpression' || tree.arguments[0]?.type !== 'Literal') return undefined;
  const value = Number(tree.arguments[0].value);
  return tree.operator === '-' ? -value : tree.operator === '%' ? value / 100 : undefined;
}

function meant(value: Constant, { domain }: ArgumentEntry): Constant {
  if (domain.kind === 'word') return domain.words.find((word) => word.toUpperCase() === String(value).trim().toUpperCase()) ?? value;
  return domain.kind === 'logical' && (value === 0 || value === 1) ? value === 1 : value;
}

/** Missing, or typed and nothing that the function takes. */
function isRefused({ argument, text, constant }: Typed): boolean {
  if (text === '') return argument.default === undefined && !argument.blankIsZero;
  if (constant === undefined) return false;
  const { domain } = argument;
  if (domain.kind === 'word') return !domain.words.includes(String(constant));
  if (domain.kind === 'logical') return typeof constant !== 'boolean';
  return typeof constant !== 'number' ? domain.kind !== 'date-or-name' : outsideDomain(constant, argument) !== undefined;
}

function givenIn(all: readonly Typed[], size: Given['size']): Given {
  const found = (name: string) => all.find(({ argument }) => argument.name === name)!;
  return {
    as: (name) => {
      const { text, constant } = found(name);
      return text === '' ? 'absent' : constant === undefined ? 'cell' : 'constant';
    },
    constant: (name) => {
      const { text, constant, argument } = found(name);
      return text === '' ? argument.default ?? null : constant;
    },
    size,
  };
}

/** A blank cell stands for the default of an optional argument; in a formula that is said. */
function textOf({ default: fallback, takes, domain }: ArgumentEntry, text: string): string {
  const said = fallback === undefined || fallback === null ? '' : typeof fallback === 'string' ? `"${fallback}"` : String(fallback).toUpperCase();
  if (text === '') return fallback === undefined ? '0' : said;
  // Only a cell can be blank; what is computed is not.
  if (said === '' || takes !== 'each' || parsed(text)?.type !== 'ReferenceIdentifier') return text;
  return hasZero(domain) ? `IF(${text}="",${said},${text})` : `IF(OR(${text}="",${text}=0),${said},${text})`;
}
