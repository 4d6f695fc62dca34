/** What stands before a bracket: a name, with whatever a lost add-in has left around it. */
export interface WrittenCall {
  /** Of the first character, the `@` included. */
  readonly at: number;
  /** `@` and the blanks after it; empty where there is none. */
  readonly intersection: string;
  /** `[2]`, `'C:\Tools\x.xlam'`, `#REF`: what stands before an exclamation mark; empty where none does. */
  readonly qualifier: string;
  /** As written: `_xldudf_WFM_ERLANGC`. */
  readonly name: string;
  /** Blanks between the name and its bracket. */
  readonly gap: string;
  /** Just past the opening bracket. */
  readonly end: number;
}

const TEXT = '"(?:[^"]|"")*"';
const QUOTED = "'(?:[^']|'')*'";
/** A column of a table may be called anything: an apostrophe there lets the next character stand for itself. */
const BRACKETS = String.raw`\[(?:'[\s\S]|[^\[\]']|\[(?:'[\s\S]|[^\[\]'])*\])*\]`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const QUALIFIER = String.raw`(?:${QUOTED}|#REF|\[[^\[\]]*\][\p{L}\p{N}_.\\]*|[\p{L}\p{N}_.\\]+)`;
const TOKEN = new RegExp(
  String.raw`${TEXT}|(?<![!.\p{L}\p{N}_])(?<intersection>@\s*)?(?:(?<qualifier>${QUALIFIER})!)?(?<name>${WORD})(?<gap>\s*)\(|${QUOTED}|${BRACKETS}`, 'gu',
);

/**
 * Everything that is called in a formula, in the order of writing. Our own reader, as no parser of formulas takes what Excel
 * makes of a function whose add-in is gone: `[2]!_xldudf_ERLANGC(`, `'C:\Tools\[x.xlam]'!ERLANGC(`, `#REF!ERLANGC(`.
 */
export function writtenCalls(formula: string): readonly WrittenCall[] {
  if (!formula.startsWith('=')) return [];
  return [...formula.matchAll(TOKEN)].flatMap(({ index, 0: text, groups }) => {
    const { intersection = '', qualifier = '', name, gap = '' } = groups!;
    return name === undefined ? [] : [{ at: index, intersection, qualifier, name, gap, end: index + text.length }];
  });
}
