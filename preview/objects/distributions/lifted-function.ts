import { BaseFunction, ErrorType, ErrorValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { gridValueOf, inputOf, type CellInput } from '../../functions/grid-values';

/** `undefined` is `#NUM!`. */
export type OfNumbers = (...values: number[]) => number | undefined;

/** A function of numbers in place of one of Univer's, spread over arrays as Excel spreads it. */
export class LiftedFunction extends BaseFunction {
  constructor(name: string, count: number, private readonly compute: OfNumbers) {
    super(name);
    this.minParams = count;
    this.maxParams = count;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const inputs = variants.map((variant) => inputOf(variant));
    const error = inputs.find((input) => input instanceof ErrorValueObject);
    if (error) return error;
    const grids = inputs.map((input): CellInput[][] => (Array.isArray(input) ? input : [[input as CellInput]]));
    const rows = Math.max(...grids.map((grid) => grid.length));
    const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
    const result = Array.from({ length: rows }, (_line, row) => Array.from({ length: columns }, (_cell, column) => this.one(grids.map((grid) => at(grid, row, column)))));
    return gridValueOf(rows * columns === 1 ? result[0]![0] : result);
  }

  private one(inputs: readonly (CellInput | undefined)[]): unknown {
    if (inputs.includes(undefined)) return { code: ErrorType.NA };
    const numbers = inputs.map(numberOf);
    if (numbers.some(Number.isNaN)) return { code: ErrorType.VALUE };
    const value = this.compute(...numbers);
    return value === undefined || !Number.isFinite(value) ? { code: ErrorType.NUM } : value;
  }
}

/** A single row or column goes with every other; a shorter list leaves cells without a partner. */
function at(grid: readonly (readonly CellInput[])[], row: number, column: number): CellInput | undefined {
  const line = grid.length === 1 ? grid[0] : grid[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

function numberOf(input: CellInput | undefined): number {
  if (typeof input === 'string') return input.trim() === '' ? Number.NaN : Number(input);
  return Number(input ?? 0);
}
