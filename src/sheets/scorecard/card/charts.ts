import type { Level } from '../../../core/kpi/figures';
import { say } from '../../../locales/say';
import type { ChartPlan } from '../../plan';
import type { Layout } from '../layout';
import type { Setup } from '../setup';

const COLOURS = { green: '#007C72', amber: '#F2A900', red: '#C4314B', total: '#2F6DB5', goal: '#595959', customer: '#007C72', support: '#B25D00' } as const;

/** Who stands where, how the total of the card moved, and its two halves; the last two only with months. */
export function cardCharts(setup: Setup, { ranking, months }: Layout, ranked: Level, place: (index: number) => ChartPlan['place']): ChartPlan[] {
  const { request: { words, locale }, halves } = setup;
  const { chart } = words;
  const several = setup.request.card.units.filter(({ level }) => level === ranked).length > 1;
  const byUnit: ChartPlan[] = several ? [{
    name: chart.ranking, type: 'ColumnStacked', title: say(chart.rankingTitle, { level: chart.levels[ranked] }, locale), categories: ranking.cells('unit'), valueAxisTitle: chart.axis, valueFormat: '0%', place: place(0),
    series: (['green', 'amber', 'red'] as const).map((light) => ({ name: words.lightName[light], values: ranking.cells(light), colour: COLOURS[light] })),
  }] : [];
  if (!months) return byUnit;
  const byMonth = (name: string, title: string, series: ChartPlan['series'], index: number): ChartPlan => ({
    name, type: 'LineMarkers', title, categories: months.cells('month'), categoryFormat: 'mmm yy', valueAxisTitle: chart.axis, valueFormat: '0%', place: place(index), series,
  });
  const goal = { name: chart.goal, values: months.cells('goal'), colour: COLOURS.goal, type: 'Line' as const };
  return [
    ...byUnit,
    byMonth(chart.trend, chart.trendTitle, [{ name: words.months.total, values: months.cells('total'), colour: COLOURS.total }, goal], byUnit.length),
    ...(halves.length > 1 ? [byMonth(chart.halves, chart.halvesTitle, halves.map((half) => ({ name: words.half[half], values: months.cells(half), colour: COLOURS[half] })), byUnit.length + 1)] : []),
  ];
}
