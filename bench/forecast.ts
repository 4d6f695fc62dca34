/**
 * How well the forecast does on real histories, beside the six-week average of planners and the best model of R's forecast
 * package for each series and span, chosen after the fact.
 *
 *     npx tsx bench/forecast.ts [folder]      or FORECAST_DATA=folder
 *
 * The folder holds series.json (origins), holidays.csv, baselines_dev.json and a CSV for each series; without one, bench/series.
 * From each origin 28 days are forecast with the days up to it; WAPE is Σ|forecast − actual| ÷ Σ actual over all origins.
 */
import fs from 'node:fs';
import path from 'node:path';
import { isFault } from '../src/core/fault';
import { backtest, forecastCalls, type CallHistory, type IntervalForecast, type NamedDay } from '../src/core/forecasting';
import { dayOfTime, minuteOfTime } from '../src/core/forecasting/day-grid';

const folder = process.argv[2] ?? process.env.FORECAST_DATA ?? path.join(__dirname, 'series');
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8').trim().split(/\r?\n/);
const SPANS = ['d1', 'd7', 'd28'] as const;
type Span = (typeof SPANS)[number];
type Baselines = Record<string, Record<Span, { wape: number }> & { missing: number }>;

const series = JSON.parse(read('series.json').join('\n')) as Record<string, { minutes: number; calendar: string; devOrigins: string[] }>;
const baselines = (JSON.parse(read('baselines_dev.json').join('\n')) as { series: Record<string, Baselines> }).series;
const R_MODELS = ['snaive', 'stlf', 'stlf_sqrt', 'stlf_log', 'mstl_ets', 'mstl_ets_sqrt', 'stlf_arima', 'ets', 'hw', 'arima_x', 'tbats', 'dshw'];

/** `calendar,date,name,flag`, the name quoted where it holds a comma. */
const holidays = read('holidays.csv').slice(1).map((line) => {
  const [, calendar, date, quoted, plain] = /^([^,]*),([^,]*),(?:"([^"]*)"|([^,]*)),/.exec(line)!;
  return { calendar, date: date!, name: (quoted ?? plain)! };
});

interface Score {
  error: number;
  actual: number;
  bias: number;
  cells: number;
  in80: number;
  in95: number;
}

function historyUntil(rows: readonly (readonly [string, number])[], origin: string, intervalMinutes: number): CallHistory {
  const known = rows.filter(([time]) => time.slice(0, 10) <= origin);
  return { intervalMinutes, times: known.map(([time]) => time), calls: known.map(([, calls]) => calls) };
}

function scoreOrigin(rows: readonly (readonly [string, number])[], origin: string, forecast: (time: string) => IntervalForecast | undefined, scores: Record<Span, Score>): void {
  const from = dayOfTime(origin)!;
  let firstDay: number | null = null;
  for (const [time, actual] of rows) {
    const ahead = dayOfTime(time)! - from;
    if (ahead < 1 || ahead > 28) continue;
    firstDay ??= ahead;
    const said = forecast(time);
    for (const span of SPANS) {
      if ((span === 'd1' && ahead !== firstDay) || (span === 'd7' && ahead > 7)) continue;
      const score = scores[span];
      const mean = said?.mean ?? 0;
      score.cells += 1;
      score.actual += actual;
      score.error += Math.abs(mean - actual);
      score.bias += mean - actual;
      score.in80 += Number(actual >= (said?.ranges[0]!.low ?? 0) && actual <= (said?.ranges[0]!.high ?? 0));
      score.in95 += Number(actual >= (said?.ranges[1]!.low ?? 0) && actual <= (said?.ranges[1]!.high ?? 0));
    }
  }
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const ratio = (value: number) => value.toFixed(3).padStart(7);
const ratios = { sma6: [[], [], []] as number[][], best: [[], [], []] as number[][] };
const biases: number[] = [];
const covered: [number, number][] = [];

console.log(`${'series'.padEnd(16)}origins ${SPANS.map((span) => `|${span.padStart(4)} WAPE  :6-week  :bestR`).join(' ')} |   bias  in80  in95 |  ms a forecast`);
for (const [id, { minutes, calendar, devOrigins }] of Object.entries(series)) {
  const rows = read(`${id}.csv`).slice(1).map((line) => line.split(',')).map(([time, calls]) => [time!, Number(calls)] as const);
  const namedDays: NamedDay[] = holidays.filter((holiday) => holiday.calendar === calendar);
  const scores = Object.fromEntries(SPANS.map((span) => [span, { error: 0, actual: 0, bias: 0, cells: 0, in80: 0, in95: 0 }])) as Record<Span, Score>;
  let spent = 0;
  for (const origin of devOrigins) {
    const history = historyUntil(rows, origin, minutes);
    const start = process.cpuUsage();
    const forecast = forecastCalls({ history, namedDays, horizonDays: 42 });
    spent += process.cpuUsage(start).user / 1000;
    if (isFault(forecast)) throw new Error(`${id} ${origin}: ${forecast.code}`);
    const byTime = new Map(forecast.days.flatMap(({ day, intervals }) => intervals.map((interval) => [`${day} ${interval.minute}`, interval] as const)));
    scoreOrigin(rows, origin, (time) => byTime.get(`${dayOfTime(time)!} ${minuteOfTime(time)}`), scores);
  }
  const cells = SPANS.map((span, index) => {
    const wape = scores[span].error / scores[span].actual;
    const models = baselines[id] ?? {};
    const best = Math.min(...R_MODELS.flatMap((name) => (models[name] && !models[name].missing ? [models[name][span].wape] : [])));
    const toAverage = wape / (models.sma6?.[span].wape ?? NaN);
    ratios.sma6[index]!.push(toAverage);
    ratios.best[index]!.push(wape / best);
    return `|${percent(wape)} %  ${ratio(toAverage)} ${ratio(wape / best)}`;
  });
  const { bias, actual, in80, in95, cells: count } = scores.d28;
  biases.push(bias / actual);
  covered.push([in80 / count, in95 / count]);
  console.log(`${id.padEnd(16)}${String(devOrigins.length).padStart(7)} ${cells.join(' ')} |${percent(bias / actual)}${percent(in80 / count)}${percent(in95 / count)} |${(spent / devOrigins.length).toFixed(0).padStart(8)}`);

  const history = historyUntil(rows, '9999', minutes);
  const start = process.cpuUsage();
  backtest({ history, namedDays });
  console.log(`${''.padEnd(24)}${rows.length} intervals, backtest over 12 origins: ${(process.cpuUsage(start).user / 1e6).toFixed(1)} s`);
}
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const geometric = (values: readonly number[]) => Math.exp(mean(values.map(Math.log)));
console.log('\ngeometric means of the WAPE ratios: first day, 7 days, 28 days');
console.log(`to the six-week average     ${ratios.sma6.map((list) => ratio(geometric(list))).join(' ')}`);
console.log(`to the best R model of each ${ratios.best.map((list) => ratio(geometric(list))).join(' ')}`);
console.log(`bias at 28 days ${percent(mean(biases))} %, in the 80 % range ${percent(mean(covered.map(([in80]) => in80)))} %, in the 95 % range ${percent(mean(covered.map(([, in95]) => in95)))} %`);
