import { translateFormulaToR1C1 } from '@borgar/fx';
import { LONGEST } from '../../../functions/native/one-formula';
import { withoutLet } from '../../../functions/native/without-let';
import { formulaTree, partsWithin, Unreadable, type Expression } from '../../../functions/reading/formula-tree';
import { cellAddress } from '../../area';
import type { FormulaCell } from '../cells/formula-cells';
import { isOne, type Shapes } from '../cells/shape';
import type { Converted } from '../conversion';
import { StepTable, type StepRow } from '../workings/step-table';
import type { WorkingsSheet } from '../workings/workings-sheet';
import { isNewer } from './newer-excel';
import { nameOf, type Context, type NativeWriter } from './native-writer';
import { NeedsWorkings, refuse, Refusal } from './refusal';

/** A formula that a reader takes in at a glance. */
const READABLE = 300;

/** Every formula in Excel's own functions, in the order of the cells: alike formulas alike, so that a column stays one formula. */
export function nativeWay(found: readonly FormulaCell[], shapes: Shapes, writer: NativeWriter, workings: WorkingsSheet): ReadonlyMap<FormulaCell, Converted> {
  const converted = new Map<FormulaCell, Converted>();
  for (const group of alike(found)) {
    for (const [cell, after] of new Group(group, shapes, writer, workings).converted()) converted.set(cell, after);
    writer.forget();
  }
  return converted;
}

/** Cells of a sheet whose formulas say the same from where they stand. */
function alike(found: readonly FormulaCell[]): Iterable<readonly FormulaCell[]> {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of found) {
    const { home, formula, size } = cell;
    const key = `${home.sheet}|${size.rows}×${size.columns}|${relative(formula, cellAddress(home.row, home.column))}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups.values();
}

function relative(formula: string, anchor: string): string {
  try {
    return translateFormulaToR1C1(formula, anchor);
  } catch {
    return formula;
  }
}

class Group {
  private table: StepTable | null = null;

  constructor(private readonly cells: readonly FormulaCell[], private readonly shapes: Shapes, private readonly writer: NativeWriter, private readonly workings: WorkingsSheet) {}

  *converted(): Iterable<readonly [FormulaCell, Converted]> {
    const [first] = this.cells;
    const inline = this.attempt(first!, null);
    const laidOut = inline === 'needs-workings';
    const back = this.workings.mark();
    const found = this.cells.map((cell, index) => [cell, laidOut ? this.laidOut(cell, index) : index === 0 ? inline : this.attempt(cell, null, LONGEST)] as const);
    // Nothing came of it: no empty table stays behind.
    if (found.every(([, after]) => after === 'needs-workings' || after.kind === 'values')) back();
    for (const [cell, after] of found) yield [cell, after === 'needs-workings' ? { kind: 'values', why: { code: 'too-long', part: cell.formula } } : after];
  }

  private laidOut(cell: FormulaCell, index: number): Converted | 'needs-workings' {
    const rows: StepRow[] = [];
    const before = this.table;
    const rowFor = (element: number): StepRow => {
      this.table ??= new StepTable(this.workings, this.cells.length * cell.size.rows * cell.size.columns, this.range(), this.cells[0]!.formula.slice(1));
      const row = this.table.rowAt(index * cell.size.rows * cell.size.columns + element);
      rows.push(row);
      return row;
    };
    const back = this.workings.mark();
    const after = this.attempt(cell, rowFor);
    if (after !== 'needs-workings' && after.kind !== 'values') return after;
    for (const row of rows) row.clear();
    back();
    this.table = before;
    return after;
  }

  /** `Staffing!F5:F52`: the cells that a table serves. */
  private range(): string {
    const { home } = this.cells[0]!;
    const last = this.cells.at(-1)!;
    const end = cellAddress(last.home.row + last.size.rows - 1, last.home.column + last.size.columns - 1);
    const start = cellAddress(home.row, home.column);
    return start === end ? nameOf(home) : `${home.sheet}!${start}:${end}`;
  }

  private attempt(cell: FormulaCell, rowFor: ((element: number) => StepRow) | null, readable = READABLE): Converted | 'needs-workings' {
    try {
      return this.written(cell, rowFor, rowFor ? LONGEST : readable);
    } catch (problem) {
      if (problem instanceof NeedsWorkings) return 'needs-workings';
      if (problem instanceof Refusal) return { kind: 'values', why: problem.reason };
      if (problem instanceof Unreadable) return { kind: 'values', why: { code: 'unread', part: cell.formula } };
      throw problem;
    }
  }

  private written(cell: FormulaCell, rowFor: ((element: number) => StepRow) | null, longest: number): Converted {
    const { home, size, formula } = cell;
    const tree = withoutLet(formulaTree(formula));
    const context: Context = {
      home, element: null, moved: false, row: null, blocks: rowFor !== null, budget: longest, named: new Map(), lifted: size, path: '',
    };
    const shape = this.shapes.of(tree, home);
    if (this.staysSpilled(tree, cell)) return { kind: 'spill', formula: this.checked(`=${this.writer.expression(tree, { ...context, lifted: null })}`, longest) };
    // Blocked: what stands in its way is in its cells.
    if (isOne(size) && shape !== 'unknown' && !isOne(shape)) refuse('unsized-array', formula);
    const rows = Array.from({ length: size.rows }, (_, row) => Array.from({ length: size.columns }, (_each, column) => {
      const element = isOne(size) ? null : { row, column };
      const cellName = nameOf({ ...home, row: home.row + row, column: home.column + column });
      const step = rowFor && once(() => rowFor(row * size.columns + column), cellName);
      return this.checked(`=${this.writer.expression(tree, { ...context, element, row: step })}`, longest);
    }));
    return { kind: 'formulas', formulas: rows };
  }

  private checked(formula: string, longest: number): string {
    if (formula.length <= longest) return formula;
    if (longest < LONGEST) throw new NeedsWorkings();
    return refuse('too-long', formula.slice(0, 200));
  }

  /** A function of newer Excel makes the array: to take it apart would help no older one. */
  private staysSpilled(tree: Expression, { home, size }: FormulaCell): boolean {
    if (isOne(size)) return false;
    return tree.some((part) => part.kind === 'call' && isNewer(part.name) && this.shapes.ofPart(part, home) === 'unknown')
      || [...partsWithin(tree)].some((part) => part.kind === 'call' && part.name === 'LAMBDA');
  }
}

/** A row is taken, and named after its cell, when the first step is laid out in it. */
function once(take: () => StepRow, name: string): () => StepRow {
  let row: StepRow | undefined;
  return () => {
    if (!row) {
      row = take();
      row.label(name);
    }
    return row;
  };
}
