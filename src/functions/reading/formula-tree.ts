import { tokenize, type Token } from '@borgar/fx';
import type { FunctionName } from '../catalogue/catalogue';
import { ourFunction } from './our-function';

/** A formula or an argument taken apart. Written one after the other its parts are the text again, letter by letter. */
export type Expression = readonly Part[];

export type Part =
  /** Operators and blanks. */
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'constant'; readonly text: string }
  /** Cells, a name, or columns of a table; with `#` all that is spilled from there. */
  | { readonly kind: 'reference'; readonly text: string }
  | CallPart
  /** What stands between brackets; several are a union. */
  | { readonly kind: 'group'; readonly inner: readonly Expression[] }
  | { readonly kind: 'array'; readonly text: string; readonly rows: readonly (readonly string[])[] }
  /** `A1:INDEX(…)`, or cells that two ranges share: references that make one. */
  | { readonly kind: 'joined'; readonly parts: Expression }
  /** `@` before something: one cell of it. */
  | { readonly kind: 'one-of'; readonly of: Part };

export interface CallPart {
  readonly kind: 'call';
  /** As written, with blanks before the bracket. */
  readonly head: string;
  /** In capitals, without the prefix of newer functions. */
  readonly name: string;
  readonly ours?: FunctionName;
  readonly arguments: readonly Expression[];
}

/** A formula that can't be read without a doubt. */
export class Unreadable extends Error {
  constructor(readonly part: string) {
    super(part);
  }
}

/** Reads a formula, with or without its `=`. Semicolons between arguments, R1C1, and what doesn't end are no formulas here. */
export function formulaTree(formula: string): Expression {
  const tokens = tokenize(formula).filter(({ type }) => type !== 'fx_prefix');
  const reader = new Reader(tokens);
  const tree = reader.expression();
  if (!reader.isOver()) throw new Unreadable(reader.here());
  return tree;
}

export function textOf(parts: Expression): string {
  return parts.map(textOfPart).join('');
}

export function textOfPart(part: Part): string {
  switch (part.kind) {
    case 'plain':
    case 'constant':
    case 'reference':
    case 'array': return part.text;
    case 'call': return `${part.head}(${part.arguments.map(textOf).join(',')})`;
    case 'group': return `(${part.inner.map(textOf).join(',')})`;
    case 'joined': return textOf(part.parts);
    case 'one-of': return `@${textOfPart(part.of)}`;
  }
}

/** Everything in it that something can be said of, from the outside in. */
export function* partsWithin(parts: Expression): Iterable<Part> {
  for (const part of parts) {
    yield part;
    if (part.kind === 'call') for (const argument of part.arguments) yield* partsWithin(argument);
    if (part.kind === 'group') for (const each of part.inner) yield* partsWithin(each);
    if (part.kind === 'joined') yield* partsWithin(part.parts);
    if (part.kind === 'one-of') yield* partsWithin([part.of]);
  }
}

const REFERENCES: ReadonlySet<string> = new Set(['range', 'range_named', 'range_structured', 'range_beam', 'range_ternary', 'structured']);
const CONSTANTS: ReadonlySet<string> = new Set(['number', 'string', 'bool', 'error']);
const BLANK: ReadonlySet<string> = new Set(['whitespace', 'newline']);
/** `R2C3` and `RC`, where an A1 reader sees a name. */
const R1C1 = /(?:^|!)r\d*c\d*$/i;

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isOver(): boolean {
    return this.at >= this.tokens.length;
  }

  here(): string {
    return this.tokens.slice(this.at, this.at + 6).map(({ value }) => value).join('');
  }

  /** Up to a comma or a closing bracket of whatever is around it. */
  expression(): Expression {
    const parts: Part[] = [];
    for (let token = this.token(); token && !(token.type === 'operator' && [',', ')'].includes(token.value)); token = this.token()) {
      const part = this.part(token);
      const last = parts.at(-1);
      if (part.kind !== 'plain' && last && isOperand(last)) throw new Unreadable(textOfPart(part));
      if (part.kind === 'plain' && part.text === ':' && last) {
        parts.pop();
        parts.push(join(last, part, this.operand()));
      } else if (part.kind === 'plain' && part.text.trim() === '' && last && isOperand(last) && this.isOperandAhead()) {
        parts.pop();
        parts.push(join(last, part, this.operand()));
      } else {
        parts.push(part);
      }
    }
    return parts;
  }

  private token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  private isOperandAhead(): boolean {
    const token = this.token();
    return token !== undefined && (REFERENCES.has(token.type) || token.type === 'func' || CONSTANTS.has(token.type));
  }

  private operand(): Part {
    const token = this.token();
    if (!token) throw new Unreadable('');
    return this.part(token);
  }

  private part(token: Token): Part {
    const { type, value } = token;
    this.at += 1;
    if (token.unterminated) throw new Unreadable(value);
    if (CONSTANTS.has(type)) return { kind: 'constant', text: value };
    if (REFERENCES.has(type)) return this.reference(value);
    if (type === 'func') return this.call(value, value);
    if (BLANK.has(type)) return { kind: 'plain', text: value };
    if (type === 'context' || type === 'context_quote') return this.foreign(value);
    if (type !== 'operator' || value === ';' || value === '}' || value === '!') throw new Unreadable(value);
    if (value === '(') return { kind: 'group', inner: this.arguments() };
    if (value === '{') return this.array();
    if (value === '@') return { kind: 'one-of', of: this.operand() };
    return { kind: 'plain', text: value };
  }

  private reference(text: string): Part {
    if (R1C1.test(text)) throw new Unreadable(text);
    const next = this.token();
    // Other programs leave a blank between a function and its bracket.
    if (next && BLANK.has(next.type) && this.token(1)?.value === '(' && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) {
      this.at += 1;
      return this.call(text + next.value, text);
    }
    if (next?.type === 'operator' && next.value === '#') {
      this.at += 1;
      return { kind: 'reference', text: `${text}#` };
    }
    return { kind: 'reference', text };
  }

  private call(head: string, written: string): CallPart {
    if (this.token()?.value !== '(') throw new Unreadable(head);
    this.at += 1;
    const name = written.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    const ours = ourFunction(written);
    const given = this.arguments();
    return { kind: 'call', head, name, ...(ours && { ours }), arguments: given.length === 1 && given[0]!.length === 0 ? [] : given };
  }

  /** `Sheet1!ERLANGC(…)` is somebody else's function of that name. */
  private foreign(context: string): Part {
    if (this.token()?.value !== '!') throw new Unreadable(context);
    this.at += 1;
    const next = this.operand();
    if (next.kind !== 'call') throw new Unreadable(context);
    return { kind: 'call', head: `${context}!${next.head}`, name: `${context}!${next.name}`, arguments: next.arguments };
  }

  private arguments(): readonly Expression[] {
    const found: Expression[] = [];
    for (;;) {
      found.push(this.expression());
      const token = this.token();
      if (!token) throw new Unreadable('(');
      this.at += 1;
      if (token.value === ')') return found;
    }
  }

  private array(): Part {
    const rows: string[][] = [['']];
    let text = '{';
    for (let token = this.token(); token; token = this.token()) {
      this.at += 1;
      text += token.value;
      if (token.value === '}') return { kind: 'array', text, rows: rows.map((row) => row.map((cell) => cell.trim())) };
      const row = rows.at(-1)!;
      if (token.value === ',' && token.type === 'operator') row.push('');
      else if (token.value === ';' && token.type === 'operator') rows.push(['']);
      else row[row.length - 1] += token.value;
    }
    throw new Unreadable(text);
  }
}

function isOperand(part: Part): boolean {
  return part.kind !== 'plain';
}

function join(left: Part, by: Part, right: Part): Part {
  const parts = left.kind === 'joined' ? [...left.parts, by, right] : [left, by, right];
  return { kind: 'joined', parts };
}
