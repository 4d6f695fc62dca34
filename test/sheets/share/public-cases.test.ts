import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareSheet } from '../../../src/locales/en/share-sheet';
import { parseArea } from '../../../src/sheets/area';
import type { Way } from '../../../src/sheets/share/conversion';
import { conversionOf } from '../../../src/sheets/share/conversion-of';
import { bookOf, columnName, sheetsOf, type CaseRow, type CaseTable } from '../../acceptance/native-tables.mjs';
import type { EngineValue, FormulaBook } from '../../engines/formula-book';
import { evaluated } from '../../engines/iron-calc';
import { describeInLibreOffice, recalculated } from '../../engines/libre-office';

/** Published cases, computed elsewhere to fifty digits: our functions converted, and what other engines make of the result. */
jest.setTimeout(300_000);

interface Public {
  readonly tables: readonly CaseTable[];
  readonly mutations: readonly { readonly tables: readonly { readonly sheet: string; readonly rows: readonly CaseRow[] }[] }[];
}
const PUBLIC = JSON.parse(readFileSync(join(__dirname, '../../reference/cases/native-public.json'), 'utf8')) as Public;

/** The cases, and those whose inputs change, as one workbook. */
const TABLES = PUBLIC.tables.map((table): CaseTable => ({
  ...table, rows: [...table.rows, ...PUBLIC.mutations.flatMap(({ tables }) => tables.filter(({ sheet }) => sheet === table.sheet).flatMap(({ rows }) => rows.map((row) => ({ ...row, id: `${row.id}, changed` }))))],
}));

function converted(way: Way): FormulaBook {
  const sheets = sheetsOf(TABLES);
  const conversion = conversionOf(bookOf(sheets), way, shareSheet);
  const after = new Map(conversion.cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell.after.kind === 'formulas' ? cell.after.formulas[0]![0]! : null]));
  const written = sheets.map(({ name, rows }) => [name, rows.map((row, r) => row.map((cell, c) => after.get(`${name}!${columnName(c)}${r + 1}`) ?? cell))] as const);
  const beside = conversion.sheets.map(({ name, blocks }) => {
    const rows: EngineValue[][] = [];
    for (const block of blocks) {
      if (block.kind !== 'cells') continue;
      const { row: top, column: left } = parseArea(block.at)!;
      block.rows.forEach((row, r) => {
        const line = (rows[top + r] ??= []);
        row.forEach(({ content }, c) => { line[left + c] = content; });
      });
    }
    return [name, Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null))] as const;
  });
  return { sheets: Object.fromEntries([...written, ...beside]), names: Object.fromEntries(conversion.definitions.map(({ name, refersTo }) => [name, refersTo.slice(1)])) };
}

function differences(cell: (sheet: string, address: string) => EngineValue): string[] {
  return TABLES.flatMap(({ sheet, inputs, rows, rel, abs }) => rows.flatMap(({ id, expected, in: given }, index) => {
    const shown = cell(sheet, `${columnName(inputs.length + 1)}${index + 2}`);
    const agrees = typeof shown === 'number' && Math.abs(shown - expected) <= Math.max(abs, rel * Math.abs(expected));
    return agrees ? [] : [`${id} ${JSON.stringify(given)}: ${String(shown)} for ${expected}`];
  }));
}

test('there are more than seven hundred cases', () => {
  expect(TABLES.flatMap(({ rows }) => rows).length).toBeGreaterThan(700);
});

describeInLibreOffice('in LibreOffice, as Excel’s own formulas', () => {
  test('every case comes out', async () => {
    const [cell] = await recalculated([converted('native')]);
    expect(differences(cell!)).toEqual([]);
  });
});

test('in IronCalc, as names that hold a LAMBDA, every case comes out', async () => {
  expect(differences(await evaluated(converted('lambdas')))).toEqual([]);
});
