import { CommandType, ICommandService, type Injector, type Nullable } from '@univerjs/core';
import {
  AstTreeBuilder, CELL_INVERTED_INDEX_CACHE, deserializeRangeWithSheetWithCache, ErrorType, ErrorValueObject, generateExecuteAstNodeData, IFormulaCurrentConfigService, IFormulaRuntimeService, Interpreter, Lexer, LexerTreeBuilder,
  RemoveDefinedNameMutation, RemoveSuperTableMutation, sequenceNodeType, SetDefinedNameMutation, SetSuperTableMutation, SetSuperTableOptionMutation, type ArrayValueObject, type BaseReferenceObject, type BaseValueObject, type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Calculation } from './calculation';
import { typeOf, valueOf, type Value } from './cell-value';
import type { Cells } from './cells';
import { SET_LOOKS } from './looks';

/** A cell. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula that was read once, whatever the number of cells in which it is asked. */
interface Read {
  readonly node: Parameters<typeof generateExecuteAstNodeData>[0] | undefined;
  /** The single cells that it looks at and that move with it; `null` where it depends on its place in another way too. */
  readonly moving: readonly Reference[] | null;
  /** What it came to, by the contents of the moving cells. */
  readonly known: Map<string, Value>;
}

interface Reference {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** These give another answer in another cell, or another time, without looking at a cell that moves. */
const OF_ITS_PLACE = /^(ROWS?|COLUMNS?|CELL|INDIRECT|OFFSET|SUBTOTAL|AGGREGATE|RAND|RANDBETWEEN|RANDARRAY)$/i;

/** After these a formula may say something else. */
const READINGS: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id, SetSuperTableMutation.id, RemoveSuperTableMutation.id, SetSuperTableOptionMutation.id];

const ROW_FIXED = 1;
const COLUMN_FIXED = 2;
const BOTH_FIXED = 3;

/**
 * What a formula would come to in other cells than its own, as conditional formats and data validation ask: calculated by the
 * grid's engine, from one reading of the formula, at once and without a trace in the workbook. In thousands of cells with few
 * different contents it is calculated as often as contents differ.
 */
export class CopiedFormulas {
  /** Counts the changes after which answers may be others. */
  age = 0;
  private read = new Map<string, Read>();
  private loaded = false;

  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly cells: Cells, private readonly calculation: Calculation) {
    injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
      if (READINGS.includes(id)) this.forgetReadings();
      else if (type === CommandType.MUTATION && id !== SET_LOOKS) this.forget();
    });
  }

  /** `undefined` while cells are being calculated, and where the formula cannot be read. `formula` is in the terms of `home`. */
  valueAt(formula: string, home: Place, at: Place): Value | undefined {
    const read = this.reading(formula, home.sheetId);
    const key = read.moving === null ? `${at.row},${at.column}` : read.moving.map((reference) => this.contentAt(reference, home, at)).join('\u0001');
    const known = read.known.get(key);
    if (known !== undefined || !read.node || this.calculation.running) return known;
    const value = plainValue(this.calculate(read.node, home, at)[0]);
    read.known.set(key, value);
    return value;
  }

  /** All values that a formula comes to, row by row, such as a range's; none where it cannot be read. */
  valuesAt(formula: string, home: Place, at: Place): Value[] {
    const { node } = this.reading(formula, home.sheetId);
    if (!node || this.calculation.running) return [];
    const values = this.calculate(node, home, at);
    return values.map(plainValue);
  }

  /** Cells have changed: what formulas came to may be wrong. */
  private forget(): void {
    this.age += 1;
    if (!this.loaded) return;
    this.unload();
    for (const { known } of this.read.values()) known.clear();
  }

  /** Names or tables have changed: what formulas say may be something else. */
  private forgetReadings(): void {
    this.age += 1;
    this.unload();
    this.read = new Map();
  }

  /** The engine remembers ranges it has read until a calculation ends: of ours none may be left when one begins. */
  private unload(): void {
    this.loaded = false;
    this.injector.get(IFormulaRuntimeService).clearArrayObjectCache();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  private reading(formula: string, sheetId: string): Read {
    const key = `${sheetId}\u0001${formula}`;
    const old = this.read.get(key);
    if (old) return old;
    // The engine reads names and tables by what it was told last.
    this.load(sheetId, 0, 0);
    const tree = this.injector.get(Lexer).treeBuilder(formula);
    const node = typeof tree === 'object' && !Array.isArray(tree) ? this.injector.get(AstTreeBuilder).parse(tree) ?? undefined : undefined;
    const fresh: Read = { node, moving: movingReferences(formula, this.injector.get(LexerTreeBuilder)), known: new Map() };
    this.read.set(key, fresh);
    return fresh;
  }

  private calculate(node: NonNullable<Read['node']>, home: Place, at: Place): Nullable<BaseValueObject>[] {
    this.load(home.sheetId, at.row, at.column);
    try {
      return valuesIn(this.injector.get(Interpreter).execute(generateExecuteAstNodeData(node, at.column - home.column, at.row - home.row)));
    } catch {
      // One of Univer's functions may throw where Excel's gives an error.
      return [ErrorValueObject.create(ErrorType.VALUE)];
    }
  }

  private load(sheetId: string, row: number, column: number): void {
    const runtime = this.injector.get(IFormulaRuntimeService);
    if (!this.loaded && !this.calculation.running) {
      this.injector.get(IFormulaCurrentConfigService).loadDataLite();
      runtime.reset();
      this.unload();
      this.loaded = true;
    }
    const sheet = this.cells.sheet(sheetId);
    runtime.setCurrent(row, column, sheet.getRowCount(), sheet.getColumnCount(), sheetId, this.unitId);
  }

  private contentAt(reference: Reference, home: Place, at: Place): string {
    const sheetId = reference.sheetName === '' ? home.sheetId : this.cells.workbook.getSheetBySheetName(reference.sheetName)?.getSheetId();
    if (sheetId === undefined) return '';
    const cell = this.cells.cell(sheetId, reference.row + (reference.rowFixed ? 0 : at.row - home.row), reference.column + (reference.columnFixed ? 0 : at.column - home.column));
    return `${typeOf(cell)} ${valueOf(cell)}`;
  }
}

function movingReferences(formula: string, lexer: LexerTreeBuilder): Reference[] | null {
  const references: Reference[] = [];
  for (const part of lexer.sequenceNodesBuilder(formula) ?? []) {
    if (typeof part === 'string') continue;
    if (part.nodeType === sequenceNodeType.FUNCTION && OF_ITS_PLACE.test(part.token)) return null;
    // The row of a table that is the formula's own.
    if (part.nodeType === sequenceNodeType.TABLE && part.token.includes('@')) return null;
    if (part.nodeType !== sequenceNodeType.REFERENCE) continue;
    const { range, sheetName } = deserializeRangeWithSheetWithCache(part.token);
    const { startRow, startColumn, endRow, endColumn, startAbsoluteRefType: first = 0, endAbsoluteRefType: last = 0 } = range;
    if (first === BOTH_FIXED && (last === BOTH_FIXED || (startRow === endRow && startColumn === endColumn))) continue;
    if (startRow !== endRow || startColumn !== endColumn) return null;
    references.push({ sheetName, row: startRow, column: startColumn, rowFixed: first === ROW_FIXED, columnFixed: first === COLUMN_FIXED });
  }
  return references;
}

function valuesIn(result: FunctionVariantType): Nullable<BaseValueObject>[] {
  const value = result.isReferenceObject() ? (result as BaseReferenceObject).toArrayValueObject(false) : (result as BaseValueObject);
  return value.isArray() ? (value as ArrayValueObject).getArrayValue().flat() : [value];
}

function plainValue(value: Nullable<BaseValueObject>): Value {
  return !value || value.isNull() ? '' : value.getValue();
}
