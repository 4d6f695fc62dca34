import type { ChartPlan } from '../plan';
import type { HistoryColumns, ProfileColumns } from './chart-data';
import type { ForecastWords } from './request';
import { SERIES_COLOURS } from './series-colours';

export function historyChart({ cells }: HistoryColumns, words: ForecastWords, place: ChartPlan['place']): ChartPlan {
  return {
    name: words.chart.historyName, type: 'Line', title: words.chart.history, categories: cells('date'), place, valueAxisTitle: words.chart.callsADay,
    valueFormat: '#,##0', categoryFormat: 'mm-dd',
    series: [
      // What is stacked on a series that is not drawn is a band.
      { name: words.history.below, values: cells('low'), colour: '#FFFFFF', type: 'AreaStacked', blank: true },
      { name: words.history.range, values: cells('width'), colour: '#BDD7EE', type: 'AreaStacked' },
      { name: words.history.past, values: cells('past'), colour: '#595959' },
      { name: words.history.forecast, values: cells('calls'), colour: '#2F6DB5', role: 'calls' },
    ],
  };
}

export function profileChart({ categories, series }: ProfileColumns, byDay: boolean, words: ForecastWords, place: ChartPlan['place']): ChartPlan {
  return {
    name: words.chart.profileName, type: byDay ? 'ColumnClustered' : 'Line', title: byDay ? words.chart.week : words.chart.profile, categories, place,
    valueFormat: '#,##0', ...(byDay ? {} : { categoryFormat: 'hh:mm' }), valueAxisTitle: byDay ? words.chart.callsADay : words.chart.callsAnInterval,
    series: series.map(({ name, values }, index) => (byDay
      ? { name, values, colour: '#2F6DB5', role: 'calls' as const }
      : { name, values, colour: SERIES_COLOURS[index % SERIES_COLOURS.length]! })),
  };
}
