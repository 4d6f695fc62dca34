import { results } from '../../../functions/binding/results';
import { excelErrorOf } from '../../../functions/binding/excel-error-of';
import { entryOf } from '../../../functions/catalogue/catalogue';
import type { FunctionEntry } from '../../../functions/catalogue/entry';
import { isArrayMaker, takesEach } from '../../../functions/native/excel-takes';
import { textOf, type CallPart, type Expression, type Part } from '../../../functions/reading/formula-tree';
import type { Operand } from '../../../functions/reading/array-arithmetic';
import { isUnknown } from '../../../functions/reading/value-of';
import { valueHere } from './value-here';
import type { BookCells, Home, Size } from './book-cells';

/** How many cells an expression has; `unknown` where only Excel can tell. */
export type Shape = Size | 'unknown';

/** What LET and LAMBDA have named around an expression. */
export type ShapesOfNames = ReadonlyMap<string, Shape>;

export const ONE: Size = { rows: 1, columns: 1 };
const NO_NAMES: ShapesOfNames = new Map();

export function isOne(shape: Shape): boolean {
  return shape !== 'unknown' && shape.rows === 1 && shape.columns === 1;
}

export function sameSize(a: Shape, b: Shape): boolean {
  return a !== 'unknown' && b !== 'unknown' && a.rows === b.rows && a.columns === b.columns;
}

/** Rows, columns and single values stretched over each other. */
export function stretched(shapes: readonly Shape[]): Shape {
  if (shapes.includes('unknown')) return 'unknown';
  const sizes = shapes as readonly Size[];
  return { rows: Math.max(1, ...sizes.map(({ rows }) => rows)), columns: Math.max(1, ...sizes.map(({ columns }) => columns)) };
}

export class Shapes {
  constructor(private readonly cells: BookCells) {}

  of(parts: Expression, home: Home, named: ShapesOfNames = NO_NAMES): Shape {
    return stretched(parts.filter(({ kind }) => kind !== 'plain').map((part) => this.ofPart(part, home, named)));
  }

  ofPart(part: Part, home: Home, named: ShapesOfNames = NO_NAMES): Shape {
    switch (part.kind) {
      case 'plain':
      case 'constant':
      case 'one-of': return ONE;
      case 'reference': return this.ofReference(part.text, home, named);
      case 'array': return { rows: part.rows.length, columns: part.rows[0]!.length };
      case 'group': return part.inner.length === 1 ? this.of(part.inner[0]!, home, named) : 'unknown';
      case 'joined': return 'unknown';
      case 'call': return part.ours ? this.ofOurs(part, home, named) : this.ofExcels(part, home, named);
    }
  }

  private ofReference(text: string, home: Home, named: ShapesOfNames): Shape {
    const own = named.get(text.toUpperCase().replace(/^_XLPM\./, ''));
    if (own !== undefined) return own;
    const found = this.cells.find(text, home);
    if (found === 'one') return ONE;
    return found ? { rows: this.cells.filled(found).rows, columns: this.cells.filled(found).columns } : 'unknown';
  }

  private ofOurs(call: CallPart, home: Home, named: ShapesOfNames): Shape {
    const entry = entryOf(call.ours!);
    if (entry.result.spills) return this.ofTable(call, entry, home);
    return stretched(call.arguments.filter((_, index) => isEach(entry, index, call)).map((argument) => this.of(argument, home, named)));
  }

  /** Functions that make their own table are asked how large it is. */
  private ofTable(call: CallPart, entry: FunctionEntry, home: Home): Shape {
    const inputs = call.arguments.map((argument) => (argument.length === 0 ? null : valueHere(textOf(argument), this.cells, home)));
    if (inputs.some((input) => isUnknown(input))) return 'unknown';
    const table = results(entry, inputs as Operand[], excelErrorOf);
    return { rows: table.length, columns: table[0]!.length };
  }

  private ofExcels(call: CallPart, home: Home, named: ShapesOfNames): Shape {
    if (call.name === 'SEQUENCE') return sequenceSize(call) ?? 'unknown';
    if (isArrayMaker(call.name) || (call.name === 'INDEX' && call.arguments.slice(1).some((place) => ['', '0'].includes(textOf(place).trim())))) return 'unknown';
    const each = call.arguments.filter((_, index) => takesEach(call.name, index));
    return stretched(each.map((argument) => this.of(argument, home, named)));
  }
}

/** Whether a function of ours has one result for each cell of this argument. */
export function isEach(entry: FunctionEntry, index: number, call: CallPart): boolean {
  const takes = entry.arguments[index]?.takes;
  if (typeof takes !== 'object') return takes === 'each';
  const total = call.arguments[entry.arguments.findIndex(({ name }) => name === takes.totalWith)];
  return total === undefined || total.length === 0;
}

/** How large a SEQUENCE is, where its rows and columns are typed. */
export function sequenceSize({ arguments: given }: CallPart): Size | undefined {
  const [rows, columns] = [given[0], given[1]].map((argument) => (argument === undefined || textOf(argument).trim() === '' ? 1 : Number(textOf(argument))));
  return given.length > 0 && Number.isInteger(rows) && Number.isInteger(columns) && rows! > 0 && columns! > 0 ? { rows: rows!, columns: columns! } : undefined;
}
