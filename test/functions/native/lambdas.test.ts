import { entryOf } from '../../../src/functions/catalogue/catalogue';
import { callsIn } from '../../../src/functions/reading/calls-in';
import { lambda } from '../../../src/functions/native/lambda';
import { rewriting, type Rewriting } from '../../../src/functions/native/rewrite-call';
import { evaluated } from '../../engines/iron-calc';
import type { EngineValue } from '../../engines/formula-book';
import { COST_CASES } from './grids/cost';
import { KPI_CASES, SCHEDULE_CASES } from './grids/kpi';
import { TRAFFIC_CASES } from './grids/queue';
import { disagreements } from './support/agreement';
import { isRange, type Case } from './support/case';
import { twinBook, type Placed } from './support/workbook';

/** IronCalc knows no rows of a range as an array, by which these find their places. */
const BEYOND = ['DAYINDEX', 'INTRADAY'];
/** As many cases of a definition. */
const EACH = 3;

/** It hands a LAMBDA the value of a single cell, in which there is nothing to index. */
function isCell({ name, given }: Case): boolean {
  return entryOf(name).arguments.some(({ takes }, index) => (takes === 'table' || takes === 'list') && given[index] !== undefined && !isRange(given[index]));
}

function definitionOf({ formula }: Placed) {
  const { definition, signature, texts } = rewriting(callsIn(formula)[0]!) as Rewriting;
  return { ...lambda(definition, signature), texts };
}

/** A few cases of every definition. */
function chosen(placed: readonly Placed[]): readonly Case[] {
  const calls = new Map<string, number>();
  return placed.filter((one) => {
    const { text } = definitionOf(one);
    calls.set(text, (calls.get(text) ?? 0) + 1);
    return calls.get(text)! <= EACH;
  }).map(({ of }) => of);
}

describe('twins of functions as LAMBDA names, evaluated by IronCalc', () => {
  test.each([
    ['money and schedules', [...COST_CASES, ...SCHEDULE_CASES]], ['indicators', KPI_CASES], ['traffic', TRAFFIC_CASES],
  ])('agree with the function to a billionth: %s', async (_name, cases) => {
    const all = cases.filter((one) => !BEYOND.includes(one.name) && !isCell(one));
    const { placed, book } = twinBook(chosen(twinBook(all).placed));
    // Arguments alone: every cell that is written costs time.
    const sheets: Record<string, EngineValue[][]> = {};
    for (const [name, rows] of Object.entries(book.sheets)) sheets[name] = rows.map(() => []);
    for (const { answers: [answer], of, expected } of placed) {
      const width = answer!.column - 1;
      const height = Math.max(expected.length, ...of.given.map((one) => (isRange(one) ? one.length : 1)));
      for (let row = answer!.row; row < answer!.row + height; row += 1) {
        sheets[answer!.sheet]![row] = [...Array.from({ length: width }, (_, column) => book.sheets[answer!.sheet]![row]?.[column] ?? null), null, ...expected[0]!.map(() => null)];
      }
    }
    sheets.Lists = [];
    const names: Record<string, string> = {};
    const called = placed.map((one): Placed => {
      const { parameters, text, texts } = definitionOf(one);
      const name = Object.keys(names).find((known) => names[known] === text) ?? `CS.${one.of.name}.${Object.keys(names).length + 1}`;
      names[name] = text;
      const [answer] = one.answers;
      sheets[answer!.sheet]![answer!.row]![answer!.column] = `=${name}(${parameters.map((parameter) => texts.get(parameter)!).join(',')})`;
      return { ...one, answers: [answer!] };
    });
    expect(called.length).toBeGreaterThan(20);
    expect(disagreements({ placed: called, book, outside: [], refused: [] }, await evaluated({ sheets, names }))).toEqual([]);
  }, 60_000);
});
