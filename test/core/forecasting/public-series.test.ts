import fs from 'node:fs';
import path from 'node:path';
import { dayOfTime } from '../../../src/core/forecasting/day-grid';
import { forecastOrFail } from './support/forecast-or-fail';

const folder = path.join(__dirname, '../../../bench/series');
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
const series = JSON.parse(read('series.json').join('\n')) as Record<string, { calendar: string; devOrigins: string[] }>;
const baselines = (JSON.parse(read('baselines_dev.json').join('\n')) as { series: Record<string, { sma6: { d28: { wape: number } } }> }).series;
const holidays = read('holidays.csv').slice(1).map((line) => line.split(','));

/** WAPE over 28 days from every origin of the bench, and over holidays alone beside the six-week average of the same days. */
function judge(id: string) {
  const { calendar, devOrigins } = series[id]!;
  const rows = read(`${id}.csv`).slice(1).map((line) => line.split(',')).map(([time, calls]) => ({ day: dayOfTime(time!)!, time: time!, calls: Number(calls) }));
  const callsOf = new Map(rows.map(({ day, calls }) => [day, calls]));
  const namedDays = holidays.filter(([of]) => of === calendar).map(([, date, name]) => ({ date: date!, name: name! }));
  const isHoliday = new Set(namedDays.map(({ date }) => dayOfTime(date)));
  const all = { error: 0, actual: 0, missing: 0 };
  const onHolidays = { error: 0, average: 0 };
  for (const origin of devOrigins) {
    const from = dayOfTime(origin)!;
    const known = rows.filter(({ day }) => day <= from);
    const { days } = forecastOrFail({ history: { intervalMinutes: 1440, times: known.map(({ time }) => time), calls: known.map(({ calls }) => calls) }, namedDays, horizonDays: 28 });
    const meanOf = new Map(days.map(({ day, mean }) => [day, mean]));
    for (const { day, calls } of rows.filter((row) => row.day > from && row.day <= from + 28)) {
      all.missing += Number(!meanOf.has(day));
      all.error += Math.abs((meanOf.get(day) ?? 0) - calls);
      all.actual += calls;
      if (!isHoliday.has(day)) continue;
      const weeksBack = Math.ceil((day - from) / 7);
      const average = [0, 1, 2, 3, 4, 5].reduce((sum, week) => sum + callsOf.get(day - 7 * (weeksBack + week))!, 0) / 6;
      onHolidays.error += Math.abs((meanOf.get(day) ?? 0) - calls);
      onHolidays.average += Math.abs(average - calls);
    }
  }
  return { wape: all.error / all.actual, missing: all.missing, holidays: onHolidays.error / onHolidays.average };
}

test.each([['nyc311_d', 0.62], ['swast_trust_d', 0.78], ['swast_devon_d', 0.88]])('%s is forecast 28 days ahead with at most %f of the error of a six-week average, no day missing', (id, most) => {
  const { wape, missing } = judge(id);
  expect(missing).toBe(0);
  expect(wape / baselines[id]!.sma6.d28.wape).toBeLessThan(most);
});

test('on the holidays of New York the error is less than half of that average’s', () => {
  expect(judge('nyc311_d').holidays).toBeLessThan(0.5);
});
