import type { ChartPlan, ChartSeriesPlan, SheetPlan } from '../../sheets/plan';
import { plannedArea, plannedGrid, type PlannedGrid, type ShownCell } from './planned-grid';
import { shownCell } from './shown-cell';

export interface SampledSeries {
  readonly plan: ChartSeriesPlan;
  /** By category; undefined where the plan knows no number. */
  readonly values: readonly (number | undefined)[];
  /** The cells show shares as percentages. */
  readonly percent: boolean;
  /** The lower edge of a band, whose upper edge the values are. */
  readonly floor?: readonly (number | undefined)[];
  /** From the one edge to the other. */
  readonly widths?: readonly (number | undefined)[];
}

export interface ChartSamples {
  readonly categories: readonly string[];
  readonly series: readonly SampledSeries[];
}

/** The numbers of a planned chart, found in the planned cells that its ranges name. */
export function chartSamples(sheet: SheetPlan, chart: ChartPlan, tag: string): ChartSamples {
  const grid = plannedGrid(sheet);
  const categories = cellsOf(grid, chart.categories);
  const series = chart.series.map((plan) => {
    const cells = cellsOf(grid, plan.values);
    return { plan, values: cells.map((cell) => (typeof cell?.value === 'number' ? cell.value : undefined)), percent: Boolean(cells[0]?.numberFormat?.includes('%')) };
  });
  // A long spill carries only its first values: draw as far as there are numbers.
  const known = Math.max(0, ...series.map(({ values }) => values.reduce<number>((last, value, index) => (value === undefined ? last : index + 1), 0)));
  return {
    categories: categories.slice(0, known).map((cell) => shownCell(cell?.value, cell?.numberFormat, tag)),
    series: asBands(series.map(({ values, ...entry }) => ({ ...entry, values: values.slice(0, known) }))),
  };
}

/** What is stacked on a series that is not drawn is a band, and on it lies the next of the stack. */
function asBands(series: readonly SampledSeries[]): SampledSeries[] {
  let base: SampledSeries['values'] | null = null;
  return series.flatMap((entry, index) => {
    if (entry.plan.blank) {
      base = entry.values;
      return [];
    }
    if (base === null || (!series[index - 1]?.plan.blank && !entry.plan.type?.endsWith('Stacked'))) {
      base = null;
      return [entry];
    }
    const floor = base;
    base = entry.values.map((width, at) => (width === undefined ? floor[at] : width + (floor[at] ?? 0)));
    return [{ ...entry, floor, widths: entry.values, values: entry.values.map((width, at) => (width === undefined ? undefined : width + (floor[at] ?? 0))) }];
  });
}

function cellsOf(grid: PlannedGrid, range: string): (ShownCell | undefined)[] {
  const area = plannedArea(range);
  const cells: (ShownCell | undefined)[] = [];
  for (let row = area.row; row < Math.min(area.row + area.rows, grid.rows); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) cells.push(grid.at(row, column));
  }
  return cells;
}
