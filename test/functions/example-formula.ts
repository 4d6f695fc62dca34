type Literal = number | string | boolean | null;

/** Takes a call of literals and array constants apart: `=ERLANGC({40;100},180)` is ERLANGC with a column and a number. */
export function parseExample(formula: string): { name: string; inputs: (Literal | Literal[][])[] } {
  const match = /^=([A-Z]+)\((.*)\)$/.exec(formula);
  if (!match) throw new Error(`Not a call: ${formula}`);
  const inputs = match[2] === '' ? [] : match[2]!.split(/,(?![^{]*\})/).map((text) => (text.startsWith('{') ? rows(text) : literal(text)));
  return { name: match[1]!, inputs };
}

function rows(text: string): Literal[][] {
  return text.slice(1, -1).split(';').map((row) => row.split(',').map(literal));
}

function literal(text: string): Literal {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (/^(TRUE|FALSE)$/.test(trimmed)) return trimmed === 'TRUE';
  if (/^".*"$/.test(trimmed)) return trimmed.slice(1, -1);
  const number = Number(trimmed);
  if (Number.isNaN(number)) throw new Error(`Not a literal: ${trimmed}`);
  return number;
}
