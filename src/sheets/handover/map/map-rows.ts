import { tokenize, translateFormulaToR1C1 } from '@borgar/fx';
import { areaAddress, cellAddress, type Area } from '../../area';
import type { BookValue } from '../../share/book';
import type { Converted, ConvertedCell, ConversionReason, ConversionWarning } from '../../share/conversion';
import { cellOf } from '../reading/grid';

/** Converted formulas of one shape beside or below each other, read as one. */
export interface MapRow {
  readonly sheet: string;
  readonly area: Area;
  readonly address: string;
  /** Of the first cell. */
  readonly before: string;
  /** Of the first cell; null where the value stays. */
  readonly after: string | null;
  readonly kind: Converted['kind'];
  readonly why?: ConversionReason;
  readonly warnings: readonly ConversionWarning[];
  /** Numbers that stand in the formula itself. */
  readonly constants: readonly string[];
  /** How many formulas there were. */
  readonly formulas: number;
  /** Of the cells of the area, row by row, when the workbook was handed over. */
  readonly values: readonly (readonly BookValue[])[];
}

interface Shape extends MapRow {
  readonly shape: string;
  /** Grows as rows are joined: ten thousand of them are not copied each time. */
  readonly values: (readonly BookValue[])[];
}

/** Ten thousand cells as the few dozen formulas that a planner wrote: same shape in R1C1 before and after, same fate. */
export function mapRows(cells: readonly ConvertedCell[]): readonly MapRow[] {
  const below = merged(cells.map(shapeOf), ({ sheet, shape, area }) => `${sheet}|${shape}|${area.column},${area.columns}`, joinedBelow);
  return merged(below, ({ sheet, shape, area }) => `${sheet}|${shape}|${area.row},${area.rows}`, joinedBeside);
}

function shapeOf({ sheet, address, before, values, after, warnings }: ConvertedCell): Shape {
  const { row, column } = cellOf(address);
  const area = { row, column, rows: values.length, columns: Math.max(...values.map((line) => line.length)) };
  const now = after.kind === 'formulas' ? after.formulas[0]![0]! : after.kind === 'spill' ? after.formula : null;
  const why = after.kind === 'values' ? after.why : undefined;
  const shape = [
    after.kind, inR1C1(before, address), now === null ? '' : inR1C1(now, address), why?.code, why?.argument, ...warnings.flatMap(({ code, part, limit }) => [code, part, limit]), area.rows > 1 || area.columns > 1 ? address : '',
  ].join('|');
  return { sheet, area, address: areaAddress(area), before, after: now, kind: after.kind, ...(why && { why }), warnings, constants: constantsIn(before), formulas: 1, values: [...values], shape };
}

/** The same text for the same formula filled down or across. What the parser can't move stays as it is, and is a shape of its own. */
function inR1C1(formula: string, address: string): string {
  try {
    return translateFormulaToR1C1(formula, address);
  } catch {
    return formula;
  }
}

/** 0 and 1 are no assumptions. */
function constantsIn(formula: string): readonly string[] {
  return [...new Set(tokenize(formula).filter(({ type }) => type === 'number').map(({ value }) => value))].filter((text) => !['0', '1'].includes(text));
}

function merged(rows: readonly Shape[], key: (row: Shape) => string, join: (first: Shape, next: Shape) => Shape | null): Shape[] {
  const made: Shape[] = [];
  const last = new Map<string, number>();
  for (const row of rows) {
    const at = last.get(key(row));
    const joined = at === undefined ? null : join(made[at]!, row);
    if (joined) made[at!] = joined;
    else last.set(key(row), made.push(row) - 1);
  }
  return made;
}

function joinedBelow(first: Shape, next: Shape): Shape | null {
  if (next.area.row !== first.area.row + first.area.rows) return null;
  first.values.push(...next.values);
  return joined(first, next, { ...first.area, rows: first.area.rows + next.area.rows }, first.values);
}

function joinedBeside(first: Shape, next: Shape): Shape | null {
  if (next.area.column !== first.area.column + first.area.columns) return null;
  return joined(first, next, { ...first.area, columns: first.area.columns + next.area.columns }, first.values.map((line, row) => [...line, ...next.values[row]!]));
}

function joined(first: Shape, next: Shape, area: Area, values: Shape['values']): Shape {
  return { ...first, area, address: areaAddress(area), values, formulas: first.formulas + next.formulas };
}

/** The cells of a row of the map with what they showed, row by row. */
export function cellsOfRow({ area, values }: MapRow): readonly { readonly address: string; readonly value: BookValue }[] {
  return values.flatMap((line, down) => line.map((value, across) => ({ address: cellAddress(area.row + down, area.column + across), value })));
}
