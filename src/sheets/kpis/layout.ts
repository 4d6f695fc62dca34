import { columnName } from '../area';
import type { Grouping } from './request';

/** Checks above the headers, so that rows can be added below. */
export const CHECK_ROW = 5;
export const HEADER_ROW = 6;
export const FIRST_ROW = HEADER_ROW + 1;
/** Label, value, unit and note of the blocks at the right. */
const BLOCK_COLUMNS = 9;

export interface Layout {
  /** `A` and so on; null where rows have no such key. */
  readonly period: string | null;
  readonly name: string | null;
  readonly keys: number;
  readonly indicator: (index: number) => string;
  readonly check: string;
  readonly lastRow: number;
  /** The cells of a column of the table, without its header. */
  readonly cells: (letter: string) => string;
  readonly tableAddress: string;
  /** The columns of the blocks beside the table. */
  readonly side: (index: number) => string;
  readonly widths: readonly number[];
}

export function layoutFor({ period, by }: Grouping, headers: readonly string[], rows: number): Layout {
  const hasPeriod = period !== 'none';
  const hasName = by !== 'none';
  // One total has its row named too.
  const keys = Math.max(1, Number(hasPeriod) + Number(hasName));
  const lastRow = FIRST_ROW + rows - 1;
  const check = columnName(keys + headers.length);
  const firstSide = keys + headers.length + 2;
  return {
    period: hasPeriod ? 'A' : null, name: hasName ? columnName(Number(hasPeriod)) : null, keys,
    indicator: (index) => columnName(keys + index), check, lastRow,
    cells: (letter) => `${letter}${FIRST_ROW}:${letter}${lastRow}`,
    tableAddress: `A${HEADER_ROW}:${check}${lastRow}`,
    side: (index) => columnName(firstSide + index),
    widths: [
      ...Array.from({ length: keys }, () => 16), ...headers.map(headerWidth), 44, 2,
      44, 20, 18, 60, 44, 44, 26, 50, 20,
    ].slice(0, keys + headers.length + 2 + BLOCK_COLUMNS),
  };
}

/** A filter's button stands over the end of a header. */
const BUTTON = 6;

/** Headers take two lines or three; a word is not broken. */
function headerWidth(header: string): number {
  const longest = Math.max(...header.split(/\s+|(?<=[\u2e80-\uffff])/).map(widthOf));
  return Math.max(12, longest + BUTTON, Math.min(18, Math.ceil(widthOf(header) / 2)));
}

/** Chinese characters are twice as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffff]/.test(character) ? 2 : 1), 0);
}
