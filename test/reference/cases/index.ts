import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a reference table: inputs and results in plain units, computed with 70 digits or more. */
export interface Case {
  readonly [name: string]: number;
}

export interface Published {
  readonly id: string;
  readonly source: string;
  readonly model: string;
  readonly inputs: Case;
  readonly metric: string;
  readonly published: number;
  readonly publishedDecimals: number | null;
  readonly oracle: number;
  readonly agrees: boolean;
}

export function cases<T = Case>(table: string): readonly T[] {
  return JSON.parse(readFileSync(join(__dirname, `${table}.json`), 'utf8')).cases;
}

/**
 * How far a double may be from the reference: 1e-12, or eight roundings of the input where the quantity magnifies them more
 * than that (`condition`, relative change out per relative change in).
 */
export function tolerance(condition = 0): number {
  return Math.max(1e-12, 8 * condition * 2 ** -52);
}
