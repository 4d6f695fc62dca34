import { formulaTree, partsWithin, textOf, type Expression, type Part } from '../../../functions/reading/formula-tree';
import { spillAsRange } from '../native/references';
import type { BookCells, Home } from './book-cells';

/** A formula that names cells by where they spilled from, once they no longer do: it names the cells. Undefined where nothing changes. */
export function withoutSpills(formula: string, cells: BookCells, home: Home, isGone: (sheet: string, row: number, column: number) => boolean): string | undefined {
  if (!formula.includes('#')) return undefined;
  let tree: Expression;
  try {
    tree = formulaTree(formula);
  } catch {
    return undefined;
  }
  const goes = (part: Part): boolean => {
    if (part.kind !== 'reference' || !part.text.endsWith('#')) return false;
    const found = cells.find(part.text, home);
    return found !== null && found !== 'one' && isGone(found.sheet, found.area.row, found.area.column);
  };
  if (![...partsWithin(tree)].some(goes)) return undefined;
  return `=${written(tree, (part) => (goes(part) ? spillAsRange(textOf([part]), cells, home, false) : undefined))}`;
}

function written(parts: Expression, instead: (part: Part) => string | undefined): string {
  return parts.map((part) => {
    const text = instead(part);
    if (text !== undefined) return text;
    switch (part.kind) {
      case 'call': return `${part.head}(${part.arguments.map((argument) => written(argument, instead)).join(',')})`;
      case 'group': return `(${part.inner.map((inner) => written(inner, instead)).join(',')})`;
      case 'joined': return written(part.parts, instead);
      case 'one-of': return `@${written([part.of], instead)}`;
      default: return textOf([part]);
    }
  }).join('');
}
