import { findColumns } from '../../../src/core/history/find-columns';
import { readHistory } from '../../../src/core/history/read-history';
import type { TableRow } from '../../../src/core/history/table-cell';
import { words } from '../../../src/locales';
import type { LocaleName } from '../../../src/locales/locale-name';
import type { Plan, SheetPlan } from '../../../src/sheets/plan';
import { intervalFigures } from '../../../src/sheets/staffing/interval-figures';
import { DEFAULT_SETTINGS } from '../../../src/sheets/staffing/settings';
import type { StaffingSettings } from '../../../src/sheets/staffing/settings';
import { staffingPlan } from '../../../src/sheets/staffing/staffing-plan';
import { sourceOf } from '../../../src/sheets/staffing/table-of-source';

/** 5 January 2026, a Monday. */
export const MONDAY = 46_027;

export interface ExampleOptions {
  readonly settings?: Partial<StaffingSettings>;
  readonly locale?: LocaleName;
  readonly sheet?: string;
}

/** The plan for a table that starts at A1 of a sheet, as the wizard would make it. */
export function planFor(table: readonly TableRow[], { settings: own = {}, locale = 'en', sheet = 'Calls' }: ExampleOptions = {}): Plan {
  const formats = table.map((row) => row.map((cell, column) => (typeof cell === 'number' && column === 0 && cell > 40_000 ? 'yyyy-mm-dd' : 'General')));
  const columns = findColumns(table, formats);
  const rows = readHistory(table, columns);
  const width = Math.max(...table.map((row) => row.length));
  const source = sourceOf({ sheet, address: `A1:${String.fromCharCode(64 + width)}${table.length}` }, columns, rows);
  if (!source) throw new Error('no calls in this table');
  const settings: StaffingSettings = { ...DEFAULT_SETTINGS, ...own, ahtSeconds: source.aht ? null : own.ahtSeconds ?? DEFAULT_SETTINGS.ahtSeconds };
  return staffingPlan({
    source, rows, settings, chosen: {}, figures: rows.map((row) => intervalFigures(row, settings)), words: words(locale).sheets.staffing, locale,
    writtenAt: new Date(Date.UTC(2026, 0, 5, 9)), version: '0.0.0',
  });
}

export function onlySheet(plan: Plan): SheetPlan {
  const [sheet] = plan.sheets;
  if (!sheet) throw new Error('a plan without a sheet');
  return sheet;
}

/** A day of half-hours, with a handle time for each. */
export function day(serial = MONDAY, from = 16, to = 40): TableRow[] {
  return Array.from({ length: to - from }, (_, index): TableRow => {
    const calls = Math.round(60 + 50 * Math.sin(((index + 1) / (to - from)) * Math.PI));
    return [serial, (from + index) / 48, calls, 180 + (index % 5) * 12];
  });
}

export const HEADER: TableRow = ['Date', 'Interval', 'Calls', 'AHT'];
