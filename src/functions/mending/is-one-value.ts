import { tokenize, type Token } from '@borgar/fx';
import { lostName } from './lost-name';
import { writtenCalls } from './written-call';

/**
 * Whether the arguments that begin here, up to their closing bracket, are one value each, so that `@` before the call says
 * nothing: constants, single cells, arithmetic, our functions of such. Whatever might be an array keeps its `@`, as
 * without it the formula would spill.
 */
export function isOneValue(rest: string): boolean {
  const own = argumentsIn(rest);
  const calls = writtenCalls(`=${own}`);
  if (calls.some((call) => typeof lostName(call) !== 'object')) return false;
  return tokenize(`=${bareOf(own)}`).every(isSingle);
}

/** Names of functions say nothing more once they are known to be ours, and no parser reads them all. */
function bareOf(own: string): string {
  const text = `=${own}`;
  let bare = '';
  let done = 1;
  for (const { at, end, intersection } of writtenCalls(text)) {
    bare += `${text.slice(done, at)}${intersection}(`;
    done = end;
  }
  return bare + text.slice(done);
}

function argumentsIn(rest: string): string {
  const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]|[()]/g;
  let depth = 1;
  for (const { 0: text, index } of rest.matchAll(pattern)) {
    if (text === '(') depth++;
    if (text === ')') depth--;
    if (depth === 0) return rest.slice(0, index);
  }
  return rest;
}

function isSingle({ type, value }: Token): boolean {
  switch (type) {
    case 'range':
      return !value.includes(':');
    case 'structured':
      return /^[^[]*\[(?:@|\[#This Row\],)/i.test(value) && !value.includes(':');
    case 'operator':
      return ![':', '#', '{', '}', '!'].includes(value);
    case 'fx_prefix': case 'number': case 'string': case 'bool': case 'error': case 'whitespace': case 'newline':
      return true;
    default:
      return false;
  }
}
