import { useMemo } from 'react';
import type { InputId } from '../../../core/kpi/catalogue/inputs';
import { readKpiTable } from '../../../core/kpi/table/read-kpi-table';
import { columnFinder } from '../../../sheets/kpi/column-finder';
import type { KpiSource } from '../../../sheets/kpi/source-columns';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { useRegion } from '../../parts';
import type { KpiTableEntry, KpiTableReading } from './kpi-table-entry';
import { tableProblems } from './table-problems';

/** A year of half-hours for twenty queues. */
const MOST_ROWS = 400_000;

/**
 * Reads the table of an entry, and again whenever the entry or `edition` changes. `wanted` must stay the same from render to
 * render; where nothing is wanted in particular, every input is looked for.
 */
export function useKpiTable({ address, chosen }: KpiTableEntry, edition = 0, wanted?: ReadonlySet<InputId>): KpiTableReading {
  const speech = useWords();
  const { region, problem, reading: busy } = useRegion(address, edition);
  return useMemo(() => {
    const reading = { region, problem, reading: busy };
    if (!region || region.rows === 0 || region.rows > MOST_ROWS) return { reading, found: null, table: null, source: null, problems: [] };
    const headerRows = region.table === undefined ? undefined : 1;
    const found = columnFinder()(region.values, region.numberFormats, { chosen, wanted, headerRows });
    const table = readKpiTable(region.values, found.headerRows, found);
    return { reading, found, table, source: table.rows > 0 ? sourceOf(region, found.headerRows, table.rows, found) : null, problems: tableProblems(table, found, region, speech) };
  }, [region, problem, busy, chosen, wanted, speech]);
}

function sourceOf({ sheet, address, table, wholeBlock, values }: Region, headerRows: number, rows: number, { keys, inputs }: Pick<KpiSource['columns'], 'keys' | 'inputs'>): KpiSource {
  const used = [...Object.values(keys), ...Object.values(inputs).flatMap(({ column, per }) => (per === undefined ? [column] : [column, per]))];
  const head = values[headerRows - 1] ?? [];
  return { sheet, address, table, wholeBlock, headerRows, rows, columns: { keys, inputs }, headers: Object.fromEntries(headerRows > 0 ? used.map((column) => [column, String(head[column] ?? '')]) : []) };
}
