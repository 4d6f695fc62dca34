import type { AssessedInterval } from '../../core/scheduling/assess-schedule';
import { say } from '../../locales/say';
import { dateOfSerial } from '../forecasting/weekday-names';
import type { ChartPlan } from '../plan';
import { FIRST_ROW, type EfficiencyColumn, type Layout } from './layout';
import type { EfficiencyRequest } from './request';

const MOST_ROWS = 300;

/** Required against scheduled on the day that costs most, the gap between them filled: amber over, red under. A week would be a wall. */
export function efficiencyChart({ assessment: { intervals, days }, words, locale }: EfficiencyRequest, { letter }: Layout, place: ChartPlan['place']): ChartPlan {
  const costs = days.map(({ indices }) => indices.cost.total);
  const day = days.length > 1 ? days[costs.indexOf(Math.max(...costs))]!.day : null;
  const { first, last } = runOf(day === null ? intervals : intervals.filter((interval) => interval.day === day));
  const cells = (column: EfficiencyColumn) => `${letter(column)}${FIRST_ROW + first}:${letter(column)}${FIRST_ROW + last}`;
  const { chart } = words;
  const date = day === null ? '' : new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(dateOfSerial(day));
  return {
    name: chart.name, type: 'Line', place, title: day === null ? chart.title : say(chart.titleDay, { date }, locale), categories: cells('time'), categoryFormat: 'hh:mm',
    valueAxisTitle: chart.axis, valueFormat: '0',
    series: [
      // What is stacked on a series that is not drawn floats: the gap between required and scheduled.
      { name: chart.useful, values: cells('useful'), colour: '#FFFFFF', type: 'ColumnStacked', blank: true },
      { name: chart.over, values: cells('over'), colour: '#F2A900', type: 'ColumnStacked', role: 'over' },
      { name: chart.under, values: cells('under'), colour: '#C4314B', type: 'ColumnStacked', role: 'under' },
      { name: chart.required, values: cells('required'), colour: '#595959', role: 'required' },
      { name: chart.scheduled, values: cells('scheduled'), colour: '#007C72', role: 'scheduled' },
    ],
  };
}

/** The rows of the sheet from the first interval to the last that still follows it. */
function runOf(intervals: readonly AssessedInterval[]): { readonly first: number; readonly last: number } {
  const [first] = intervals;
  if (!first) return { first: 0, last: 0 };
  let last = first.index;
  for (const { index } of intervals) if (index - first.index < MOST_ROWS) last = Math.max(last, index);
  return { first: first.index, last };
}
