import type { Input } from '../../../functions/binding/cell-value';
import { readNumber, readPercent } from '../../parts';
import type { Entry } from './find-functions';

/** What stands in the fields of a trial, by argument: as typed. */
export type Trial = readonly string[];

/** The fields filled as an example has them: `=ERLANGC(100,180)` fills the first two. */
export function trialOf(entry: Entry, formula: string, tag: string): Trial {
  const inside = formula.slice(formula.indexOf('(') + 1, formula.lastIndexOf(')'));
  const given = inside.split(/,(?![^{]*\})/);
  const local = (number: string) => new Intl.NumberFormat(tag, { useGrouping: false, maximumFractionDigits: 12 }).format(Number(number));
  return entry.arguments.map((_, index) => (given[index] ?? '').replace(/[{}\s]/g, '').replace(/,/g, '|').replace(/-?\d+(\.\d+)?/g, local));
}

/**
 * A field as the function takes it: nothing, a value, a column `3;5;8`, or a row `3|5|8`, for a comma may be a decimal
 * mark. Text that is no number goes through as it is, for the function to say what is wrong.
 */
export function inputOf(text: string, tag: string): Input {
  const rows = text.split(/[;；]/).map((row) => row.split('|').map((part) => valueOf(part.trim(), tag)));
  const [[only] = []] = rows;
  return rows.length === 1 && rows[0]?.length === 1 ? only : rows;
}

function valueOf(text: string, tag: string): number | string | boolean | null {
  if (text === '') return null;
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  const value = /[%％]$/.test(text) ? readPercent(text, tag) : readNumber(text, tag);
  return value ?? text;
}

/**
 * The formula of a trial, as Excel's own functions are written everywhere in files: a point in numbers, commas between
 * arguments. Blanks in the middle are written out as the default, which no host can take for 0.
 */
export function formulaOf(entry: Entry, inputs: readonly Input[]): string {
  const last = inputs.reduce<number>((found, input, index) => (input === null ? found : index), -1);
  const written = inputs.slice(0, last + 1).map((input, index) => {
    if (input !== null) return literal(input);
    return literal(entry.arguments[index]?.default ?? null);
  });
  return `=${entry.name}(${written.join(',')})`;
}

function literal(input: Input): string {
  if (Array.isArray(input)) return `{${input.map((row: readonly unknown[]) => row.map((value) => literal(value as Input) || '""').join(',')).join(';')}}`;
  if (typeof input === 'string') return `"${input.replace(/"/g, '""')}"`;
  if (typeof input === 'boolean') return String(input).toUpperCase();
  return input === null || input === undefined ? '' : String(input);
}
