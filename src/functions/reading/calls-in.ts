import { tokenize, type Token } from '@borgar/fx';
import type { FunctionName } from '../catalogue/catalogue';
import { ourFunction } from './our-function';

/** A call of one of our functions in a formula. */
export interface FormulaCall {
  readonly name: FunctionName;
  /** As written, from its name to its closing bracket. */
  readonly text: string;
  /** As written, blanks around them taken off; empty where nothing stands between two commas. */
  readonly arguments: readonly string[];
  /** What LETs around the call have named before it; null for what a LAMBDA leaves open. */
  readonly named: ReadonlyMap<string, string | null>;
  /** How many calls of ours stand around it. */
  readonly depth: number;
}

interface Open {
  readonly kind: 'ours' | 'let' | 'lambda' | 'other' | 'group';
  readonly name?: FunctionName;
  readonly start: number;
  argumentStart: number;
  readonly arguments: string[];
  /** Its place among the calls found: those that begin first come first. */
  readonly place: number;
}

/**
 * The calls of our functions in a formula, in the order in which they begin: one that holds others comes before them.
 * Read from the tokens, which keep every character, so that each argument is told as the planner typed it.
 */
export function callsIn(formula: string): readonly FormulaCall[] {
  if (!formula.startsWith('=')) return [];
  const found: (FormulaCall | undefined)[] = [];
  const open: Open[] = [];
  const tokens = tokenize(formula);
  let at = 0;
  tokens.forEach((token, index) => {
    const end = at + token.value.length;
    const top = open.at(-1);
    if (token.value === '(' && token.type === 'operator') {
      open.push(opened(tokens, index, at, end, found));
    } else if (token.value === ',' && token.type === 'operator' && top && !isInArray(tokens, index)) {
      top.arguments.push(formula.slice(top.argumentStart, at).trim());
      top.argumentStart = end;
    } else if (token.value === ')' && token.type === 'operator' && top) {
      open.pop();
      const last = formula.slice(top.argumentStart, at).trim();
      if (last !== '' || top.arguments.length > 0) top.arguments.push(last);
      if (top.name) found[top.place] = callOf(top, top.name, formula.slice(top.start, end), open);
    }
    at = end;
  });
  return found.filter((call) => call !== undefined);
}

function opened(tokens: readonly Token[], index: number, at: number, end: number, found: (FormulaCall | undefined)[]): Open {
  // Excel takes a space between a function and its bracket away as one types, other programs leave it.
  const gap = tokens[index - 1]?.type === 'whitespace' ? 1 : 0;
  const before = tokens[index - 1 - gap];
  const called = before?.type === 'func' || (gap === 1 && before?.type === 'range_named');
  // `[1]!ERLANGC(…)` and `Sheet1!ERLANGC(…)` are somebody else's functions of that name.
  const foreign = tokens[index - 2 - gap]?.value === '!';
  const name = called && !foreign ? ourFunction(before.value) : undefined;
  const written = called ? before.value.toUpperCase().replace(/^_XLFN\./, '') : '';
  const kind = name ? 'ours' : written === 'LET' ? 'let' : written === 'LAMBDA' ? 'lambda' : called ? 'other' : 'group';
  const start = at - (called ? before.value.length : 0) - (gap === 1 ? tokens[index - 1]!.value.length : 0);
  return { kind, name, start, argumentStart: end, arguments: [], place: name ? found.push(undefined) - 1 : -1 };
}

/** A comma between the elements of `{1,2}` parts no arguments. */
function isInArray(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= 0; before--) {
    if (tokens[before]!.type !== 'operator') continue;
    if (tokens[before]!.value === '{') return true;
    if (tokens[before]!.value === '}' || tokens[before]!.value === '(' || tokens[before]!.value === ')') return false;
  }
  return false;
}

function callOf(call: Open, name: FunctionName, text: string, around: readonly Open[]): FormulaCall {
  const named = new Map<string, string | null>();
  for (const { kind, arguments: given } of around) {
    if (kind === 'lambda') for (const parameter of given) named.set(parameter.toUpperCase(), null);
    if (kind === 'let') for (let at = 0; at + 1 < given.length; at += 2) named.set(given[at]!.toUpperCase(), given[at + 1]!);
  }
  return { name, text, arguments: call.arguments, named, depth: around.filter(({ kind }) => kind === 'ours').length };
}
