import type { TableRow } from '../../../src/core/history/table-cell';
import type { InputId } from '../../../src/core/kpi/catalogue/inputs';
import type { ChosenMeanings } from '../../../src/core/kpi/table/kpi-table';
import { readKpiTable } from '../../../src/core/kpi/table/read-kpi-table';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import { areaAddress } from '../../../src/sheets/area';
import { columnFinder } from '../../../src/sheets/kpi/column-finder';
import { kpisPlan } from '../../../src/sheets/kpis/kpis-plan';
import type { BasketItem, Grouping, KpisRequest, ReadSource } from '../../../src/sheets/kpis/request';
import type { Plan } from '../../../src/sheets/plan';

/** Serial of 1 January 2026. */
export const JANUARY = 46_023;

const noise = (seed: number) => {
  const value = Math.sin(seed * 12.9898) * 43_758.5453;
  return value - Math.floor(value);
};

/** Calls by day, months that differ, March missing altogether where told. */
export function callsByDay({ days = 181, without = () => false }: { days?: number; without?: (day: number) => boolean } = {}): TableRow[] {
  const rows = Array.from({ length: days }, (_, index) => index).filter((index) => !without(JANUARY + index)).map((index): TableRow => {
    const offered = Math.round(900 + 200 * noise(index) + (index % 7 > 4 ? -400 : 0));
    const lost = Math.round(offered * (0.03 + 0.03 * noise(index + 500)));
    const answered = offered - lost;
    return [JANUARY + index, index % 2 === 0 ? 'North' : 'South', offered, answered, lost, Math.round(answered * (0.75 + 0.15 * noise(index + 900))), Math.round(230 + 40 * noise(index + 40)), Math.round(10 + 20 * noise(index + 77))];
  });
  return [['Date', 'Team', 'Offered', 'Answered', 'Abandoned', 'Answered within 20 s', 'AHT (s)', 'ASA (s)'], ...rows];
}

export function hoursByDay(days = 181): TableRow[] {
  return [['Date', 'Team', 'Logged-in hours', 'Paid hours', 'Agents planned', 'Agents present'], ...Array.from({ length: days }, (_, index): TableRow => [JANUARY + index, index % 2 === 0 ? 'North' : 'South', 100 + Math.round(20 * noise(index + 3)), 130, 18, 17 - (index % 3)])];
}

export function sourceAt(sheet: string, rows: readonly TableRow[], { table, chosen = {}, wanted }: { table?: string; chosen?: ChosenMeanings; wanted?: ReadonlySet<InputId> } = {}): ReadSource {
  const found = columnFinder()(rows, [], { chosen, wanted });
  const read = readKpiTable(rows, found.headerRows, found);
  const width = Math.max(...rows.map((row) => row.length));
  const { keys, inputs } = found;
  const used = [...Object.values(keys), ...Object.values(inputs).flatMap(({ column, per }) => (per === undefined ? [column] : [column, per]))];
  return {
    source: {
      sheet, address: areaAddress({ row: 0, column: 0, rows: rows.length, columns: width }), table, headerRows: found.headerRows, rows: read.rows, columns: { keys, inputs },
      headers: Object.fromEntries(used.map((column) => [column, String(rows[found.headerRows - 1]?.[column] ?? '')])),
    },
    table: read,
  };
}

export function planFor(sources: readonly ReadSource[], basket: readonly BasketItem[], grouping: Grouping, rest: Partial<KpisRequest> = {}, locale: LocaleName = 'en'): Plan {
  const plan = kpisPlan({
    sources: sources as KpisRequest['sources'], basket, grouping, singles: {}, start: null, tableName: 'KPIs', chosen: sources.map(() => ({})), words: words(locale).sheets.kpis, locale, writtenAt: new Date(2026, 6, 1), version: '0', ...rest,
  });
  if ('lacks' in plan) throw new Error(plan.lacks);
  return plan;
}
