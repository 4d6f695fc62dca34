import { columnName } from '../area';
import type { ChartPlan } from '../plan';
import type { RowRun } from './busiest-day';
import type { SheetWords } from './input-block';
import type { PlanColumn } from './interval-columns';

interface ChartPlace {
  readonly run: RowRun;
  /** Row number of the first interval on the sheet. */
  readonly firstRow: number;
  readonly letter: (key: PlanColumn) => string | undefined;
  /** Written out in the reader's language; empty where the plan has no dates. */
  readonly date: string;
  readonly place: ChartPlan['place'];
}

/** Calls as columns, agents and people as lines against the right axis, for one day: a year of half-hours would be a wall. */
export function staffingChart({ run, firstRow, letter, date, place }: ChartPlace, words: SheetWords): ChartPlan {
  const cells = (key: PlanColumn) => {
    const column = letter(key) ?? columnName(0);
    return `${column}${firstRow + run.first}:${column}${firstRow + run.last}`;
  };
  const categories = (['interval', 'date', 'calls'] as const).find((key) => letter(key)) ?? 'calls';
  return {
    name: words.chart.name,
    type: 'ColumnClustered',
    title: date === '' ? words.chart.titleAll : words.chart.titleDay.replace('{date}', date),
    categories: cells(categories),
    series: [
      { name: words.chart.calls, values: cells('calls'), colour: '#2F6DB5', role: 'calls' },
      { name: words.chart.agents, values: cells('agents'), colour: '#595959', type: 'Line', secondary: true, role: 'required' },
      { name: words.chart.rostered, values: cells('rostered'), colour: '#007C72', type: 'Line', secondary: true, role: 'scheduled' },
    ],
    place,
    valueAxisTitle: words.chart.callsAxis,
    secondaryAxisTitle: words.chart.agentsAxis,
  };
}
