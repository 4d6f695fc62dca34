import { LONGEST } from '../../functions/native/one-formula';
import { COUNTING_LIST } from '../../functions/native/sums';
import { cellAddress } from '../area';
import type { NamePlan, SheetPlan } from '../plan';
import { uniqueSheetName } from '../unique-sheet-name';
import type { Book } from './book';
import { BookCells } from './cells/book-cells';
import { formulaCells, type FormulaCell } from './cells/formula-cells';
import { sequenceCells } from './cells/sequence-cells';
import { isOne, ONE, Shapes } from './cells/shape';
import { withoutSpills } from './cells/without-spills';
import type { Conversion, Converted, ConvertedCell, ConvertedName, Way } from './conversion';
import { asLambda } from './lambdas/lambda-way';
import { Definitions } from './lambdas/definitions';
import { LambdaWriter } from './lambdas/lambda-writer';
import { convertedNames } from './names';
import { NativeWriter } from './native/native-writer';
import { nativeWay } from './native/native-way';
import { warningsOf } from './warnings/warnings-of';
import type { ShareWords } from './words';
import { countingName, listsSheet } from './workings/lists-sheet';
import { WorkingsSheet } from './workings/workings-sheet';

/** What a way makes of the formulas, before anything is said about them. */
interface Made {
  readonly after: ReadonlyMap<FormulaCell, Converted>;
  readonly names: readonly ConvertedName[];
  readonly sheets: readonly SheetPlan[];
  readonly definitions: readonly NamePlan[];
}

/** What becomes of a workbook on its way to people without the add-in. */
export function conversionOf(book: Book, way: Way, words: ShareWords): Conversion {
  const cells = new BookCells(book);
  const counted = way === 'native' ? sequenceCells(book, cells) : [];
  const others = formulaCells(book, cells).filter(({ ours, home }) => ours || !counted.some((one) => one.home.sheet === home.sheet && one.home.row === home.row && one.home.column === home.column));
  const all = inOrder(book, [...others, ...counted]);
  const made = MAKING[way](book, cells, all.filter((cell) => cell.ours), words);
  const converted = all.flatMap((cell) => told(cell, way, cells, made.after));
  return { way, cells: converted, ...withLists(book, made, words) };
}

/** By sheet, row and column. */
function inOrder(book: Book, found: readonly FormulaCell[]): readonly FormulaCell[] {
  const places = new Map(book.sheets.map(({ name }, index) => [name, index]));
  return [...found].sort(({ home: a }, { home: b }) => places.get(a.sheet)! - places.get(b.sheet)! || a.row - b.row || a.column - b.column);
}

const MAKING: Readonly<Record<Way, (book: Book, cells: BookCells, ours: readonly FormulaCell[], words: ShareWords) => Made>> = {
  values: (book, cells, ours) => ({
    after: new Map(ours.map((cell) => [cell, { kind: 'values' }])), names: convertedNames(book, cells, null), sheets: [], definitions: [],
  }),
  native: (book, cells, ours, words) => {
    const shapes = new Shapes(cells);
    const workings = new WorkingsSheet(uniqueSheetName(words.sheetName, book.sheets.map(({ name }) => name)), words);
    const writer = new NativeWriter(cells, shapes, workings);
    const after = nativeWay(ours, shapes, writer, workings);
    const names = convertedNames(book, cells, (tree, home) => writer.expression(tree, {
      home, element: null, moved: false, row: null, blocks: true, budget: LONGEST, named: new Map(), lifted: ONE, path: '',
    }));
    const sheet = workings.plan();
    return { after, names, sheets: sheet ? [sheet] : [], definitions: [] };
  },
  lambdas: (book, cells, ours) => {
    const definitions = new Definitions(book.names);
    const writer = new LambdaWriter(new Shapes(cells), definitions);
    const after = new Map(ours.map((cell) => [cell, asLambda(cell, writer, definitions)]));
    const names = convertedNames(book, cells, (tree, home) => {
      const text = writer.write(tree, home, ONE);
      definitions.settle(true);
      return text;
    });
    return { after, names, sheets: [], definitions: definitions.plans() };
  },
};

/** A cell with what becomes of it; those that only look at a spill are told where that spill is gone. */
function told(cell: FormulaCell, way: Way, cells: BookCells, after: Made['after']): readonly ConvertedCell[] {
  const { home, formula: before, values } = cell;
  const place = { sheet: home.sheet, address: cellAddress(home.row, home.column), before, values };
  const own = after.get(cell);
  const gone = goneIn(after);
  const respelled = (formula: string) => withoutSpills(formula, cells, home, gone) ?? formula;
  if (own) return [{ ...place, after: withRanges(own, respelled), warnings: warningsOf(cell, own, way, cells) }];
  const changed = withoutSpills(before, cells, home, gone);
  return changed === undefined ? [] : [{ ...place, after: { kind: 'formulas', formulas: [[changed]] }, warnings: [] }];
}

function withRanges(after: Converted, respelled: (formula: string) => string): Converted {
  switch (after.kind) {
    case 'values': return after;
    case 'spill': return { ...after, formula: respelled(after.formula) };
    case 'formulas': return { ...after, formulas: after.formulas.map((row) => row.map(respelled)) };
  }
}

const KNOWN = new WeakMap<Made['after'], (sheet: string, row: number, column: number) => boolean>();

/** Whether what spilled from a cell stands in cells of its own afterwards. */
function goneIn(after: Made['after']): (sheet: string, row: number, column: number) => boolean {
  const known = KNOWN.get(after);
  if (known) return known;
  const keyOf = (sheet: string, row: number, column: number) => `${sheet.toLowerCase()}!${row},${column}`;
  const gone = new Set([...after].filter(([{ size }, { kind }]) => kind !== 'spill' && !isOne(size)).map(([{ home }]) => keyOf(home.sheet, home.row, home.column)));
  const isGone = (sheet: string, row: number, column: number) => gone.has(keyOf(sheet, row, column));
  KNOWN.set(after, isGone);
  return isGone;
}

/** With the list that formulas count along, where one of them does and the workbook has none. */
function withLists(book: Book, { after, names, sheets, definitions }: Made, words: ShareWords): Omit<Conversion, 'way' | 'cells'> {
  const counts = (text: unknown) => typeof text === 'string' && text.includes(COUNTING_LIST);
  const isAsked = [...after.values()].some((one) => one.kind === 'formulas' ? one.formulas.some((row) => row.some(counts)) : one.kind === 'spill' && counts(one.formula))
    || names.some((name) => counts(name.after))
    || sheets.some(({ blocks }) => blocks.some((block) => block.kind === 'cells' && block.rows.some((row) => row.some(({ content }) => counts(content)))));
  const isThere = book.names.some(({ name, sheet }) => sheet === undefined && name.toLowerCase() === COUNTING_LIST.toLowerCase());
  if (!isAsked || isThere) return { names, sheets, definitions };
  const name = uniqueSheetName(words.listsName, [...book.sheets, ...sheets].map((sheet) => sheet.name));
  return { names, sheets: [...sheets, listsSheet(name, words)], definitions: [countingName(name), ...definitions] };
}

