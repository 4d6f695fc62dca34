/** What a field of a log may hold: text from a CSV file, typed values from Parquet. Blank is '' or null. */
export type LogCell = string | number | bigint | boolean | Date | null | undefined;

export type LogRow = ArrayLike<LogCell>;

export function isBlankCell(cell: LogCell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** As it is shown to a planner and compared with what they chose. */
export function cellText(cell: LogCell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19).replace('T', ' ');
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

/** The number that a cell holds or spells; NaN where it is none. */
export function cellNumber(cell: LogCell): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'bigint') return Number(cell);
  return typeof cell === 'string' && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(cell) ? Number(cell) : NaN;
}
