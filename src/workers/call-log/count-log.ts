import { callLogTally, mappedColumns, type CallLogMapping, type CallLogResult, type CallLogSettings } from '../../core/call-log';
import { CsvRows } from './csv-rows';
import { LogFailure } from './log-failure';
import { logText } from './log-text';
import type { LogFormat } from './look-at-log';
import { openParquet } from './parquet-rows';
import { logProblem, type LogProblem } from './problem';

/** How a log is to be counted. */
export interface CountRequest {
  readonly format: LogFormat;
  readonly mapping: CallLogMapping;
  readonly settings: CallLogSettings;
}

/** Of the whole file; rows as far as they were counted. */
export interface CountProgress {
  readonly share: number;
  readonly rows: number;
}

export interface CountWatch {
  readonly onProgress?: (progress: CountProgress) => void;
  readonly shouldStop?: () => boolean;
}

/** Reads a log from end to end and counts it, a block at a time. Null if it was stopped. */
export async function countLog(file: Blob, request: CountRequest, watch: CountWatch = {}): Promise<CallLogResult | LogProblem | null> {
  const tally = callLogTally(request.mapping, request.settings);
  let rows = 0;
  /** Between blocks: whether to go on. */
  const goOn = (share: number): boolean => {
    if (tally.overflow !== null) throw new LogFailure(tally.overflow);
    watch.onProgress?.({ share, rows });
    return watch.shouldStop?.() !== true;
  };
  const add: typeof tally.add = (row, line) => {
    rows += 1;
    tally.add(row, line);
  };
  try {
    const complete = request.format.kind === 'csv'
      ? await countCsv(file, request.format, request.mapping, add, goOn)
      : await countParquet(file, request.mapping, add, goOn);
    return complete ? tally.result() : null;
  } catch (error) {
    return error instanceof LogFailure ? logProblem(error.problem, error.message) : logProblem('broken', error);
  }
}

type Add = ReturnType<typeof callLogTally>['add'];

async function countCsv(file: Blob, format: LogFormat & { kind: 'csv' }, mapping: CallLogMapping, add: Add, goOn: (share: number) => boolean): Promise<boolean> {
  let above = mapping.headerRows;
  const rows = new CsvRows(format.shape, (row, line) => {
    if (above > 0) above -= 1;
    else add(row, line);
  });
  for await (const { text, bytes } of logText(file, format)) {
    rows.take(text, false);
    if (!goOn(file.size === 0 ? 1 : bytes / file.size)) return false;
  }
  rows.take('', true);
  return goOn(1);
}

async function countParquet(file: Blob, mapping: CallLogMapping, add: Add, goOn: (share: number) => boolean): Promise<boolean> {
  const log = await openParquet(file);
  const columns = [...new Set(Object.values(mappedColumns(mapping)).flatMap((found) => (found ? [found.column] : [])))];
  let complete = true;
  await log.read(columns, log.rows, add, (rows) => complete = goOn(rows / log.rows));
  return complete;
}
