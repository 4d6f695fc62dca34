import type { Conversion, ConvertedCell } from '../../../../sheets/share/conversion';

/** What a way does to the cells, in numbers. */
export interface Tally {
  readonly cells: number;
  /** By a formula, live as before. */
  readonly converted: number;
  /** As values although formulas were asked for, each for a reason. */
  readonly kept: number;
  /** As values, which were asked for. */
  readonly asValues: number;
  readonly warned: number;
}

/** Whether a cell could not become what was asked for. */
export function isKept({ after }: ConvertedCell): boolean {
  return after.kind === 'values' && after.why !== undefined;
}

export function tallyOf({ cells }: Conversion): Tally {
  const converted = cells.filter(({ after }) => after.kind !== 'values').length;
  const kept = cells.filter(isKept).length;
  return { cells: cells.length, converted, kept, asValues: cells.length - converted - kept, warned: cells.filter(({ warnings }) => warnings.length > 0).length };
}
