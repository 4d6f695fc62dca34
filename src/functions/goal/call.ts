import type { LocaleName } from '../../locales/locale-name';
import { evaluate, type CellError } from '../binding/evaluate';
import type { Input } from '../binding/cell-value';
import type { FunctionName } from '../catalogue/catalogue';

/** One of our functions with its arguments, computed and written by the same list: pane and cell cannot differ. */
export interface Call {
  readonly name: FunctionName;
  readonly inputs: readonly CallInput[];
}

/** A value, nothing, a list, or a call whose answer goes in, less or more a number. */
export type CallInput = number | null | readonly number[] | { readonly of: Call; readonly plus: number };

export type Valued = number | CellError;

export function isError(value: Valued): value is CellError {
  return typeof value === 'object';
}

/** The formula as files hold it everywhere: a point in numbers, commas between arguments, nothing behind the last one given. */
export function formulaOf(call: Call): string {
  return `=${textOf(call)}`;
}

function textOf({ name, inputs }: Call): string {
  const last = inputs.reduce<number>((found, input, index) => (input === null ? found : index), -1);
  return `${name}(${inputs.slice(0, last + 1).map(inputText).join(',')})`;
}

function inputText(input: CallInput): string {
  if (input === null) return '';
  if (typeof input === 'number') return String(input);
  if ('of' in input) return textOf(input.of) + (input.plus === 0 ? '' : input.plus < 0 ? String(input.plus) : `+${input.plus}`);
  return `{${input.join(';')}}`;
}

/** What a cell with this call shows. */
export function valueOf(call: Call, locale: LocaleName): Valued {
  const [first] = valuesOf(call, locale);
  if (first === undefined) throw new Error(`${call.name} gave nothing.`);
  return first;
}

/** A value for each item of the call's list. */
export function valuesOf({ name, inputs }: Call, locale: LocaleName): readonly Valued[] {
  const given: Input[] = [];
  for (const input of inputs) {
    if (input === null || typeof input === 'number') given.push(input);
    else if ('of' in input) {
      const inner = valueOf(input.of, locale);
      if (isError(inner)) return [inner];
      given.push(inner + input.plus);
    } else given.push(input.map((value) => [value]));
  }
  return evaluate(name, given, locale).map(([value]) => {
    if (typeof value === 'string' || value === undefined) throw new Error(`${name} gives text.`);
    return value;
  });
}

/** The first of a function that answers in words, such as which condition binds. */
export function wordOf({ name, inputs }: { readonly name: FunctionName; readonly inputs: readonly (number | null)[] }, locale: LocaleName): string | undefined {
  const word = evaluate(name, inputs, locale)[0]?.[0];
  return typeof word === 'string' ? word : undefined;
}
