import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { DEFAULT_CALL_LOG_SETTINGS, findLogColumns, type CallLogResult, type CallLogSettings } from '../../../src/core/call-log';
import { isLogProblem, lookAtCallLog, readCallLog, type CountProgress, type LookChoices, type LogLook } from '../../../src/workers/call-log';
import { sampleCalls, sampleCsv, SAMPLE_HEADERS } from './sample-log';

jest.setTimeout(60_000);

const SETTINGS: CallLogSettings = { ...DEFAULT_CALL_LOG_SETTINGS, logZone: 'UTC', localZone: 'Europe/Berlin' };

async function look(file: Blob, choices: LookChoices = {}): Promise<LogLook> {
  const seen = await lookAtCallLog(file, choices);
  if (!seen || isLogProblem(seen)) throw new Error(JSON.stringify(seen));
  return seen;
}

async function read(file: Blob, choices: LookChoices = {}, settings: Partial<CallLogSettings> = {}): Promise<CallLogResult> {
  const { format, head } = await look(file, choices);
  const result = await readCallLog(file, { format, mapping: findLogColumns(head), settings: { ...SETTINGS, ...settings } });
  if (!result || isLogProblem(result)) throw new Error(JSON.stringify(result));
  return result;
}

const calls = sampleCalls();
const plain = read(new Blob([sampleCsv(calls)]));

test('a plain log is read, and every row is accounted for', async () => {
  const { report, intervals } = await plain;
  expect([report.rows, report.counted, report.repeated, report.refused]).toEqual([3000, 2970, 30, []]);
  expect(intervals.reduce((sum, { offered }) => sum + offered, 0)).toBe(2970);
  expect(report.queues.map(({ queue }) => queue).sort()).toEqual(['Sales', 'Service, "gold"', '客服']);
});

test.each([
  ['semicolons and carriage returns', sampleCsv(calls, ';', '\r\n')],
  ['tabs', sampleCsv(calls, '\t')],
  ['pipes', sampleCsv(calls, '|')],
  ['a byte order mark', `\ufeff${sampleCsv(calls)}`],
])('%s make no difference', async (_name, text) => {
  expect((await read(new Blob([text]))).intervals).toEqual((await plain).intervals);
});

test('encodings make no difference', async () => {
  const text = sampleCsv(calls);
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const swapped = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
  const bare = new Uint8Array(Buffer.from(text, 'utf16le'));
  for (const bytes of [utf16, swapped, bare]) expect((await read(new Blob([bytes]))).intervals).toEqual((await plain).intervals);
});

// 销售 and 客服 in the two Chinese encodings, by their standards' own tables.
const GB = { sales: [0xcf, 0xfa, 0xca, 0xdb], service: [0xbf, 0xcd, 0xb7, 0xfe], time: [0xc0, 0xb4, 0xb5, 0xe7, 0xca, 0xb1, 0xbc, 0xe4], group: [0xbc, 0xbc, 0xc4, 0xdc, 0xd7, 0xe9] };
const BIG5 = { service: [0xab, 0xc8, 0xaa, 0x41], time: [0xa8, 0xd3, 0xb9, 0x71, 0xae, 0xc9, 0xb6, 0xa1], group: [0xa7, 0xde, 0xaf, 0xe0, 0xb2, 0xd5] };
const bytes = (...parts: (string | number[])[]) => new Blob(parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : new Uint8Array(part))));

test('GB 18030 and Big5 are told apart by their bytes', async () => {
  const gb = bytes(GB.time, ',', GB.group, '\n2026-01-05 08:30:00,', GB.sales, '\n2026-01-05 08:31:00,', GB.service, '\n2026-01-05 08:32:00,', GB.service, '\n2026-01-05 08:33:00,', GB.sales, '\n');
  expect((await look(gb)).format).toMatchObject({ encoding: 'gb18030' });
  expect((await read(gb)).report.queues).toEqual([{ queue: '客服', calls: 2 }, { queue: '销售', calls: 2 }]);
  const big5 = bytes(BIG5.time, ',', BIG5.group, '\n2026-01-05 08:30:00,', BIG5.service, '\n2026-01-05 08:31:00,', BIG5.service, '\n');
  expect((await look(big5)).format).toMatchObject({ encoding: 'big5' });
  expect((await read(big5)).report.queues).toEqual([{ queue: '客服', calls: 2 }]);
  expect((await look(big5)).head.rows[0]).toEqual(['來電時間', '技能組']);
});

test('a character cut by the edge of a block is put together again', async () => {
  const many = sampleCalls(40_000).map((call) => ({ ...call, queue: '技能组客服' }));
  const file = new Blob([sampleCsv(many)]);
  expect(file.size).toBeGreaterThan(2 << 20);
  expect((await read(file)).report.queues).toEqual([{ queue: '技能组客服', calls: 39_600 }]);
});

test('lines that end in both ways are all lines', async () => {
  const lines = sampleCsv(calls).split('\n');
  const mixed = lines.map((line, index) => (index % 2 === 0 && line !== '' ? `${line}\r` : line)).join('\n');
  expect((await read(new Blob([mixed]))).intervals).toEqual((await plain).intervals);
});

test('Western text is not taken for Chinese, and a broken byte does not change what the rest is', async () => {
  const text = (queue: string) => ['start time,queue', ...Array.from({ length: 30 }, (_, index) => `2026-01-05 08:${10 + index}:00,${queue}`), ''].join('\n');
  const western = new Uint8Array(Buffer.from(text('Zürich'), 'latin1'));
  expect((await read(new Blob([western]))).report.queues).toEqual([{ queue: 'Zürich', calls: 30 }]);
  const broken = new Blob([text('Zürich'), '2026-01-05 08:50:00,Z', new Uint8Array([0xfc]), 'rich\n']);
  expect((await read(broken)).report.queues[0]).toEqual({ queue: 'Zürich', calls: 30 });
});

test('what stands for nothing is blank: no answer time, no call answered', async () => {
  const text = ['start time,answer time,end time',
    ...['NULL', '\\N', '-', '', '0000-00-00 00:00:00', '1970-01-01 00:00:00'].map((answer, index) => `2026-01-05 08:3${index}:00,${answer},2026-01-05 08:5${index}:00`),
    '2026-01-05 08:36:00,2026-01-05 08:36:12,2026-01-05 08:40:00', '2026-01-05 08:37:00,2026-01-05 08:37:12,2026-01-05 08:40:00',
    '2026-01-05 08:38:00,2026-01-05 08:38:12,2026-01-05 08:40:00', '2026-01-05 08:39:00,2026-01-05 08:39:12,2026-01-05 08:40:00', ''].join('\n');
  const { intervals, report } = await read(new Blob([text]), {}, { localZone: 'UTC', intervalMinutes: 60 });
  expect(intervals).toMatchObject([{ offered: 10, answered: 4, abandoned: 6, waitSeconds: 48 }]);
  expect(report.refused).toEqual([]);
});

test('decimal commas behind semicolons are decimals', async () => {
  const text = ['Start time;Status;Wait time;Talk time', '05.01.2026 08:30:00;answered;12,5;100,25', '05.01.2026 08:31:00;answered;7,25;1.200,5', ''].join('\n');
  expect((await read(new Blob([text]), {}, { localZone: 'UTC' })).intervals).toMatchObject([{ answered: 2, waitSeconds: 19.75, talkSeconds: 1300.75 }]);
});

test('quotation marks may hold delimiters and line ends, and lines are counted as an editor counts them', async () => {
  const file = new Blob(['start time,note,queue\n2026-01-05 08:30:00,"two\nlines, really",A\n2026-01-05 08:31:00,"a ""quote""",A\nsoon,x,B\n2026-01-05 08:33:00,,B']);
  const { report } = await read(file);
  expect([report.rows, report.counted]).toEqual([4, 3]);
  expect(report.refused).toEqual([{ code: 'time-unreadable', rows: 1, examples: [{ line: 5, cell: 'soon' }] }]);
});

test('a packed log is unpacked as it is read', async () => {
  const packed = new Blob([new Uint8Array(gzipSync(sampleCsv(calls)))]);
  expect((await look(packed)).format).toMatchObject({ kind: 'csv', gzip: true });
  expect((await read(packed)).intervals).toEqual((await plain).intervals);
});

type Codec = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['codec']>;

function parquet(codec: Codec, rowGroupSize = 700): Blob {
  const column = <T>(take: (call: (typeof calls)[number]) => T) => calls.map(take);
  return new Blob([parquetWriteBuffer({
    codec, rowGroupSize,
    columnData: [
      { name: SAMPLE_HEADERS[0]!, data: column(({ id }) => id), type: 'STRING' },
      { name: SAMPLE_HEADERS[1]!, data: column(({ queue }) => queue), type: 'STRING' },
      { name: SAMPLE_HEADERS[2]!, data: column(({ start }) => start), type: 'TIMESTAMP' },
      { name: SAMPLE_HEADERS[3]!, data: column(({ status }) => status), type: 'STRING' },
      { name: SAMPLE_HEADERS[4]!, data: column(({ wait }) => wait), type: 'DOUBLE' },
      { name: SAMPLE_HEADERS[5]!, data: column(({ talk }) => talk), type: 'INT32' },
      { name: SAMPLE_HEADERS[6]!, data: column(({ hold }) => (hold === null ? null : BigInt(hold))), type: 'INT64' },
      { name: SAMPLE_HEADERS[7]!, data: column(({ wrap }) => wrap), type: 'FLOAT' },
    ],
  })]);
}

test.each(['SNAPPY', 'UNCOMPRESSED'] as const)('Parquet (%s) with the same calls gives the same table', async (codec) => {
  const file = parquet(codec);
  const seen = await look(file);
  expect([seen.rows, seen.format.kind, findLogColumns(seen.head).inUtc]).toEqual([3000, 'parquet', true]);
  const { intervals, report } = await read(file);
  expect(intervals).toEqual((await plain).intervals);
  expect([report.rows, report.counted, report.repeated]).toEqual([3000, 2970, 30]);
});

// Written by DuckDB 1.5.6: COPY (SELECT * FROM read_csv('sample.csv', header = true)) TO '….parquet' (FORMAT parquet, CODEC '…'), of the first 300 sample calls.
test.each(['zstd', 'gzip', 'brotli', 'lz4'])('Parquet by another writer, packed with %s, gives the same table', async (codec) => {
  const file = new Blob([new Uint8Array(readFileSync(path.join(__dirname, `../../reference/call-log-${codec}.parquet`)))]);
  expect((await read(file)).intervals).toEqual((await read(new Blob([sampleCsv(sampleCalls(300))]))).intervals);
});

test('columns within a structure of a Parquet file are columns; days and times of day are read together', async () => {
  const optional = { repetition_type: 'OPTIONAL' } as const;
  const starts = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2026, 0, 5, 8, index)));
  const nested = new Blob([parquetWriteBuffer({
    columnData: [{ name: 'call', data: starts.map((start) => ({ start: start.toISOString(), queue: 'Sales' })) }],
    schema: [{ name: 'root', num_children: 1 }, { name: 'call', num_children: 2, ...optional }, { name: 'start', type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional }, { name: 'queue', type: 'BYTE_ARRAY', converted_type: 'UTF8', ...optional }],
  })]);
  expect((await look(nested)).head.names).toEqual(['call.start', 'call.queue']);
  expect((await read(nested, {}, { localZone: 'UTC' })).intervals).toMatchObject([{ queue: 'Sales', offered: 30 }, { queue: 'Sales', offered: 10 }]);
  const apart = new Blob([parquetWriteBuffer({
    columnData: [{ name: 'date', data: starts.map(() => new Date(Date.UTC(2026, 0, 5))) }, { name: 'time', data: starts.map((start) => start.getTime() % 86_400_000) }],
    schema: [{ name: 'root', num_children: 2 }, { name: 'date', type: 'INT32', converted_type: 'DATE', ...optional }, { name: 'time', type: 'INT32', converted_type: 'TIME_MILLIS', ...optional }],
  })]);
  expect((await read(apart, {}, { localZone: 'UTC' })).intervals).toMatchObject([{ offered: 30 }, { offered: 10 }]);
});

test('progress only grows, and reaches the end', async () => {
  const file = new Blob([sampleCsv(sampleCalls(40_000))]);
  const { format, head } = await look(file);
  const told: CountProgress[] = [];
  await readCallLog(file, { format, mapping: findLogColumns(head), settings: SETTINGS }, { onProgress: (progress) => told.push(progress) });
  expect(told.length).toBeGreaterThan(2);
  told.forEach((progress, index) => {
    expect(progress.share).toBeGreaterThanOrEqual(told[index - 1]?.share ?? 0);
    expect(progress.rows).toBeGreaterThanOrEqual(told[index - 1]?.rows ?? 0);
  });
  expect(told[told.length - 1]).toEqual({ share: 1, rows: 40_000 });
});

test('a reading that is cancelled ends without a result', async () => {
  const stop = new AbortController();
  for (const file of [new Blob([sampleCsv(sampleCalls(40_000))]), parquet('SNAPPY')]) {
    const { format, head } = await look(file);
    const reading = readCallLog(file, { format, mapping: findLogColumns(head), settings: SETTINGS }, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await reading).toBeNull();
  }
});

const packed = gzipSync(sampleCsv(calls));
test.each([
  ['an empty file', new Blob([]), 'empty'],
  ['a workbook', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])]), 'archive'],
  ['a page of the web', new Blob(['<!doctype html><html><body>Your session has ended</body></html>']), 'not-a-table'],
  ['JSON', new Blob(['{"start":"2026-01-05 08:30:00"}\n']), 'not-a-table'],
  ['a picture', new Blob([new Uint8Array(400).map((_, index) => (index * 37) % 32)]), 'binary'],
  ['a Parquet file that was cut', new Blob(['PAR1', new Uint8Array(100)]), 'damaged-parquet'],
])('%s is told for what it is', async (_name, file, problem) => {
  expect(await lookAtCallLog(file)).toMatchObject({ problem });
});

test('a packed file that was cut is told, not counted in part', async () => {
  const { format, head } = await look(new Blob([new Uint8Array(packed)]));
  const cut = new Blob([new Uint8Array(packed.subarray(0, packed.length - 40))]);
  expect(await readCallLog(cut, { format, mapping: findLogColumns(head), settings: SETTINGS })).toMatchObject({ problem: 'damaged-gzip' });
});

test('a quotation mark that never closes does not fill the memory', async () => {
  const text = `start time,queue\n2026-01-05 08:30:00,A\n2026-01-05 08:31:00,"A\n${'2026-01-05 08:31:00,A\n'.repeat(900_000)}`;
  const file = new Blob([text]);
  const { format, head } = await look(file);
  expect(await readCallLog(file, { format, mapping: findLogColumns(head), settings: SETTINGS })).toMatchObject({ problem: 'open-quote', detail: '3' });
});
