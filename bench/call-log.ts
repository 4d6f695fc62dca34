// How fast a call log is read, and in how much memory: rows made on the fly, never all there at once. Parquet, which is
// read from its end, is written to a temporary file first, a group of rows at a time.
// npx tsx --expose-gc bench/call-log.ts [million rows, 5 unless told] [csv | parquet]
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { DEFAULT_CALL_LOG_SETTINGS, findLogColumns } from '../src/core/call-log';
import { countLog } from '../src/workers/call-log/count-log';
import { lookAtLog } from '../src/workers/call-log/look-at-log';
import { logText } from '../src/workers/call-log/log-text';
import { isLogProblem } from '../src/workers/call-log';

const ROWS = Math.round(Number(process.argv[2] ?? 5) * 1e6);
const ONLY = process.argv[3];
const PER_BLOCK = 2000;
const HEADER = 'call_id,queue,start_time_utc,status,wait_seconds,talk_seconds,hold_seconds,wrap_seconds,agent\n';
const QUEUES = ['Sales', 'Service', 'Billing', 'Technical', 'Retention', 'Cards', 'Claims', 'Other'];

/** Two years of calls in order of time, the same on every machine. */
function callOf(index: number) {
  const spread = Math.imul(index, 0x9e3779b1) >>> 0;
  const answered = spread % 20 !== 0;
  const talk = answered ? 60 + (spread >>> 8) % 400 : 0;
  return {
    id: `${index.toString(36)}-${spread.toString(36)}`, queue: QUEUES[spread & 7]!, start: new Date(1_704_067_200_000 + Math.floor((index / ROWS) * 63_072_000) * 1000),
    status: answered ? 'answered' : 'abandoned', wait: (spread >>> 4) % 60, talk, hold: talk % 7, wrap: answered ? 30 : 0, agent: `agent${(spread >>> 12) % 300}`,
  };
}

function row(index: number): string {
  const { id, queue, start, status, wait, talk, hold, wrap, agent } = callOf(index);
  const at = start.toISOString();
  return `${id},${queue},${at.slice(0, 10)} ${at.slice(11, 19)},${status},${wait},${talk},${hold},${wrap},${agent}\n`;
}

/** Stands where a file on the disk would: a stream that is made as it is read. */
function syntheticLog(rows: number): Blob {
  const encoder = new TextEncoder();
  const stream = () => {
    let next = 0;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        const end = Math.min(next + PER_BLOCK, rows);
        let text = next === 0 ? HEADER : '';
        for (; next < end; next += 1) text += row(next);
        controller.enqueue(encoder.encode(text));
        if (next >= rows) controller.close();
      },
    });
  };
  const size = rows * 88;
  const slice = (from = 0, until = size) => new Blob([(HEADER + row(0)).slice(from, until)]);
  return { size, stream, slice } as unknown as Blob;
}

const GROUP = 250_000;

/** As warehouses write them: groups of rows, packed with Snappy. */
function writeParquet(filename: string): void {
  const part = (from: number, until: number) => {
    const calls = Array.from({ length: until - from }, (_, index) => callOf(from + index));
    const column = <K extends keyof (typeof calls)[number]>(name: string, key: K, type: 'STRING' | 'TIMESTAMP' | 'INT32') => ({ name, type, data: calls.map((call) => call[key]) });
    return [
      column('call_id', 'id', 'STRING'), column('queue', 'queue', 'STRING'), column('start_time', 'start', 'TIMESTAMP'), column('status', 'status', 'STRING'),
      column('wait_seconds', 'wait', 'INT32'), column('talk_seconds', 'talk', 'INT32'), column('hold_seconds', 'hold', 'INT32'), column('wrap_seconds', 'wrap', 'INT32'),
      column('agent', 'agent', 'STRING'),
    ];
  };
  const writer = new ParquetWriter({ writer: fileWriter(filename), schema: schemaFromColumnData({ columnData: part(0, 10) }) });
  for (let from = 0; from < ROWS; from += GROUP) {
    void writer.write({ columnData: part(from, Math.min(from + GROUP, ROWS)).map(({ name, data }) => ({ name, data })), rowGroupSize: GROUP });
  }
  void writer.finish();
}

let peak = 0;
const watch = () => { peak = Math.max(peak, process.memoryUsage().rss); };
const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

async function timed(name: string, work: () => Promise<number>): Promise<void> {
  globalThis.gc?.();
  peak = 0;
  const sampler = setInterval(watch, 50);
  const begun = performance.now();
  const rows = await work();
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(sampler);
  watch();
  console.log(`${name.padEnd(34)}${rows.toLocaleString('en').padStart(12)} rows ${seconds.toFixed(1).padStart(7)} s ${Math.round(rows / seconds).toLocaleString('en').padStart(11)} rows/s   peak ${megabytes(peak)}`);
}

async function read(log: Blob, change: object = {}): Promise<number> {
  const look = await lookAtLog(log);
  if (isLogProblem(look)) throw new Error(look.problem);
  const settings = { ...DEFAULT_CALL_LOG_SETTINGS, logZone: 'UTC', localZone: 'Europe/Berlin', ...change };
  const result = await countLog(log, { format: look.format, mapping: findLogColumns(look.head), settings }, { onProgress: watch });
  if (!result || isLogProblem(result)) throw new Error(JSON.stringify(result));
  if (result.report.counted + result.report.repeated !== ROWS) throw new Error(`${result.report.counted} counted`);
  return ROWS;
}

async function csv(): Promise<void> {
  const log = syntheticLog(ROWS);
  await timed('yardstick: making the rows', async () => {
    let bytes = 0;
    for await (const chunk of log.stream() as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length;
    return bytes > 0 ? ROWS : 0;
  });
  await timed('yardstick: plain line splitting', async () => {
    let rows = -1;
    for await (const { text } of logText(log, { gzip: false, encoding: 'utf-8' })) rows += text.split('\n').length - 1;
    return rows;
  });
  await timed('CSV, counted by queue', () => read(log));
}

async function parquet(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'call-log-'));
  try {
    const file = path.join(folder, 'calls.parquet');
    writeParquet(file);
    const log = await openAsBlob(file);
    console.log(`Parquet file of ${megabytes(log.size)}`);
    await timed('Parquet, counted by queue', () => read(log));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main() {
  if (ONLY !== 'parquet') await csv();
  if (ONLY !== 'csv') await parquet();
}

void main();
