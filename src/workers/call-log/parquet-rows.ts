import { parquetMetadataAsync, parquetScan, type AsyncBuffer, type Compressors, type FileMetaData } from 'hyparquet';
import type { LogCell } from '../../core/call-log';
import { LogFailure } from './log-failure';
import { parquetColumns, type ParquetColumn } from './parquet-columns';

/** Rows that are unpacked at a time: enough to be quick, few enough for a small machine. */
const ROWS_AT_A_TIME = 131_072;

export interface ParquetLog {
  readonly names: readonly string[];
  readonly rows: number;
  /** Columns whose timestamps are declared to be moments in UTC. */
  readonly utcColumns: readonly number[];
  /**
   * The first rows of these columns in order; the array is filled anew for each. `goOn` is told between parts how many
   * there were so far, and may end it.
   */
  read(columns: readonly number[], until: number, listen: (row: readonly LogCell[], line: number) => void, goOn: (rows: number) => boolean): Promise<void>;
}

/** Opens a Parquet file: only its footer is read. */
export async function openParquet(blob: Blob): Promise<ParquetLog> {
  const file: AsyncBuffer = { byteLength: blob.size, slice: async (start, end) => blob.slice(start, end).arrayBuffer() };
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw new LogFailure('damaged-parquet', error);
  });
  const columns = parquetColumns(metadata);
  return {
    names: columns.map(({ name }) => name), utcColumns: columns.flatMap(({ inUtc }, index) => (inUtc ? [index] : [])), rows: Number(metadata.num_rows),
    read: (wanted, until, listen, goOn) => readRows({ file, metadata, columns, wanted, until, listen, goOn }).catch((error: unknown) => {
      throw error instanceof LogFailure ? error : new LogFailure('damaged-parquet', error);
    }),
  };
}

interface Reading {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
  readonly wanted: readonly number[];
  readonly until: number;
  readonly listen: (row: readonly LogCell[], line: number) => void;
  readonly goOn: (rows: number) => boolean;
}

/** By groups of rows, and within a long group by parts of it, whatever the writer thought right. */
async function readRows({ file, metadata, columns, wanted, until, listen, goOn }: Reading): Promise<void> {
  const compressors = await compressorsFor(metadata);
  const tops = [...new Set(wanted.map((index) => columns[index]!.top))];
  const takes = wanted.map((index) => ({ index, from: tops.indexOf(columns[index]!.top), cell: columns[index]!.cell }));
  const row: LogCell[] = columns.map(() => null);
  let groupStart = 0;
  for (const group of metadata.row_groups) {
    const groupEnd = groupStart + Number(group.num_rows);
    for (let from = groupStart; from < Math.min(groupEnd, until); from += ROWS_AT_A_TIME) {
      const range = { rowStart: from, rowEnd: Math.min(from + ROWS_AT_A_TIME, groupEnd, until) };
      // A scan keeps the columns that it read: a new one for each part lets them go.
      const scan = await parquetScan({ file, metadata, columns: tops, compressors });
      const cells = await Promise.all(tops.map((column) => scan.readColumn({ column, ...range })));
      for (let index = 0; index < range.rowEnd - range.rowStart; index += 1) {
        for (const { index: at, from: top, cell } of takes) row[at] = cell(cells[top]![index]);
        listen(row, range.rowStart + index + 1);
      }
      if (!goOn(range.rowEnd)) return;
    }
    groupStart = groupEnd;
  }
}

/**
 * The reader unpacks Snappy itself; what else a file is packed with is fetched when it is needed. The package compiles
 * WebAssembly as it loads, which a host's policy may forbid: files in Snappy must not suffer for that.
 */
async function compressorsFor({ row_groups: groups }: FileMetaData): Promise<Compressors | undefined> {
  const codecs = new Set(groups.flatMap(({ columns }) => columns.map(({ meta_data: meta }) => meta?.codec)));
  const plain = [...codecs].every((codec) => codec === undefined || codec === 'UNCOMPRESSED' || codec === 'SNAPPY');
  return plain ? undefined : (await import('hyparquet-compressors')).compressors;
}
