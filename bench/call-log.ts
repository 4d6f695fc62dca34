// How fast a call log is read, and in how much memory: rows made on the fly, never all there at once.
// npx tsx --expose-gc bench/call-log.ts [million rows, 5 unless told]
import { DEFAULT_CALL_LOG_SETTINGS, findLogColumns } from '../src/core/call-log';
import { countLog } from '../src/workers/call-log/count-log';
import { lookAtLog } from '../src/workers/call-log/look-at-log';
import { logText } from '../src/workers/call-log/log-text';
import { isLogProblem } from '../src/workers/call-log';

const ROWS = Math.round(Number(process.argv[2] ?? 5) * 1e6);
const PER_BLOCK = 2000;
const HEADER = 'call_id,queue,start_time_utc,status,wait_seconds,talk_seconds,hold_seconds,wrap_seconds,agent\n';
const QUEUES = ['Sales', 'Service', 'Billing', 'Technical', 'Retention', 'Cards', 'Claims', 'Other'];

/** Two years of calls in order of time, the same on every machine. */
function row(index: number): string {
  const spread = Math.imul(index, 0x9e3779b1) >>> 0;
  const at = new Date(1_704_067_200_000 + Math.floor((index / ROWS) * 63_072_000) * 1000).toISOString();
  const answered = spread % 20 !== 0;
  const talk = answered ? 60 + (spread >>> 8) % 400 : 0;
  return `${index.toString(36)}-${spread.toString(36)},${QUEUES[spread & 7]},${at.slice(0, 10)} ${at.slice(11, 19)},${answered ? 'answered' : 'abandoned'},`
    + `${(spread >>> 4) % 60},${talk},${talk % 7},${answered ? 30 : 0},agent${(spread >>> 12) % 300}\n`;
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

async function main() {
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
  const look = await lookAtLog(log);
  if (isLogProblem(look)) throw new Error(look.problem);
  const mapping = findLogColumns(look.head);
  const read = async (change: object) => {
    const settings = { ...DEFAULT_CALL_LOG_SETTINGS, logZone: 'UTC', localZone: 'Europe/Berlin', ...change };
    const result = await countLog(log, { format: look.format, mapping, settings }, { onProgress: watch });
    if (!result || isLogProblem(result)) throw new Error(JSON.stringify(result));
    if (result.report.counted + result.report.repeated !== ROWS) throw new Error(`${result.report.counted} counted`);
    return ROWS;
  };
  await timed('read, counted by queue', () => read({}));
  if (process.argv.includes('--more')) await timed('read, counted in UTC', () => read({ localZone: 'UTC', byQueue: false }));
}

void main();
