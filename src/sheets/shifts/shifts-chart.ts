import { say } from '../../locales/say';
import { dateOfSerial } from '../forecasting/weekday-names';
import type { ChartPlan } from '../plan';
import { FIRST_ROW, type IntervalColumn, type Layout } from './layout';
import type { ShiftsRequest } from './request';

/** Required against people at work on the day that needs most hours, from the first to the last interval that anybody is needed or there. The gap between them is filled: amber over, red short. */
export function shiftsChart({ reading, asked, result, words, locale }: ShiftsRequest, { intervals }: Layout, place: ChartPlan['place']): ChartPlan {
  const { intervalMinutes, people: required } = asked.requirement;
  const perDay = 1440 / intervalMinutes;
  const needed = Array.from({ length: reading.days }, (_, day) => required.slice(day * perDay, (day + 1) * perDay).reduce((sum, people) => sum + people, 0));
  const day = needed.indexOf(Math.max(...needed));
  const alive = Array.from({ length: perDay }, (_, slot) => day * perDay + slot).filter((index) => required[index]! > 0 || result.people[index]! > 0);
  const [first, last] = [alive[0] ?? day * perDay, alive.at(-1) ?? day * perDay];
  const cells = (column: IntervalColumn) => `${intervals.letter(column)}${FIRST_ROW + first}:${intervals.letter(column)}${FIRST_ROW + last}`;
  const { chart } = words;
  const title = reading.days < 2 ? chart.title : reading.firstDay === null ? say(chart.titleDayNumber, { day: day + 1 }, locale)
    : say(chart.titleDay, { date: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(dateOfSerial(reading.firstDay + day)) }, locale);
  return {
    name: chart.name, type: 'Line', place, title, categories: cells('time'), categoryFormat: 'hh:mm', valueAxisTitle: chart.axis, valueFormat: '0',
    series: [
      // What is stacked on a series that is not drawn floats: the gap between required and at work.
      { name: chart.useful, values: cells('useful'), colour: '#FFFFFF', type: 'ColumnStacked', blank: true },
      { name: chart.over, values: cells('over'), colour: '#F2A900', type: 'ColumnStacked', role: 'over' },
      { name: chart.under, values: cells('under'), colour: '#C4314B', type: 'ColumnStacked', role: 'under' },
      { name: chart.required, values: cells('required'), colour: '#595959', role: 'required' },
      { name: chart.atWork, values: cells('atWork'), colour: '#007C72', role: 'scheduled' },
    ],
  };
}
