import { entryOf } from '../../../functions/catalogue/catalogue';
import { isArrayMaker, takesEach } from '../../../functions/native/excel-takes';
import { held } from '../../../functions/native/held';
import { LONGEST, oneFormula } from '../../../functions/native/one-formula';
import { rewriting, type Rewriting } from '../../../functions/native/rewrite-call';
import { at } from '../../../functions/native/table-steps';
import { needsCells, resultAt } from '../../../functions/native/twin';
import { formulaTree, textOf, textOfPart, type CallPart, type Expression, type Part } from '../../../functions/reading/formula-tree';
import { cellAddress, parseArea } from '../../area';
import { quotedSheet } from '../../sheet-reference';
import type { BookCells, Home, Size } from '../cells/book-cells';
import { isEach, isOne, ONE, sequenceSize, type Shapes, type ShapesOfNames } from '../cells/shape';
import { laidOut } from '../workings/laid-out';
import { StepList } from '../workings/step-list';
import { StepTable, type StepRow } from '../workings/step-table';
import type { WorkingsSheet } from '../workings/workings-sheet';
import { cellOf, intersected, movedReference, spillAsRange } from './references';
import { NeedsWorkings, refuse } from './refusal';

/** Where a part of a formula is being written, and what may be done for it. */
export interface Context {
  readonly home: Home;
  /** Of the cells of an array, counted from 0; null for the whole of it. */
  readonly element: { readonly row: number; readonly column: number } | null;
  /** It will stand on the sheet of workings: references say their sheet. */
  readonly moved: boolean;
  /** Where steps are laid out; null where all has to stand in the formula. */
  readonly row: (() => StepRow) | null;
  /** Whether arrays may be laid out. */
  readonly blocks: boolean;
  /** The longest text in place of a call. */
  readonly budget: number;
  readonly named: ShapesOfNames;
  /** How many results the formula has, where each comes from one element of this part; null within what adds up or looks up. */
  readonly lifted: Size | null;
  /** It stands in an argument of ours, whose formula mentions it wherever it likes. */
  readonly inOurs?: true;
  /** The function around, for a LAMBDA that it is handed. */
  readonly lambdaOf?: string;
  /** Tells the calls of a formula apart. */
  readonly path: string;
}

/** A call without steps of its own stays in the formula up to this length. */
const SHORT = 150;
/** Cells of an array that is laid out. */
const MOST_CELLS = 20_000;

/** Results that are laid out already, by formula cell, element and text. */
type Known = Map<string, string>;

/** Writes formulas of ours in Excel's own functions, the innermost call first. What it need not change stays letter for letter. */
export class NativeWriter {
  private known: Known = new Map();

  constructor(private readonly cells: BookCells, private readonly shapes: Shapes, private readonly workings: WorkingsSheet) {}

  forget(): void {
    this.known = new Map();
  }

  expression(parts: Expression, context: Context): string {
    const alone = parts.filter(({ kind }) => kind !== 'plain').length === 1 && parts.length === 1;
    return parts.map((part, index) => this.part(part, { ...context, path: `${context.path}.${index}` }, alone)).join('');
  }

  private part(part: Part, context: Context, alone: boolean): string {
    switch (part.kind) {
      case 'plain':
      case 'constant': return part.text;
      case 'reference': return this.reference(part, context);
      case 'array': return context.element ? elementOf(part.rows, context.element) : part.text;
      case 'group': return `(${part.inner.map((inner) => this.expression(inner, context)).join(',')})`;
      case 'joined': return context.element ? this.picked(part, context) : part.parts.map((each) => this.part(each, context, false)).join('');
      case 'one-of': return this.oneOf(part.of, context, alone);
      case 'call': return part.ours ? this.ours(part, context, alone) : this.excels(part, context);
    }
  }

  private reference(part: Extract<Part, { kind: 'reference' }>, context: Context): string {
    const { home, element, moved, named } = context;
    if (named.has(part.text.toUpperCase().replace(/^_XLPM\./, ''))) return part.text;
    const found = this.cells.find(part.text, home);
    if (element && found !== null && found !== 'one' && !isOne(found.area)) return cellOf(part, found, element, home, moved);
    if (element && found === null) return this.picked(part, context);
    if (part.text.endsWith('#')) return spillAsRange(part.text, this.cells, home, moved);
    return moved ? movedReference(part.text, this.cells, home) : part.text;
  }

  /** What can't be taken apart is asked for its element. */
  private picked(part: Part, context: Context): string {
    const text = this.part(part, { ...context, element: null }, true);
    const { row, column } = context.element!;
    const isWhole = part.kind === 'call' && WHOLE_SIZED.has(part.name);
    const [r, c] = isWhole ? [String(row + 1), String(column + 1)] : [row === 0 ? '1' : `MIN(${row + 1},ROWS(${text}))`, column === 0 ? '1' : `MIN(${column + 1},COLUMNS(${text}))`];
    return `INDEX(${text},${r},${c})`;
  }

  private oneOf(part: Part, context: Context, alone: boolean): string {
    if (part.kind === 'call' && part.ours) return this.part(part, { ...context, element: context.element ?? { row: 0, column: 0 } }, alone);
    if (context.moved || context.inOurs) return intersected(part, this.cells, context.home, context.moved);
    return `@${this.part(part, { ...context, element: null }, false)}`;
  }

  private excels(call: CallPart, context: Context): string {
    if (call.name === 'LAMBDA') return this.lambda(call, context);
    const { element, home, named, moved } = context;
    if (moved && call.arguments.length === 0 && (call.name === 'ROW' || call.name === 'COLUMN')) return `${call.head}(${quotedSheet(home.sheet)}!${cellAddress(home.row, home.column)})`;
    if (moved && (call.name === 'INDIRECT' || call.name === 'CELL')) refuse('unread', textOfPart(call));
    const shape = element ? this.shapes.ofPart(call, home, named) : ONE;
    if (element && shape === 'unknown') return this.picked(call, context);
    if (element && call.name === 'SEQUENCE') return this.ofSequence(call, element, context);
    const inner = (argument: Expression, index: number) => this.expression(argument, {
      ...context, lambdaOf: call.name, path: `${context.path}/${index}`, element: isOne(shape) || !takesEach(call.name, index) ? null : element,
      lifted: takesEach(call.name, index) && !isArrayMaker(call.name) ? context.lifted : null,
    });
    return `${call.head}(${call.arguments.map(inner).join(',')})`;
  }

  /** A number of a SEQUENCE, which older Excel does not have. */
  private ofSequence(call: CallPart, { row, column }: NonNullable<Context['element']>, context: Context): string {
    const steps = row * sequenceSize(call)!.columns + column;
    const [start, step] = [2, 3].map((index) => this.expression(call.arguments[index] ?? [], { ...context, element: null }).trim() || '1') as [string, string];
    return steps === 0 ? held(start) : `(${held(start)}+${steps}*${held(step)})`;
  }

  /** Its parameters are known only where it is called: everything has to stand in the formula. */
  private lambda(call: CallPart, context: Context): string {
    if (context.moved) refuse('unread', textOfPart(call));
    // What a row or a column is handed over as, only Excel knows.
    if (context.lambdaOf === 'BYROW' || context.lambdaOf === 'BYCOL') refuse('unsized-array', textOfPart(call));
    const named = new Map(context.named);
    const parameters = call.arguments.slice(0, -1);
    for (const parameter of parameters) named.set(textOf(parameter).trim().toUpperCase().replace(/^_XLPM\./, ''), ONE);
    const body = this.expression(call.arguments.at(-1) ?? [], { ...context, element: null, row: null, blocks: false, budget: LONGEST, named, lifted: ONE });
    return `${call.head}(${[...parameters.map(textOf), body].join(',')})`;
  }

  private ours(call: CallPart, context: Context, alone: boolean): string {
    const { home, element, named } = context;
    const told = this.shapes.ofPart(call, home, named);
    const shape = told === 'unknown' ? context.lifted : told;
    if (shape === null) refuse('unsized-array', textOfPart(call));
    if (shape.rows * shape.columns > MOST_CELLS) refuse('unsized-array', textOfPart(call));
    if (entryOf(call.ours!).result.spills) return this.table(call, context, shape, alone);
    if (!element && !isOne(shape)) return this.block(call, context, shape);
    return this.single(call, isOne(shape) ? { ...context, element: null } : context, alone);
  }

  /** A call with one result. */
  private single(call: CallPart, context: Context, alone: boolean): string {
    const known = this.known.get(this.keyOf(call, context));
    if (known !== undefined) return this.placed(known, context.moved);
    return context.row === null ? this.inFormula(call, context, alone) : this.besideFormula(call, context, context.row, alone);
  }

  private inFormula(call: CallPart, context: Context, alone: boolean): string {
    const { steps, texts } = this.rewritten(call, context);
    if (needsCells(steps)) return this.listed(call, context, ONE);
    const text = oneFormula(steps, texts);
    if (text.length <= context.budget) return alone ? text : held(text);
    if (context.budget === LONGEST) refuse('too-long', textOfPart(call));
    throw new NeedsWorkings();
  }

  private besideFormula(call: CallPart, context: Context, row: () => StepRow, alone: boolean): string {
    const moved = this.rewritten(call, { ...context, moved: true });
    if (needsCells(moved.steps)) return this.listed(call, context, ONE);
    if (moved.steps.steps.length === 0) {
      const { steps, texts } = context.moved ? moved : this.rewritten(call, context);
      const text = oneFormula(steps, texts);
      if (text.length <= SHORT) return alone ? text : held(text);
    }
    const address = laidOut(call, moved, context.path, row(), this.workings.words);
    this.known.set(this.keyOf(call, context), address);
    return this.placed(address, context.moved);
  }

  /** On the sheet itself a cell needs no sheet. */
  private placed(address: string, moved: boolean): string {
    return moved ? address : `${quotedSheet(this.workings.name)}!${address}`;
  }

  private rewritten(call: CallPart, context: Context): Rewriting {
    const texts = this.argumentsOf(call, context);
    const { home } = context;
    const rewritten = rewriting({ name: call.ours!, text: textOfPart(call), arguments: texts, named: new Map(), depth: 0 }, (text) => this.sizeOf(text, home));
    if ('obstacle' in rewritten) refuse(rewritten.obstacle, textOfPart(call), rewritten.argument);
    return rewritten;
  }

  private sizeOf(text: string, home: Home): Size | undefined {
    try {
      const shape = this.shapes.of(formulaTree(text), home);
      return shape === 'unknown' ? undefined : shape;
    } catch {
      return undefined;
    }
  }

  private argumentsOf(call: CallPart, context: Context): readonly string[] {
    const entry = entryOf(call.ours!);
    return call.arguments.map((argument, index) => this.expression(argument, {
      ...context, path: `${context.path}/${index}`, inOurs: true,
      ...(isEach(entry, index, call) ? {} : { element: null, lifted: null }),
    }).trim());
  }

  /** An array of results: a table of its own, one row for each, and the cells of the results in place of the call. */
  private block(call: CallPart, context: Context, size: Size): string {
    if (!context.blocks) throw new NeedsWorkings();
    const key = `${this.keyOf(call, { ...context, element: null })}[]`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const table = new StepTable(this.workings, size.rows * size.columns, nameOf(context.home), textOfPart(call));
    const addresses: string[] = [];
    const results: { row: number; column: number }[] = [];
    places(size).forEach((element, index) => {
      const row = table.rowAt(index);
      row.label(size.columns === 1 ? String(element.row + 1) : `${element.row + 1}, ${element.column + 1}`);
      const text = this.single(call, { ...context, element, moved: true, row: () => row, path: '' }, true);
      const own = parseArea(text);
      // Laid out step by step its result stands in this row already.
      const column = own?.row === row.row ? own.column : row.put('=', this.workings.words.result, text, 'total');
      results.push({ row: row.row, column });
      addresses.push(cellAddress(row.row, column));
    });
    const range = size.columns === 1
      ? this.workings.range(results[0]!.row, results[0]!.column, size.rows, 1)
      : this.grid(places(size).map((_, index) => `=${addresses[index]!}`), size);
    this.known.set(key, range);
    return range;
  }

  /** Results side by side and below each other, as the array has them. */
  private grid(contents: readonly string[], size: Size): string {
    const top = this.workings.reserve(size.rows + 1);
    this.workings.put(top, 0, this.workings.words.table, 'label');
    places(size).forEach(({ row, column }, index) => this.workings.put(top + 1 + row, column + 1, contents[index]!, 'total'));
    return this.workings.range(top + 1, 1, size.rows, size.columns);
  }

  /** A function that makes a table of its own. */
  private table(call: CallPart, context: Context, size: Size, alone: boolean): string {
    const { element } = context;
    const inPlace = this.rewritten(call, { ...context, element: null });
    const place = element ?? (isOne(size) ? { row: 0, column: 0 } : null);
    if (!needsCells(inPlace.steps) && place && context.row === null) {
      const ofCell = { ...inPlace.steps, result: resultAt(inPlace.steps, place.column + 1) };
      const text = oneFormula(ofCell, at(inPlace.texts, place.row + 1, place.column + 1));
      if (text.length <= context.budget) return alone ? text : held(text);
    }
    return this.listed(call, context, size);
  }

  /** Steps one below another, where some of them fill blocks of cells. */
  private listed(call: CallPart, context: Context, size: Size): string {
    if (!context.blocks) throw new NeedsWorkings();
    const key = `${this.keyOf(call, { ...context, element: null })}{}`;
    let corner = this.known.get(key);
    if (corner === undefined) {
      const rewritten = this.rewritten(call, { ...context, element: null, moved: true });
      corner = new StepList(this.workings, nameOf(context.home), textOfPart(call)).lay(rewritten, size);
      this.known.set(key, corner);
    }
    const [row, column] = corner.split(',').map(Number) as [number, number];
    const { element } = context;
    if (!element && !isOne(size)) return this.workings.range(row, column, size.rows, size.columns);
    const address = cellAddress(row + (element && size.rows > 1 ? element.row : 0), column + (element && size.columns > 1 ? element.column : 0));
    return this.placed(address, context.moved);
  }

  private keyOf(call: CallPart, { home, element }: Context): string {
    return `${home.sheet}!${home.row},${home.column}@${element ? `${element.row},${element.column}` : ''}${textOfPart(call)}`;
  }
}

const WHOLE_SIZED: ReadonlySet<string> = new Set(['TRANSPOSE', 'MMULT', 'MINVERSE', 'SEQUENCE', 'FILTER', 'SORT', 'SORTBY', 'UNIQUE', 'FREQUENCY', 'LINEST', 'TREND']);

function elementOf(rows: readonly (readonly string[])[], { row, column }: { readonly row: number; readonly column: number }): string {
  const line = rows.length === 1 ? rows[0] : rows[row];
  return line?.[line.length === 1 ? 0 : column] ?? 'NA()';
}

function places({ rows, columns }: Size): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => ({ row: Math.floor(index / columns), column: index % columns }));
}

export function nameOf({ sheet, row, column }: Home): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
