import type { KpiTableEntry, KpiTableReading } from './kpi-table-entry';
import { useRegion } from '../../parts';

/** Reads the table of an entry, and again whenever the entry or `edition` changes. */
export function useKpiTable({ address }: KpiTableEntry, edition = 0): KpiTableReading {
  return { reading: useRegion(address, edition), found: null, table: null, source: null, problems: [] };
}
