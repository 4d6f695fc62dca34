import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import { callLogSql, DEFAULT_CALL_LOG_SETTINGS, findLogColumns, measured, SQL_DIALECTS, type CallLogMapping, type CallLogSettings, type LogInterval } from '../../../src/core/call-log';
import { isLogProblem, lookAtCallLog, readCallLog } from '../../../src/workers/call-log';
import { sampleCalls, sampleCsv } from './sample-log';

// Compiling the engine takes a while on a busy machine.
jest.setTimeout(120_000);

const SETTINGS: CallLogSettings = { ...DEFAULT_CALL_LOG_SETTINGS, logZone: 'UTC', localZone: 'UTC' };
const dist = path.dirname(require.resolve('@duckdb/duckdb-wasm/blocking'));

let engine: DuckDBBindings;
let ask: (sql: string) => Record<string, unknown>[];

beforeAll(async () => {
  const bundle = (name: string) => ({ mainModule: path.join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
  engine = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => undefined);
  engine.open({});
  const connection = engine.connect();
  ask = (sql) => connection.query(sql).toArray().map((row: { toJSON(): Record<string, unknown> }) => row.toJSON());
  // Nothing is fetched: what the engine would load from a network, it must do without.
  for (const setting of ['autoinstall_known_extensions', 'autoload_known_extensions']) ask(`SET ${setting} = false`);
  teachZones();
});

afterAll(() => engine?.reset());

/** The engine's own zones are an extension: its AT TIME ZONE is given the clock readings of another library instead. */
function teachZones(): void {
  const { offsets, changes } = JSON.parse(readFileSync(path.join(__dirname, '../../reference/call-log-zones.json'), 'utf8')) as Record<'offsets' | 'changes', [string, number, number, number][]>;
  ask('CREATE TABLE clock_changes (zone VARCHAR, since TIMESTAMP, seconds BIGINT)');
  const first = [...new Set(offsets.map(([zone]) => zone))].map((name) => offsets.find(([zone]) => zone === name)!);
  const known = [...first.map(([zone, at, seconds]) => [zone, at, seconds] as const), ...changes.map(([zone, at, , seconds]) => [zone, at, seconds] as const)];
  for (const [zone, at, seconds] of known) ask(`INSERT INTO clock_changes VALUES ('${zone}', make_timestamp(${at}000000), ${seconds})`);
  ask(`CREATE MACRO timezone(name, t) AS CASE WHEN name = 'UTC' THEN t
    ELSE t + to_seconds((SELECT seconds FROM clock_changes WHERE zone = name AND since <= t ORDER BY since DESC LIMIT 1)) END`);
}

const wall = (value: unknown) => Number(value) / 1000;

/** Puts the CSV in the engine as a table, runs the query that the pane shows, and gives what the reader gives. */
function byEngine(csv: string, mapping: CallLogMapping, settings: CallLogSettings): (LogInterval & { ahtSeconds: number | null; asaSeconds: number | null })[] {
  engine.registerFileText('log.csv', csv);
  ask('CREATE OR REPLACE TABLE call_log AS SELECT * FROM read_csv(\'log.csv\', header = true)');
  // Decimals would come as whole numbers with their point elsewhere.
  const sums = ['talk_seconds', 'hold_seconds', 'wrap_seconds', 'wait_seconds'].map((name) => `CAST(${name} AS DOUBLE) AS ${name}`).join(', ');
  return ask(`SELECT * REPLACE (${sums}) FROM (${callLogSql(mapping, settings, 'duckdb').replace(/;$/, '')})`).map((row) => {
    const number = (name: string) => (row[name] === null ? null : Number(row[name]));
    const sum = (name: string) => number(name) ?? NaN;
    return {
      queue: String(row.queue), start: wall(row.interval_start), offered: sum('offered'), answered: sum('answered'), abandoned: sum('abandoned'),
      shortAbandons: sum('short_abandons'), answeredInTime: sum('answered_in_time'), talkSeconds: sum('talk_seconds'), holdSeconds: sum('hold_seconds'),
      wrapSeconds: sum('wrap_seconds'), waitSeconds: sum('wait_seconds'), ahtSeconds: number('aht_seconds'), asaSeconds: number('asa_seconds'),
    };
  });
}

async function byReader(csv: string, settings: CallLogSettings, change: (mapping: CallLogMapping) => CallLogMapping) {
  const file = new Blob([csv]);
  const look = await lookAtCallLog(file);
  if (!look || isLogProblem(look)) throw new Error(JSON.stringify(look));
  const mapping = change(findLogColumns(look.head));
  const result = await readCallLog(file, { format: look.format, mapping, settings });
  if (!result || isLogProblem(result)) throw new Error(JSON.stringify(result));
  return { mapping, intervals: result.intervals };
}

const byKey = (a: LogInterval, b: LogInterval) => (a.queue < b.queue ? -1 : a.queue > b.queue ? 1 : a.start - b.start);

async function compare(csv: string, change: Partial<CallLogSettings> = {}, mapped: (mapping: CallLogMapping) => CallLogMapping = (mapping) => mapping): Promise<number> {
  const settings = { ...SETTINGS, ...change };
  const { mapping, intervals } = await byReader(csv, settings, mapped);
  const expected = intervals.filter((one) => one.offered + one.shortAbandons > 0).sort(byKey);
  const found = byEngine(csv, mapping, settings).sort(byKey);
  const knowsWait = measured(mapping).wait;
  const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
  const handled = (one: LogInterval) => (one.talkSeconds + one.holdSeconds + one.wrapSeconds) / one.answered;
  const row = (one: LogInterval, aht: number | null, asa: number | null) => [
    one.queue, one.start, one.offered, one.answered, one.abandoned, one.shortAbandons, one.answeredInTime,
    ...[one.talkSeconds, one.holdSeconds, one.wrapSeconds, one.waitSeconds, aht, asa].map(rounded),
  ];
  expect(found.map((one) => row(one, one.ahtSeconds, one.asaSeconds)))
    .toEqual(expected.map((one) => (one.answered === 0 ? row(one, null, null) : row(one, handled(one), knowsWait ? one.waitSeconds / one.answered : null))));
  return found.length;
}

const csv = sampleCsv(sampleCalls());

test('the query gives what the reader gives, a row for a row', async () => {
  expect(await compare(csv)).toBeGreaterThan(300);
});

test.each<[string, Partial<CallLogSettings>]>([
  ['five minutes', { intervalMinutes: 5 }],
  ['hours', { intervalMinutes: 60 }],
  ['days', { intervalMinutes: 1440 }],
  ['all queues together', { byQueue: false }],
  ['short abandons apart, other limits', { countShortAbandons: false, shortAbandonSeconds: 10, answerWithinSeconds: 30 }],
  ['rows that come again counted each time', { repeats: 'every' }],
  ['the clock of a place, over the night in which it goes forward', { localZone: 'Europe/Berlin', intervalMinutes: 15 }],
  ['a clock at a quarter of an hour', { localZone: 'Asia/Kathmandu' }],
])('so it does for %s', async (_name, settings) => {
  expect(await compare(csv, settings)).toBeGreaterThan(1);
});

test('so it does where waits and talks are told by moments only, and calls in an offset zone', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => {
    const start = new Date(Date.UTC(2025, 9, 25, 20) + index * 61_000);
    const plus = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
    const wait = (index * 7) % 50;
    return index % 5 === 0 ? `${plus(0)},,${plus(wait)},A` : `${plus(0)},${plus(wait)},${plus(wait + 100 + index)},B`;
  });
  const text = ['start time,answer time,end time,queue', ...rows, ''].join('\n');
  expect(await compare(text, { localZone: 'America/New_York' })).toBeGreaterThan(10);
});

test('so it does for counts since 1970, lengths in milliseconds and a flag for abandoned', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `${1_767_601_800_000 + index * 33_000},${index % 4 === 0 ? 1 : 0},${(index * 700) % 41_000},${index % 4 === 0 ? '' : 90_000 + index * 10}`);
  const text = ['callStartTime,isAbandoned,waitMs,talkMs', ...rows, ''].join('\n');
  expect(await compare(text, { localZone: 'Asia/Shanghai' })).toBeGreaterThan(4);
});

test('so it does with the day and the time of day in two columns', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => `2026-01-0${5 + Math.floor(index / 100)},${String(8 + Math.floor((index % 100) / 10)).padStart(2, '0')}:${String((index * 7) % 60).padStart(2, '0')}:00,${index % 3 === 0 ? 0 : 200}`);
  expect(await compare(['date,time,talk time', ...rows, ''].join('\n'))).toBeGreaterThan(20);
});

test('values that are left out, and blanks, are left out by the query too', async () => {
  const text = ['start time,status,wait', '2026-01-05 08:30:00,answered,1', '2026-01-05 08:31:00,transferred,1', ',answered,1', '2026-01-05 08:33:00,abandoned,', '2026-01-05 08:34:00,abandoned,-2', ''].join('\n');
  const mapped = (mapping: CallLogMapping): CallLogMapping => ({
    ...mapping, outcome: { column: 1, header: 'status', because: 'chosen', values: { answered: 'answered', abandoned: 'abandoned', transferred: 'left-out' } },
  });
  expect(await compare(text, {}, mapped)).toBe(1);
});

// As the manuals of Spark 3.4, Trino, BigQuery and Snowflake write them.
const SAID = {
  spark: ["convert_timezone('UTC', 'Europe/Berlin', CAST(`start_time_utc` AS TIMESTAMP_NTZ))", "date_trunc('HOUR', started) + make_dt_interval(0, 0, CAST(minute(started) DIV 30 * 30 AS INT), 0)", "SET TIME ZONE 'UTC';"],
  trino: ["CAST(with_timezone(CAST(\"start_time_utc\" AS TIMESTAMP(3)), 'UTC') AT TIME ZONE 'Europe/Berlin' AS TIMESTAMP(3))", "date_add('minute', minute(started) / 30 * 30, date_trunc('hour', started))"],
  bigquery: ["DATETIME(TIMESTAMP(CAST(`start_time_utc` AS DATETIME), 'UTC'), 'Europe/Berlin')", 'DATETIME_ADD(DATETIME_TRUNC(started, HOUR), INTERVAL DIV(EXTRACT(MINUTE FROM started), 30) * 30 MINUTE)'],
  snowflake: ["CONVERT_TIMEZONE('UTC', 'Europe/Berlin', CAST(start_time_utc AS TIMESTAMP_NTZ))", "DATEADD(MINUTE, FLOOR(MINUTE(started) / 30) * 30, DATE_TRUNC('HOUR', started))"],
  duckdb: ["(CAST(\"start_time_utc\" AS TIMESTAMP) AT TIME ZONE 'UTC') AT TIME ZONE 'Europe/Berlin'", "date_trunc('hour', started) + to_minutes(minute(started) // 30 * 30)"],
} as const;

test.each(SQL_DIALECTS)('%s says times in its own words', (dialect) => {
  const mapping = findLogColumns({ rows: csv.split('\n').slice(0, 200).map((line) => line.split(',')) });
  const sql = callLogSql(mapping, { ...SETTINGS, localZone: 'Europe/Berlin' }, dialect);
  for (const words of SAID[dialect]) expect(sql).toContain(words);
  expect(sql).not.toMatch(/undefined|NaN|\[object/);
});

test.each(SQL_DIALECTS)('%s takes names and values for what they are, whatever is in them', (dialect) => {
  const mapping: CallLogMapping = {
    headerRows: 1, dayOrder: 'day-first', inUtc: false, start: { column: 0, header: 'start"`\\time', because: 'chosen', form: 'text' },
    outcome: { column: 1, header: 'status', because: 'chosen', values: { "it's\\": 'answered' } },
  };
  const sql = callLogSql(mapping, SETTINGS, dialect);
  const [name, value] = {
    spark: ['`start"``\\time`', "'it\\'s\\\\'"], bigquery: ['`start"\\`\\\\time`', "'it\\'s\\\\'"], snowflake: ['"start""`\\time"', "'it''s\\\\'"],
    trino: ['"start""`\\time"', "'it''s\\'"], duckdb: ['"start""`\\time"', "'it''s\\'"],
  }[dialect];
  expect(sql).toContain(name);
  expect(sql).toContain(value);
});
