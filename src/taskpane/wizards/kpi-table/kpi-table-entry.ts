import type { ChosenMeanings, ColumnMeaning, KpiColumnsFound, KpiTable } from '../../../core/kpi/table/kpi-table';
import type { KpiSource } from '../../../sheets/kpi/source-columns';
import type { DataProblem, RegionReading } from '../../parts';

/** A raw table as a wizard keeps it: where it is, and what the planner decided of its columns. */
export interface KpiTableEntry {
  /** With its sheet; blank where nothing is chosen yet. */
  readonly address: string;
  readonly chosen: ChosenMeanings;
}

export const NO_TABLE: KpiTableEntry = { address: '', chosen: {} };

/** What stands at an entry's address and what its columns hold. */
export interface KpiTableReading {
  readonly reading: RegionReading;
  /** Null until the cells are read, and where they hold no rows. */
  readonly found: KpiColumnsFound | null;
  readonly table: KpiTable | null;
  /** For formulas and for the workbook's memory. */
  readonly source: KpiSource | null;
  /** With addresses; an `error` stops the job. */
  readonly problems: readonly DataProblem[];
}

/** Another table forgets what was decided of the last one's columns. */
export function entryAt(entry: KpiTableEntry, address: string): KpiTableEntry {
  return address === entry.address ? entry : { address, chosen: {} };
}

/** A column means what the planner says, and what it means no other column means. Undefined: found anew. */
export function entryWith({ address, chosen }: KpiTableEntry, column: number, meaning: ColumnMeaning | null | undefined): KpiTableEntry {
  const others = Object.fromEntries(Object.entries(chosen).filter(([other, taken]) => Number(other) !== column && !same(taken, meaning)));
  return { address, chosen: meaning === undefined ? others : { ...others, [column]: meaning } };
}

function same(a: ColumnMeaning | null, b: ColumnMeaning | null | undefined): boolean {
  if (!a || !b) return false;
  return a.kind === 'key' ? b.kind === 'key' && a.key === b.key : b.kind === 'input' && a.input === b.input;
}

