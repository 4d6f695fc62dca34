import { tokenize } from '@borgar/fx';

const ATOMS: ReadonlySet<string> = new Set(['range', 'range_named', 'range_structured', 'range_beam', 'range_ternary', 'number', 'string', 'bool', 'error']);

/** Cells and numbers, which is what most texts are. */
const PLAIN = /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|\d+(?:\.\d+)?)$/;

/** A text that keeps together whatever stands around it: a value, a reference, a whole call, or brackets around the rest. */
export function held(text: string): string {
  return PLAIN.test(text) || isAtom(text) ? text : `(${text})`;
}

function isAtom(text: string): boolean {
  const tokens = tokenize(`=${text}`).slice(1).filter(({ type }) => type !== 'whitespace' && type !== 'newline');
  const [first] = tokens;
  if (!first) return false;
  if (tokens.length === 1) return ATOMS.has(first.type);
  const opening = first.type === 'func' || first.value === '(' ? (first.value === '(' ? 0 : 1) : -1;
  if (opening < 0 || tokens[opening]?.value !== '(') return false;
  let depth = 0;
  for (const [index, { type, value }] of tokens.entries()) {
    if (type !== 'operator') continue;
    if (value === '(') depth += 1;
    if (value === ')') depth -= 1;
    if (depth === 0 && value === ')') return index === tokens.length - 1;
  }
  return false;
}
