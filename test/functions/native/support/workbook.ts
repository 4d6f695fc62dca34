import { evaluate } from '../../../../src/functions/binding/evaluate';
import { inCells } from '../../../../src/functions/native/in-cells';
import { oneFormula } from '../../../../src/functions/native/one-formula';
import { fill } from '../../../../src/functions/native/fill';
import { rewriting, type Rewriting } from '../../../../src/functions/native/rewrite-call';
import { COUNTING_LENGTH, COUNTING_LIST } from '../../../../src/functions/native/sums';
import { at } from '../../../../src/functions/native/table-steps';
import { needsCells, resultAt, type Obstacle } from '../../../../src/functions/native/twin';
import { entryOf } from '../../../../src/functions/catalogue/catalogue';
import { valueOf } from '../../../../src/functions/reading/value-of';
import { callsIn } from '../../../../src/functions/reading/calls-in';
import type { EngineValue, FormulaBook } from '../../../engines/formula-book';
import { isRange, isTyped, type Argument, type Case, type Content } from './case';

export type Expected = readonly (readonly (number | string | { readonly error: string })[])[];

/** Where a case's answers stand. */
export interface Placed {
  readonly of: Case;
  readonly formula: string;
  readonly expected: Expected;
  readonly answers: readonly { readonly form: 'one formula' | 'in cells'; readonly sheet: string; readonly row: number; readonly column: number; readonly length: number }[];
}

export interface TwinBook {
  readonly book: FormulaBook;
  readonly placed: readonly Placed[];
  /** Where the twin does not promise to agree. */
  readonly outside: readonly Case[];
  readonly refused: readonly { readonly of: Case; readonly why: Obstacle }[];
}

export const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
export const address = (row: number, column: number) => `${letters(column)}${row + 1}`;

/** A formula may be as long as this. */
const LONGEST = 8192;

/** One workbook of all cases, a sheet for each function: its arguments in cells, its twin as one formula and step by step. */
export function twinBook(all: readonly Case[]): TwinBook {
  const sheets = new Map<string, EngineValue[][]>();
  const sheet = (name: string) => sheets.get(name) ?? sheets.set(name, []).get(name)!;
  const put = (name: string, row: number, column: number, content: EngineValue) => {
    const rows = sheet(name);
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length <= column) rows[row]!.push(null);
    rows[row]![column] = content;
  };
  const placed: Placed[] = [];
  const refused: { of: Case; why: Obstacle }[] = [];
  const outside: Case[] = [];
  for (let k = 0; k < COUNTING_LENGTH; k += 1) put('Lists', k, 0, k + 1);
  for (const of of all) {
    const top = sheet(of.name).length;
    const { formula, height, width } = laidOut(of, top, (row, column, content) => put(of.name, row, column, content));
    const expected = evaluate(of.name, of.given.map(inputOf), 'en') as Expected;
    const found = rewriting(callsIn(formula)[0]!);
    if ('obstacle' in found) {
      refused.push({ of, why: found });
      continue;
    }
    if (liesOutside(of, found)) {
      outside.push(of);
      continue;
    }
    const size = { rows: expected.length, columns: expected[0]!.length };
    const answers: Placed['answers'][number][] = [];
    const answer = (form: Placed['answers'][number]['form'], texts: readonly (readonly string[])[]) => {
      const column = width + answers.length * (size.columns + 1) + 1;
      texts.forEach((line, r) => line.forEach((text, c) => put(of.name, top + r, column + c, `=${text}`)));
      answers.push({ form, sheet: of.name, row: top, column, length: texts[0]![0]!.length });
    };
    if (!needsCells(found.steps)) {
      const texts = Array.from({ length: size.rows }, (_, r) => Array.from({ length: size.columns }, (_each, c) =>
        oneFormula({ ...found.steps, result: resultAt(found.steps, c + 1) }, at(found.texts, r + 1, c + 1))));
      if (texts.flat().every((text) => text.length < LONGEST)) answer('one formula', texts);
    }
    const left = width + 2 * (size.columns + 1) + 1;
    let next = top;
    const first: number[] = [];
    const { workings, results } = inCells(found, {
      place: (index, { rows, columns }) => {
        const row = (first[index] ??= next);
        next = Math.max(next, row + rows);
        const corner = `$${letters(left)}$${row + 1}`;
        return rows * columns === 1 ? corner : `${corner}:$${letters(left + columns - 1)}$${row + rows}`;
      },
      table: size,
    });
    workings.forEach(({ formula: text, block = [[text]] }, index) => block.forEach((line, r) => line.forEach((one, c) => put(of.name, first[index]! + r, left + c, `=${one}`))));
    answer('in cells', results);
    placed.push({ of, formula, expected, answers });
    put(of.name, Math.max(next, top + height, top + size.rows), 0, null);
  }
  return { book: { sheets: Object.fromEntries(sheets), names: { [COUNTING_LIST]: `Lists!$A$1:$A$${COUNTING_LENGTH}` } }, placed, outside, refused };
}

function laidOut({ name, given }: Case, top: number, put: (row: number, column: number, content: EngineValue) => void): { formula: string; height: number; width: number } {
  let column = 0;
  let height = 1;
  const texts = given.map((argument) => {
    if (argument === undefined) return '';
    if (isTyped(argument)) return typeof argument.typed === 'string' ? `"${argument.typed}"` : String(argument.typed).toUpperCase();
    const rows = isRange(argument) ? argument : [[argument]];
    rows.forEach((line, r) => line.forEach((content, c) => put(top + r, column + c, content)));
    const corner = address(top, column);
    const text = isRange(argument) ? `${corner}:${address(top + rows.length - 1, column + rows[0]!.length - 1)}` : corner;
    column += rows[0]!.length;
    height = Math.max(height, rows.length);
    return text;
  });
  while (texts.at(-1) === '') texts.pop();
  return { formula: `=${name}(${texts.join(',')})`, height, width: column };
}

const NOWHERE = { cells: new Map<string, null>(), named: new Map<string, null>(), row: 0, column: 0 };

/** With the numbers of a case in place of its arguments. */
function liesOutside({ name, given }: Case, { steps }: Rewriting): boolean {
  const numbers = new Map(entryOf(name).arguments.map(({ name: argument, default: fallback }, index) => {
    const one = given[index];
    const value = one !== undefined && isTyped(one) ? one.typed : one;
    return [argument, String(typeof value === 'number' ? value : fallback ?? 0)];
  }));
  return (steps.within ?? []).some(({ quantity, min = -Infinity, max = Infinity, whole }) => {
    const value = valueOf(fill(quantity, numbers), NOWHERE);
    return typeof value === 'number' && (value < min || value > max || whole === true && !Number.isInteger(value));
  });
}

function inputOf(argument: Argument): Content | readonly (readonly Content[])[] {
  // A blank cell is a cell; nothing at all is left out.
  return argument === undefined ? null : isTyped(argument) ? argument.typed : argument === null ? [[null]] : argument;
}
