#!/usr/bin/env node
// Forecasts with the built core: one question as JSON on stdin, the answers as JSON on stdout. After `npm run build`:
//   node test/acceptance/forecast-adapter.mjs < question.json
// question: { minutes, history: [[time, calls], …], holidays: [{ date, name, kind? }], targets: [time, …] }
// answer: [[time, mean, low 80, high 80, low 95, high 95], …], one for each target, 0 where the centre is closed.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const { forecastCalls } = createRequire(import.meta.url)('../../build/core/forecasting.js');

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const daySerial = (time) => (Date.parse(`${time.slice(0, 10)}T00:00Z`) - EPOCH) / MS_PER_DAY;
const minute = (time) => (time.length > 10 ? 60 * Number(time.slice(11, 13)) + Number(time.slice(14, 16)) : 0);
const CLOSED = { mean: 0, ranges: [{ low: 0, high: 0 }, { low: 0, high: 0 }] };

const { minutes, history, holidays, targets } = JSON.parse(await text(process.stdin));
const known = history.map(([time]) => time).sort();
const furthest = Math.max(...targets.map(daySerial));
const forecast = forecastCalls({
  history: { intervalMinutes: minutes, times: history.map(([time]) => time), calls: history.map(([, calls]) => calls) },
  namedDays: holidays,
  // Counted from the last complete day, which may lie before the last one known.
  horizonDays: Math.max(1, furthest - daySerial(known.at(-1)) + 14),
});
if (!forecast.days) throw new Error(JSON.stringify(forecast));
const byTime = new Map(forecast.days.flatMap(({ day, intervals }) => intervals.map((interval) => [`${day} ${interval.minute}`, interval])));
process.stdout.write(JSON.stringify(targets.map((time) => {
  const { mean, ranges: [eighty, ninetyFive] } = byTime.get(`${daySerial(time)} ${minute(time)}`) ?? CLOSED;
  return [time, mean, eighty.low, eighty.high, ninetyFive.low, ninetyFive.high];
})));
