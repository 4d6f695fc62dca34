import { parquetSchema, type FileMetaData, type SchemaElement, type SchemaTree } from 'hyparquet';
import type { LogCell } from '../../core/call-log';

/** A column of plain values, at the top of the file or within a structure of it. */
export interface ParquetColumn {
  /** `start`, or `call.start` within a structure. */
  readonly name: string;
  /** The column of the file that holds it. */
  readonly top: string;
  /** Its timestamps are declared to be moments in UTC. */
  readonly inUtc: boolean;
  /** What the file holds there, as a cell. */
  readonly cell: (value: unknown) => LogCell;
}

/** The columns that a log can be read from; lists and maps are none. */
export function parquetColumns(metadata: FileMetaData): ParquetColumn[] {
  return parquetSchema(metadata).children.flatMap((tree) => columnsWithin(tree, tree.element.name, []));
}

function columnsWithin({ element, children }: SchemaTree, top: string, path: readonly string[]): ParquetColumn[] {
  if (element.repetition_type === 'REPEATED' || ['LIST', 'MAP', 'MAP_KEY_VALUE'].includes(element.converted_type ?? element.logical_type?.type ?? '')) return [];
  if (children.length > 0) return children.flatMap((child) => columnsWithin(child, top, [...path, child.element.name]));
  const plain = cellOf(element);
  const cell = path.length === 0 ? plain : (value: unknown) => plain(path.reduce((within: unknown, name) => (within as Record<string, unknown> | null | undefined)?.[name], value));
  return [{ name: [top, ...path].join('.'), top, inUtc: inUtc(element), cell }];
}

function inUtc({ logical_type: logical, converted_type: converted }: SchemaElement): boolean {
  return logical?.type === 'TIMESTAMP' ? logical.isAdjustedToUTC : converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS';
}

const PER_SECOND = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 } as const;

/** Days alone and times of day alone, a count since midnight, as a log in text shows them. */
function cellOf({ logical_type: logical, converted_type: converted }: SchemaElement): (value: unknown) => LogCell {
  const unit = logical?.type === 'TIME' ? logical.unit : converted === 'TIME_MILLIS' ? 'MILLIS' : converted === 'TIME_MICROS' ? 'MICROS' : null;
  if (logical?.type === 'DATE' || converted === 'DATE') return (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : null);
  if (unit === null) return (value) => value as LogCell;
  return (value) => (typeof value === 'number' || typeof value === 'bigint' ? new Date((Number(value) / PER_SECOND[unit]) * 1000).toISOString().slice(11, 19) : null);
}
