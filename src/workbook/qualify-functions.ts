/** Our functions as this copy of the add-in registers them. */
export interface FunctionSpace {
  /** Of a development copy, such as `CALLSHEETDEV`; production has none. */
  readonly namespace: string;
  /** The functions that live there, in capitals. */
  readonly names: ReadonlySet<string>;
}

/** A text, a quoted sheet, what stands in brackets (a column of a table may be called `AGENTS(`), or a name with what qualifies it. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![!.\p{L}\p{N}_])([\p{L}_\\][\p{L}\p{N}_.\\?]*)\s*\(/gu;

/** Writes our functions in a formula with their namespace, `=CALLSHEETDEV.AGENTS(…)`. Anything else stays letter for letter. */
export function qualifyFunctions(formula: string, { namespace, names }: FunctionSpace): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(TOKENS, (token: string, name: string | undefined) =>
    (name !== undefined && names.has(name.toUpperCase()) ? `${namespace}.${token}` : token));
}

/** The way back: `=CALLSHEETDEV.AGENTS(…)`, in files `_xldudf_CALLSHEETDEV_AGENTS(…)`, is AGENTS wherever our functions are spoken of. */
export function plainFunctions(formula: string, { namespace, names }: FunctionSpace): string {
  const prefixes = [`${namespace}.`, `_XLDUDF_${namespace}_`.toUpperCase()];
  return formula.replace(TOKENS, (token: string, name: string | undefined) => {
    const prefix = prefixes.find((each) => name?.toUpperCase().startsWith(each.toUpperCase()));
    return prefix !== undefined && names.has(name!.slice(prefix.length).toUpperCase()) ? token.slice(prefix.length) : token;
  });
}
