import type { LocaleName } from '../../locales/locale-name';
import { say } from '../../locales/say';
import { areaAddress, parseArea } from '../area';
import type { ChartPlan, ChartSeriesPlan } from '../plan';
import { axisChanges, measureOf } from './axis';
import type { ScenarioWords } from './input-block';
import type { Axis, ScenarioSettings } from './settings';
import { valueHeader, type TableCells } from './table-blocks';

/** Agents and people along the steps; in a grid its first, base and last column, for a line each would be a thicket. */
export function scenarioChart(settings: ScenarioSettings, table: TableCells, words: ScenarioWords, locale: LocaleName, place: ChartPlan['place']): ChartPlan {
  const { rows, columns } = settings;
  const measure = measureOf(settings);
  const facts = { rows: words.variedWithin[rows.vary], columns: columns ? words.variedWithin[columns.vary] : '', measure: words.column[measure] };
  return {
    name: words.chart.name, type: 'LineMarkers', title: say(columns ? words.chart.titleTwo : words.chart.titleOne, facts, locale),
    categories: table.value,
    series: columns ? threeColumns(columns, table.figure(measure) ?? '', words, locale) : [
      { name: words.chart.agents, values: table.figure('agents') ?? '', colour: '#595959', role: 'required' },
      { name: words.chart.people, values: table.figure('people') ?? '', colour: '#007C72', role: 'scheduled' },
    ],
    place, valueAxisTitle: words.chart.axis, categoryAxisTitle: valueHeader(rows.vary, words),
  };
}

function threeColumns(columns: Axis, grid: string, words: ScenarioWords, locale: LocaleName): ChartSeriesPlan[] {
  const area = parseArea(grid);
  if (!area) throw new Error(`The plan names no grid: ${grid}`);
  const zero = axisChanges(columns).indexOf(0);
  const last = columns.count - 1;
  const middle = zero > 0 && zero < last ? zero : Math.floor(last / 2);
  const line = (at: number, name: string, colour: string): ChartSeriesPlan =>
    ({ name: say(name, { columns: words.variedWithin[columns.vary] }, locale), colour, values: areaAddress({ ...area, column: area.column + at, columns: 1 }) });
  const ends = [line(0, zero === 0 ? words.chart.base : words.chart.lowest, '#2F6DB5'), line(last, zero === last ? words.chart.base : words.chart.highest, '#B25D00')];
  if (middle <= 0 || middle >= last) return ends;
  return [ends[0]!, line(middle, middle === zero ? words.chart.base : words.chart.middle, '#007C72'), ends[1]!];
}
