import { recordOf } from '../../../../core/record-of';
import { monthlyDemand } from '../../../../core/cost/model/monthly-demand';
import type { CostSettings, MonthlyKey } from '../../../../core/cost/model/settings';
import type { MonthFigure, MonthRow } from '../../../../core/cost/months';
import { cellAddress, parseArea } from '../../../../sheets/area';
import type { CostSource, MonthsSource, TableSource } from '../../../../sheets/cost/request';
import type { Region } from '../../../../workbook/port';
import { monthOf } from '../entries';
import type { MonthsAnalysis } from './months-analysis';

export interface SettledSource {
  readonly source: CostSource;
  /** The settings with what the source says of single months. */
  readonly settings: CostSettings;
}

/** What a column of months gives the model as it stands. */
const LINKED: Readonly<Partial<Record<MonthFigure, MonthlyKey>>> = { calls: 'volume', aht: 'ahtSeconds', occupancy: 'occupancy', shrinkage: 'shrinkage', wage: 'wagePerHour' };

/** The planner's table as the sheets will point at it. Null as long as it has no months or no calls. */
export function tableSource(region: Region, analysis: MonthsAnalysis, settings: CostSettings): SettledSource | null {
  const { columns, monthly, first } = analysis;
  if (!columns.month || !columns.calls || first === null) return null;
  return monthly ? monthsSource(region, analysis, settings) : { source: datedSource(region, analysis, settings), settings };
}

function placeOf({ sheet, address, table, wholeBlock }: Region, { columns }: MonthsAnalysis): Omit<TableSource, 'kind' | 'columns' | 'demand'> {
  const used = (['month', 'calls', 'aht', 'occupancy', 'shrinkage', 'wage', 'agents', 'hours', 'leavers'] as const).flatMap((role) => columns[role] ?? []);
  return {
    sheet, address, table, wholeBlock, headerRows: columns.headerRows, ahtSecondsPerUnit: columns.ahtSecondsPerUnit,
    headers: Object.fromEntries(columns.headerRows > 0 ? used.map(({ column, header }) => [column, header]) : []),
  };
}

/** Days or intervals are added up by date. */
function datedSource(region: Region, analysis: MonthsAnalysis, { startMonth, months }: CostSettings): TableSource {
  const { columns, rows } = analysis;
  const dated = rows.map(({ cells, figures }) => ({ date: typeof cells.month === 'number' ? cells.month : null, calls: figures.calls, ahtSeconds: figures.aht }));
  const { volume, ahtSeconds } = monthlyDemand(dated, startMonth, months);
  return {
    kind: 'table', ...placeOf(region, analysis), columns: { date: columns.month!.column, calls: columns.calls!.column, aht: columns.aht?.column ?? null },
    demand: { volume, ahtSeconds: columns.aht ? ahtSeconds : null },
  };
}

/** Each month of the workbook points at its own row; what two columns make together is typed. */
function monthsSource(region: Region, analysis: MonthsAnalysis, settings: CostSettings): SettledSource {
  const { columns, rows } = analysis;
  const area = parseArea(region.address);
  const start = monthOf(settings.startMonth);
  const byMonth = Array.from({ length: settings.months }, (_, month) => rows.find((row) => row.month === start + month && row.figures.calls !== null) ?? null);
  const linked = (Object.keys(LINKED) as (keyof typeof LINKED)[]).filter((role) => columns[role] !== null);
  const cells: Partial<Record<MonthlyKey, (string | null)[]>> = {};
  for (const role of linked) {
    // Text such as 4:30 is read here, but no formula reads it: it is typed on our sheet.
    cells[LINKED[role]!] = byMonth.map((row) => (row && row.figures[role] !== null && typeof row.cells[role] === 'number' ? cellAddress((area?.row ?? 0) + row.row, (area?.column ?? 0) + columns[role]!.column) : null));
  }
  const figure = (role: MonthFigure, values: readonly number[], missing?: number) => values.map((value, month) => byMonth[month]?.figures[role] ?? missing ?? value);
  const { monthly } = settings;
  const read = recordOf(Object.keys(monthly) as MonthlyKey[], (key) => {
    const role = linked.find((one) => LINKED[one] === key);
    // Nobody is known to have called in a month that the table does not have.
    if (role) return figure(role, monthly[key], key === 'volume' ? 0 : undefined);
    if (key === 'hoursPerFte') return made(byMonth, monthly[key], ({ hours, agents }) => (hours && agents ? hours / agents : null));
    if (key === 'attritionRate') return made(byMonth, monthly[key], ({ leavers, agents }) => (leavers !== null && agents ? Math.min(1, leavers / agents) : null));
    return monthly[key];
  });
  const source: MonthsSource = { kind: 'months', ...placeOf(region, analysis), cells };
  return { source, settings: { ...settings, monthly: read } };
}

function made(rows: readonly (MonthRow | null)[], values: readonly number[], make: (figures: MonthRow['figures']) => number | null): number[] {
  return values.map((value, month) => {
    const row = rows[month];
    const figure = row ? make(row.figures) : null;
    return figure === null ? value : Number(figure.toPrecision(6));
  });
}
