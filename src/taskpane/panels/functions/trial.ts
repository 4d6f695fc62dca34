import type { CellValue, Input } from '../../../functions/binding/cell-value';
import type { ArgumentEntry } from '../../../functions/catalogue/entry';
import { readNumber, readPercent } from '../../parts';
import type { Entry } from './find-functions';

/** What stands in the fields of a trial, by argument: as typed. */
export type Trial = readonly string[];

/** The fields filled as an example has them: `=ERLANGC(100,180)` fills the first two. */
export function trialOf(entry: Entry, formula: string, tag: string): Trial {
  const given = partsOf(formula.slice(formula.indexOf('(') + 1, formula.lastIndexOf(')')), ',');
  return entry.arguments.map((argument, index) => shown((given[index] ?? '').trim(), argument, tag));
}

/** Cuts at a mark, but not inside braces or quotation marks. */
function partsOf(text: string, mark: ',' | ';'): string[] {
  return text.match(new RegExp(`(?:"(?:[^"]|"")*"|\\{[^}]*\\}|[^${mark}"{])+|(?<=^|${mark})(?=${mark}|$)`, 'g')) ?? [''];
}

/** A column reads `3;5;8`, a row `3|5|8`, for a comma may be a decimal mark; a table has its rows on lines. */
function shown(literal: string, { takes }: ArgumentEntry, tag: string): string {
  if (!literal.startsWith('{')) return shownCell(literal, tag);
  const rows = partsOf(literal.slice(1, -1), ';').map((row) => partsOf(row, ',').map((cell) => shownCell(cell.trim(), tag)).join('|'));
  return rows.join(takes === 'table' ? '\n' : ';');
}

function shownCell(literal: string, tag: string): string {
  if (literal.startsWith('"')) {
    const text = literal.slice(1, -1).replaceAll('""', '"');
    return typeof valueOf(text, tag) === 'string' || text === '' ? text : literal;
  }
  if (literal === '' || Number.isNaN(Number(literal))) return literal;
  return new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 17 }).format(Number(literal));
}

/**
 * A field as the function takes it: nothing, a value, a column, a row or a table. Cells copied in Excel arrive parted by
 * tabs and lines. Text that is no number goes through as it is, for the function to say what is wrong.
 */
export function inputOf(text: string, tag: string): Input {
  const rows = text.trimEnd().split(/[;；\n]/).map((row) => row.split(/[|\t]/).map((part) => valueOf(part.trim(), tag)));
  const [[only] = []] = rows;
  return rows.length === 1 && rows[0]?.length === 1 ? only : rows;
}

function valueOf(text: string, tag: string): number | string | boolean | null {
  if (text === '') return null;
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (/^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const value = /[%％]$/.test(text) ? readPercent(text, tag) : readNumber(text, tag);
  return value ?? text;
}

/**
 * The formula of a trial, as Excel's own functions are written everywhere in files: a point in numbers, commas between
 * arguments. Blanks in the middle are written out as the default, which no host can take for 0.
 */
export function formulaOf(entry: Entry, inputs: readonly Input[]): string {
  const last = inputs.reduce<number>((found, input, index) => (input === null ? found : index), -1);
  const written = inputs.slice(0, last + 1).map((input, index) => literal(input ?? entry.arguments[index]?.default ?? null));
  return `=${entry.name}(${written.join(',')})`;
}

function literal(input: Input): string {
  // An array constant has no empty cell; empty text stands for one.
  if (Array.isArray(input)) return `{${input.map((row: readonly CellValue[]) => row.map((value) => literal(value) || '""').join(',')).join(';')}}`;
  if (typeof input === 'string') return `"${input.replaceAll('"', '""')}"`;
  if (typeof input === 'boolean') return String(input).toUpperCase();
  return input === null || input === undefined ? '' : String(input);
}
