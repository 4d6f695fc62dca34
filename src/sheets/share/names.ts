import { callsIn } from '../../functions/reading/calls-in';
import { withoutLet } from '../../functions/native/without-let';
import { formulaTree, Unreadable, type Expression } from '../../functions/reading/formula-tree';
import type { Operand, Single } from '../../functions/reading/array-arithmetic';
import { isUnknown } from '../../functions/reading/value-of';
import type { Book, BookName } from './book';
import type { BookCells, Home } from './cells/book-cells';
import { valueHere } from './cells/value-here';
import type { ConversionReason, ConvertedName } from './conversion';
import { LONGEST } from '../../functions/native/one-formula';
import { NeedsWorkings, Refusal } from './native/refusal';

type Write = (tree: Expression, home: Home) => string;

/** The names of the workbook whose formulas use functions of ours, written anew; kept as what they are worth where that can't be. */
export function convertedNames(book: Book, cells: BookCells, write: Write | null): readonly ConvertedName[] {
  return book.names.filter(({ formula }) => callsIn(formula).length > 0).map((named) => {
    const { name, sheet, formula } = named;
    const home: Home = { sheet: sheet ?? book.sheets[0]?.name ?? '', row: 0, column: 0 };
    const after = write ? attempt(named, home, write) : { why: undefined };
    const before = { name, ...(sheet !== undefined && { sheet }), before: formula };
    if ('formula' in after) return { ...before, after: after.formula };
    const worth = constantOf(formula, cells, home);
    return { ...before, ...(worth !== undefined && { after: worth }), ...(after.why && { why: after.why }) };
  });
}

function attempt({ formula }: BookName, home: Home, write: Write): { readonly formula: string } | { readonly why: ConversionReason } {
  try {
    const text = `=${write(withoutLetIn(formula), home)}`;
    return text.length > LONGEST ? { why: { code: 'too-long', part: formula } } : { formula: text };
  } catch (problem) {
    if (problem instanceof Refusal) return { why: problem.reason };
    if (problem instanceof Unreadable) return { why: { code: 'unread', part: formula } };
    if (problem instanceof NeedsWorkings) return { why: { code: 'too-long', part: formula } };
    throw problem;
  }
}

function withoutLetIn(formula: string): Expression {
  return withoutLet(formulaTree(formula));
}

/** No more than that is written into a name. */
const MOST_CELLS = 500;

function constantOf(formula: string, cells: BookCells, home: Home): string | undefined {
  const value = valueHere(formula.slice(1), cells, home);
  if (isUnknown(value)) return undefined;
  return isRows(value) ? (value.flat().length > MOST_CELLS ? undefined : `={${value.map((row) => row.map(said).join(',')).join(';')}}`) : `=${said(value)}`;
}

const isRows = (value: Operand): value is readonly (readonly Single[])[] => Array.isArray(value);

function said(value: Single): string {
  if (value === null) return '0';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value.startsWith('#') ? value : `"${value.replaceAll('"', '""')}"`;
}

