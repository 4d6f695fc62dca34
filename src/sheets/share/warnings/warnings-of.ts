import { withoutLet } from '../../../functions/native/without-let';
import { formulaTree, partsWithin, textOf, type Expression } from '../../../functions/reading/formula-tree';
import type { BookCells } from '../cells/book-cells';
import type { FormulaCell } from '../cells/formula-cells';
import type { ConversionWarning, Converted, Way } from '../conversion';
import { newerIn } from '../native/newer-excel';
import { outsideDomain } from './outside-domain';

const HIDING: ReadonlySet<string> = new Set(['IFERROR', 'IFNA', 'ISERROR', 'ISERR', 'ISNA', 'AGGREGATE']);

/** What a reader should know before anything is written. */
export function warningsOf(cell: FormulaCell, after: Converted, way: Way, cells: BookCells): readonly ConversionWarning[] {
  if (way === 'values') return [];
  let tree: Expression;
  try {
    tree = withoutLet(formulaTree(cell.formula));
  } catch {
    return [];
  }
  const outside = after.kind === 'values' ? [] : outsideDomain(tree, cells, cell.home);
  const newer = way === 'native' && after.kind !== 'values' ? newerIn(after.kind === 'spill' ? after.formula : after.formulas[0]![0]!) : [];
  return [
    ...outside,
    ...newer.map((part): ConversionWarning => ({ code: 'newer-excel', part })),
    // An error that formula and function may not share would not be seen.
    ...(after.kind === 'values' || outside.length > 0 ? hiding(tree) : []),
  ];
}

function hiding(tree: Expression): readonly ConversionWarning[] {
  const found = [...partsWithin(tree)].flatMap((part) => (part.kind === 'call' && HIDING.has(part.name) && part.arguments.some(hasOurs) ? [part.name] : []));
  return [...new Set(found)].map((part) => ({ code: 'hidden-error', part }));
}

function hasOurs(parts: Expression): boolean {
  return textOf(parts) !== '' && [...partsWithin(parts)].some((part) => part.kind === 'call' && part.ours !== undefined);
}
