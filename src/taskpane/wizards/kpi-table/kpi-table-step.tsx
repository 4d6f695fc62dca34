import type { ColumnMeaning } from '../../../core/kpi/table/kpi-table';
import { RangeField } from '../../parts';
import type { KpiTableEntry, KpiTableReading, WantedInputs } from './kpi-table-entry';

export interface KpiTableStepProps {
  readonly label: string;
  /** Why this table, in a sentence. */
  readonly hint?: string;
  readonly entry: KpiTableEntry;
  readonly reading: KpiTableReading;
  /** Columns that hold none of these are folded away. */
  readonly wanted?: WantedInputs;
  readonly onAddress: (address: string) => void;
  /** Undefined: as found. */
  readonly onChoose: (column: number, meaning: ColumnMeaning | null | undefined) => void;
}

/** "These columns hold …": where a raw table is, what its columns hold and in which unit, and what is wrong in it. */
export function KpiTableStep({ label, hint, entry, reading, onAddress }: KpiTableStepProps) {
  return <RangeField label={label} hint={hint} address={entry.address} reading={reading.reading} required onChange={onAddress} />;
}
