import type { AstExpression, CallExpression } from '@borgar/fx';
import { excelErrorOf } from '../binding/excel-error-of';
import { results } from '../binding/results';
import { entryOf } from '../catalogue/catalogue';
import { arithmetic, type Operand, type Single } from './array-arithmetic';
import { ourFunction } from './our-function';
import { parsed } from './references-in';

/** Cells that were read for a formula. Rows and columns count from zero. */
export interface CellBlock {
  readonly sheet: string;
  /** Without the sheet. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Single[])[];
  /** It is what a name stands for, and no cell. */
  readonly constant?: true;
}

/** What a formula stands among. */
export interface Surroundings {
  /** By reference, as the formula writes it; null where the workbook could not give the cells. */
  readonly cells: ReadonlyMap<string, CellBlock | null>;
  readonly named: ReadonlyMap<string, string | null>;
  /** Of the formula's own cell. */
  readonly row: number;
  readonly column: number;
}

/** Why a value is not known here: it takes Excel to compute it, or the cells could not be read. */
export interface Unknown {
  readonly unknown: 'excel' | 'unreadable';
  /** The part that it hangs on. */
  readonly text: string;
}

const ARITHMETIC = ['+', '-', '*', '/', '^', '=', '<>', '<', '>', '<=', '>='];

/** How far names may refer to names. */
const DEEPEST = 30;

export function isUnknown(value: Operand | Unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

/**
 * The value of an expression: constants, cells, arithmetic on them, and our own functions. What Excel's functions make
 * is Excel's to compute.
 */
export function valueOf(text: string, around: Surroundings, depth = 0): Operand | Unknown {
  const tree = depth < DEEPEST ? parsed(text) : null;
  return tree ? evaluated(tree, text, around, depth) : { unknown: 'excel', text };
}

function evaluated(node: AstExpression, text: string, around: Surroundings, depth: number): Operand | Unknown {
  const excel: Unknown = { unknown: 'excel', text };
  switch (node.type) {
    case 'Literal':
    case 'ErrorLiteral':
      return node.value;
    case 'ReferenceIdentifier': {
      const meant = around.named.get(node.value.toUpperCase());
      if (meant === null) return excel;
      return meant === undefined ? cellsOf(node.value, around) : valueOf(meant, around, depth + 1);
    }
    case 'ArrayExpression': {
      const rows = node.elements.map((row) => row.map((element) => ('value' in element ? (element.value as Single) : null)));
      return rows;
    }
    case 'UnaryExpression': {
      const [inner] = node.arguments;
      if (!inner) return excel;
      if (node.operator === '#') return inner.type === 'ReferenceIdentifier' ? cellsOf(`${inner.value}#`, around) : excel;
      if (node.operator === '@') return inner.type === 'ReferenceIdentifier' ? intersected(inner.value, around) : evaluated(inner, text, around, depth);
      const value = evaluated(inner, text, around, depth);
      if (isUnknown(value) || node.operator === '+') return value;
      return node.operator === '%' ? arithmetic('/', value, 100) : arithmetic('-', 0, value);
    }
    case 'BinaryExpression': {
      if (!ARITHMETIC.includes(node.operator)) return excel;
      const [left, right] = node.arguments.map((side) => evaluated(side, text, around, depth)) as [Operand | Unknown, Operand | Unknown];
      if (isUnknown(left)) return left;
      return isUnknown(right) ? right : arithmetic(node.operator, left, right);
    }
    case 'CallExpression':
      return computed(node, text, around, depth);
    default:
      return excel;
  }
}

/** A function of ours, inside an argument of another. */
function computed(node: CallExpression, text: string, around: Surroundings, depth: number): Operand | Unknown {
  const name = node.callee.type === 'Identifier' ? ourFunction(node.callee.name) : undefined;
  if (!name) return { unknown: 'excel', text };
  const inputs = node.arguments.map((argument) => (argument ? evaluated(argument as AstExpression, text, around, depth) : null));
  const unknown = inputs.find((input) => isUnknown(input));
  if (unknown) return unknown;
  const table = results<Single>(entryOf(name), inputs as Operand[], excelErrorOf);
  return table.length === 1 && table[0]!.length === 1 ? table[0]![0]! : table;
}

function cellsOf(reference: string, { cells }: Surroundings): Operand | Unknown {
  const block = cells.get(reference);
  if (!block) return { unknown: 'unreadable', text: reference };
  return block.values.length === 1 && block.values[0]!.length === 1 ? block.values[0]![0]! : block.values;
}

/** `@B2:B9`: the cell in the formula's own row or column. */
function intersected(reference: string, { cells, row, column }: Surroundings): Operand | Unknown {
  const block = cells.get(reference);
  if (!block) return { unknown: 'unreadable', text: reference };
  const { values } = block;
  const line = values.length === 1 ? values[0] : values[row - block.row];
  const value = line?.length === 1 ? line[0] : line?.[column - block.column];
  return value === undefined ? '#VALUE!' : value;
}
