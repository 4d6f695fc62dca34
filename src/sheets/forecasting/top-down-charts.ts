import { areaAddress, columnName, parseArea } from '../area';
import type { ChartPlan } from '../plan';
import type { TopDownRequest } from './request';
import { MONTHS_COLUMN, type TopDownLayout } from './top-down-layout';
import { weekdayNames } from './weekday-names';

const CHART_ROWS = 16;
const DAY_COLOURS = ['#1F3864', '#2F6DB5', '#007C72', '#5B8C2A', '#595959', '#B25D00', '#B3261E'];

/** The year by month, and a day of each weekday by interval, below the tables that they draw. */
export function topDownCharts({ settings, words, locale }: TopDownRequest, layout: TopDownLayout, firstRow: number): ChartPlan[] {
  const plain = (area: string) => area.replace(/\$/g, '');
  const place = (first: number, last: number) => ({ topLeft: `${columnName(first)}${firstRow}`, bottomRight: `${columnName(last)}${firstRow + CHART_ROWS - 1}` });
  const { chart } = words.topDown;
  const day = parseArea(layout.day);
  const names = weekdayNames(locale);
  const year: ChartPlan = {
    name: chart.yearName, type: 'ColumnClustered', title: chart.year, categories: plain(layout.months('month')), valueAxisTitle: chart.callsAMonth,
    series: [{ name: words.topDown.month.volume, values: plain(layout.months('volume')), colour: '#2F6DB5', role: 'calls' }], place: place(0, 3),
  };
  if (!day || settings.intervals.length === 0) return [year];
  return [year, {
    name: chart.dayName, type: 'Line', title: chart.day, categories: plain(layout.starts), valueAxisTitle: words.chart.callsAnInterval, place: place(MONTHS_COLUMN, MONTHS_COLUMN + 8),
    series: names.flatMap((name, index) => (settings.openWeekdays[index] ? [{ name, values: areaAddress({ ...day, column: day.column + index, columns: 1 }), colour: DAY_COLOURS[index]! }] : [])),
  }];
}
