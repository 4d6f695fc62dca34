import type { LogCell, LogHead } from '../../core/call-log';
import { CsvRows, findCsvShape, type CsvShape } from './csv-rows';
import { findEncoding, type LogEncoding } from './encoding';
import { LogFailure } from './log-failure';
import { firstBytes } from './log-text';
import { openParquet } from './parquet-rows';
import { logProblem, type LogProblem } from './problem';

export type LogFormat =
  | { readonly kind: 'csv'; readonly gzip: boolean; readonly encoding: LogEncoding; readonly shape: CsvShape }
  | { readonly kind: 'parquet' };

/** What a file is, by its beginning. */
export interface LogLook {
  readonly format: LogFormat;
  readonly head: LogHead;
  /** Where the file says so itself. */
  readonly rows: number | null;
}

/** What the planner knows better. */
export interface LookChoices {
  readonly encoding?: LogEncoding;
  readonly delimiter?: string;
}

const HEAD_BYTES = 1 << 19;
const HEAD_ROWS = 1000;

/** Looks at the beginning of a file: what kind it is, how it is written, its first rows. */
export async function lookAtLog(file: Blob, choices: LookChoices = {}): Promise<LogLook | LogProblem> {
  try {
    return await look(file, choices);
  } catch (error) {
    return error instanceof LogFailure ? logProblem(error.problem, error.message) : logProblem('broken', error);
  }
}

async function look(file: Blob, choices: LookChoices): Promise<LogLook> {
  if (file.size === 0) throw new LogFailure('empty');
  const magic = new Uint8Array(await file.slice(0, 4).arrayBuffer().catch((error: unknown) => {
    throw new LogFailure('no-longer-there', error);
  }));
  const starts = (...bytes: number[]) => bytes.every((byte, index) => magic[index] === byte);
  if (starts(0x50, 0x41, 0x52, 0x31)) return lookAtParquet(file);
  if (starts(0x50, 0x4b, 0x03, 0x04)) throw new LogFailure('archive');
  const gzip = starts(0x1f, 0x8b);
  const bytes = await firstBytes(file, gzip, HEAD_BYTES);
  if (bytes.length === 0) throw new LogFailure('empty');
  const encoding = choices.encoding ?? findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (isBinary(text)) throw new LogFailure('binary');
  const beginning = /^\s*(<[!?a-z]|\{|\[\s*[{[])/i.exec(text);
  if (beginning) throw new LogFailure('not-a-table', text.trim().slice(0, 24));
  const found = findCsvShape(text);
  const shape = { ...found, delimiter: choices.delimiter ?? found.delimiter };
  return { format: { kind: 'csv', gzip, encoding, shape }, head: { rows: firstRows(text, shape, bytes.length < HEAD_BYTES) }, rows: null };
}

function firstRows(text: string, shape: CsvShape, whole: boolean): string[][] {
  const rows: string[][] = [];
  new CsvRows(shape, (row) => {
    if (rows.length < HEAD_ROWS) rows.push([...row]);
  }).take(text, whole);
  return rows;
}

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  const odd = text.slice(0, 4096).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return odd * 50 > Math.min(text.length, 4096);
}

async function lookAtParquet(file: Blob): Promise<LogLook> {
  const log = await openParquet(file);
  const rows: LogCell[][] = [];
  await log.read(log.names.map((_name, index) => index), HEAD_ROWS, (row) => rows.push([...row]), () => true);
  return { format: { kind: 'parquet' }, head: { names: log.names, utcColumns: log.utcColumns, rows }, rows: log.rows };
}
