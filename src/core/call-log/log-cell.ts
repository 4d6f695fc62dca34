/** What a field of a log may hold: text from a CSV file, typed values from Parquet. Blank is '' or null. */
export type LogCell = string | number | bigint | boolean | Date | null | undefined;

export type LogRow = ArrayLike<LogCell>;

/** What databases and exports write where there is nothing. */
const NOTHING = /^(null|\(null\)|\\n|n\/a|nan|none|[-–—]+)$/i;
const LONGEST_NOTHING = 6;

export function isBlankCell(cell: LogCell): boolean {
  if (typeof cell !== 'string') return cell === null || cell === undefined;
  const first = cell.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  const text = cell.trim();
  return text === '' || (text.length <= LONGEST_NOTHING && NOTHING.test(text));
}

/** As it is shown to a planner and compared with what they chose. */
export function cellText(cell: LogCell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 19).replace('T', ' ');
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

/** What stands before the decimals; the other of the two stands between thousands. Decided for a whole log, never for one cell. */
export type DecimalMark = '.' | ',';

const PLAIN = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
const MARKED: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^\s*[-+]?\d{1,3}(,\d{3})+(\.\d+)?\s*$/,
  ',': /^\s*[-+]?(\d{1,3}(\.\d{3})+(,\d+)?|\d+,\d+)\s*$/,
};

/** The number that a cell holds or spells; NaN where it is none. */
export function cellNumber(cell: LogCell, mark: DecimalMark = '.'): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'bigint') return Number(cell);
  if (typeof cell !== 'string') return NaN;
  if (mark === ',' && MARKED[','].test(cell)) return Number(cell.replaceAll('.', '').replace(',', '.'));
  if (PLAIN.test(cell)) return Number(cell);
  return mark === '.' && MARKED['.'].test(cell) ? Number(cell.replaceAll(',', '')) : NaN;
}

/** `12,5` or `0,125`, which no thousands explain. */
const COMMA_DECIMALS = /^\s*[-+]?(\d{1,3}(\.\d{3})*|\d+),(\d{1,2}|\d{4,})\s*$|^\s*[-+]?0+,\d+\s*$/;
const POINT_DECIMALS = /^\s*[-+]?(\d{1,3}(,\d{3})*|\d+)\.(\d{1,2}|\d{4,})\s*$|^\s*[-+]?0*\.\d+\s*$/;

/** The mark that most decimals of a log have. */
export function findDecimalMark(cells: Iterable<LogCell>): DecimalMark {
  let commas = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    if (COMMA_DECIMALS.test(cell)) commas += 1;
    else if (POINT_DECIMALS.test(cell)) commas -= 1;
  }
  return commas > 0 ? ',' : '.';
}
