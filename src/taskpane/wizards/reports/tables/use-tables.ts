import { useMemo } from 'react';
import type { KpiColumnsFound } from '../../../../core/kpi/table/kpi-table';
import { rawTable, type RawKind, type RawTable, type RawTables } from '../../../../sheets/reports/raw-table';
import { NO_TABLE, type KpiTableEntry, type KpiTableReading } from '../../kpi-table/kpi-table-entry';
import { useKpiTable } from '../../kpi-table/use-kpi-table';
import type { Tables } from '../state';

/** A table as it stands in the workbook now. */
export interface ReadTable {
  readonly reading: KpiTableReading;
  /** Null as long as it can't be read. */
  readonly raw: RawTable | null;
}

export interface ReadTables {
  readonly all: Readonly<Record<RawKind, ReadTable>>;
  /** Those that can be read. */
  readonly raw: RawTables;
  /** What their columns hold. */
  readonly found: Readonly<Partial<Record<RawKind, KpiColumnsFound>>>;
}

/** Reads every table that was picked, and again whenever one of them, or `edition`, changes. */
export function useTables(tables: Tables, edition: number): ReadTables {
  const calls = useTable(tables.calls, edition);
  const agents = useTable(tables.agents, edition);
  const quality = useTable(tables.quality, edition);
  const survey = useTable(tables.survey, edition);
  const outbound = useTable(tables.outbound, edition);
  const refusals = useTable(tables.refusals, edition);
  const raw = useMemo(
    (): RawTables => present({ calls: calls.raw, agents: agents.raw, quality: quality.raw, survey: survey.raw, outbound: outbound.raw, refusals: refusals.raw }),
    [calls.raw, agents.raw, quality.raw, survey.raw, outbound.raw, refusals.raw],
  );
  const found = useMemo(
    () => present({ calls: calls.reading.found, agents: agents.reading.found, quality: quality.reading.found, survey: survey.reading.found, outbound: outbound.reading.found, refusals: refusals.reading.found }),
    [calls.reading.found, agents.reading.found, quality.reading.found, survey.reading.found, outbound.reading.found, refusals.reading.found],
  );
  return { found, all: { calls, agents, quality, survey, outbound, refusals }, raw };
}

function present<T>(of: Readonly<Record<RawKind, T | null>>): Readonly<Partial<Record<RawKind, T>>> {
  return Object.fromEntries(Object.entries(of).filter(([, one]) => one !== null)) as Partial<Record<RawKind, T>>;
}

function useTable(pick: KpiTableEntry = NO_TABLE, edition: number): ReadTable {
  const reading = useKpiTable(pick, edition);
  const { source, table, reading: { region } } = reading;
  const raw = useMemo(() => (source && table && region ? rawTable(source, source.columns, table, region.values) : null), [source, table, region]);
  return { reading, raw };
}
