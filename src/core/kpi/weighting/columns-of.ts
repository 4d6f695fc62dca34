import type { Observations } from './observations';

/** The same figures, one list for each indicator. */
export function columnsOf(rows: Observations): readonly (readonly number[])[] {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}
