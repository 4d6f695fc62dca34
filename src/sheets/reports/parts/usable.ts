import { RAW_KINDS, type RawKind, type RawTable, type RawTables } from '../raw-table';

/** The tables whose dates formulas can read; of those by day only where a month's row can't be a day's. */
export function usableTables(tables: RawTables, byDay: boolean): RawTables {
  return Object.fromEntries(RAW_KINDS.flatMap((kind) => {
    const raw = tables[kind];
    return raw?.liveDates && (!byDay || raw.columns.keys.date !== undefined) ? [[kind, raw]] : [];
  }));
}

/** The table whose days are the days of the report. */
export function leading(tables: RawTables, order: readonly RawKind[]): RawTable | null {
  return order.map((kind) => tables[kind]).find((raw) => raw !== undefined) ?? null;
}
