import { catalogue } from '../../../src/functions/catalogue/catalogue';
import { formulaTree, textOf, type CallPart } from '../../../src/functions/reading/formula-tree';
import { areaAddress, cellAddress, parseArea } from '../../../src/sheets/area';
import type { BookValue } from '../../../src/sheets/share/book';
import type { Conversion, Way } from '../../../src/sheets/share/conversion';
import { shareSheet } from '../../../src/locales/en/share-sheet';
import { conversionOf } from '../../../src/sheets/share/conversion-of';
import type { EngineValue, FormulaBook } from '../../engines/formula-book';
import { describeInLibreOffice, recalculated } from '../../engines/libre-office';
import { bookOf } from './book';

/** Every example of the catalogue with its arguments in cells, converted as a planner's sheet would be. */
jest.setTimeout(300_000);

interface Placed {
  readonly example: string;
  /** Of the formula, from 0; arguments stand in the same rows further right. */
  readonly row: number;
  readonly formula: string;
  readonly cells: readonly (readonly [row: number, column: number, value: BookValue])[];
  readonly size: readonly [rows: number, columns: number];
  readonly expected: readonly (readonly unknown[])[];
}

const SHEET = 'Examples';
const FIRST_ARGUMENT = 14;

const asRows = (result: unknown): readonly (readonly unknown[])[] => (Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]]);

function placed(example: string, result: unknown, row: number): Placed {
  const [call] = formulaTree(example) as unknown as [CallPart];
  const expected = asRows(result);
  const cells: [number, number, BookValue][] = [];
  let column = FIRST_ARGUMENT;
  const given = call.arguments.map((argument) => {
    const [part] = argument;
    if (argument.length !== 1 || !part || (part.kind !== 'constant' && part.kind !== 'array')) return textOf(argument);
    const values = part.kind === 'array' ? part.rows : [[textOf(argument)]];
    values.forEach((line, down) => line.forEach((text, across) => cells.push([row + down, column + across, typedAs(text)])));
    const address = areaAddress({ row, column, rows: values.length, columns: values[0]!.length });
    column += values[0]!.length + 1;
    return address;
  });
  return { example, row, formula: `=${call.head}(${given.join(',')})`, cells, size: [expected.length, expected[0]!.length], expected };
}

function typedAs(text: string): BookValue {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return text === '' ? '' : Number(text);
}

const PLACED: readonly Placed[] = catalogue.flatMap(({ examples }) => examples).filter(({ formula }) => formulaTree(formula).length === 1).reduce<Placed[]>((all, { formula, result }) => {
  const last = all.at(-1);
  const below = last ? Math.max(last.row + last.size[0], ...last.cells.map(([row]) => row + 1)) + 1 : 0;
  return [...all, placed(formula, result, below)];
}, []);

function grid(): BookValue[][] {
  const all = PLACED.flatMap(({ cells, row, size }) => [...cells.map(([at]) => at), row + size[0]]);
  const rows: BookValue[][] = Array.from({ length: Math.max(...all) + 1 }, () => Array<BookValue>(60).fill(''));
  for (const { row, formula, cells } of PLACED) {
    rows[row]![0] = formula;
    for (const [down, across, value] of cells) rows[down]![across] = value;
  }
  return rows;
}

function converted(way: Way): Conversion {
  const spills = Object.fromEntries(PLACED.map(({ row, size }) => [`${SHEET}!${cellAddress(row, 0)}`, size] as const));
  return conversionOf(bookOf({ sheets: { [SHEET]: grid() }, spills }), way, shareSheet);
}

function written(conversion: Conversion): FormulaBook {
  const main: EngineValue[][] = grid().map((row) => row.map((cell) => (cell === '' || String(cell).startsWith('=') ? null : cell)));
  const sheets: Record<string, EngineValue[][]> = { [SHEET]: main };
  for (const { address, after } of conversion.cells) {
    const { row } = parseArea(address)!;
    if (after.kind === 'formulas') after.formulas.forEach((line, down) => line.forEach((formula, across) => { main[row + down]![across] = formula; }));
    if (after.kind === 'spill') main[row]![0] = after.formula;
  }
  for (const { name, blocks } of conversion.sheets) {
    const rows: EngineValue[][] = [];
    for (const block of blocks) {
      if (block.kind !== 'cells') continue;
      const { row: top, column: left } = parseArea(block.at)!;
      block.rows.forEach((line, down) => line.forEach(({ content }, across) => { (rows[top + down] ??= [])[left + across] = content; }));
    }
    sheets[name] = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  }
  return { sheets, names: Object.fromEntries(conversion.definitions.map(({ name, refersTo }) => [name, refersTo.slice(1)])) };
}

function differences(conversion: Conversion, cell: (sheet: string, address: string) => EngineValue): string[] {
  const kept = new Set(conversion.cells.filter(({ after }) => after.kind === 'values').map(({ address }) => address));
  return PLACED.filter(({ row }) => !kept.has(cellAddress(row, 0))).flatMap(({ row, example, expected }) => expected.flatMap((line, down) => line.flatMap((value, across) => {
    const shown = cell(SHEET, cellAddress(row + down, across));
    const agrees = typeof value === 'number' && typeof shown === 'number' ? Math.abs(value - shown) <= 1e-6 * Math.max(1, Math.abs(value))
      : typeof value === 'string' && value.startsWith('#') ? String(shown).startsWith('#') : value === shown;
    return agrees ? [] : [`${example} ${cellAddress(down, across)}: ${String(shown)} for ${String(value)}`];
  })));
}

describeInLibreOffice('every function with its arguments in cells', () => {
  test('shows natively what the reference prints', async () => {
    const conversion = converted('native');
    const [cell] = await recalculated([written(conversion)]);
    expect(differences(conversion, cell!)).toEqual([]);
  });
});

test('what is kept as a value is kept for a reason', () => {
  const kept = converted('native').cells.flatMap(({ after, before }) => (after.kind === 'values' ? [[/\w+/.exec(before)![0], after.why?.code] as const] : []));
  // Found by trying, by a linear programme or by a forecast; the rest would change its model with a cell, and would not with a typed number.
  expect([...new Set(kept.flatMap(([name, code]) => (code === 'searched' ? [name] : [])))].sort()).toEqual([
    'BWMWEIGHTS', 'CHATABANDON', 'CHATAGENTS', 'CHATASA', 'CHATOCCUPANCY', 'CHATSERVICELEVEL', 'FORECASTCALLS', 'ROUNDWEIGHTS',
  ]);
  expect([...new Set(kept.map(([, code]) => code))].sort()).toEqual(['model-in-cell', 'no-twin', 'searched']);
});
