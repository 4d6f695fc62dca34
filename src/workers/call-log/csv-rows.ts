import Papa from 'papaparse';
import { LogFailure } from './log-failure';

/** How the fields and lines of a text are kept apart. A line that ends with both characters ends with `\n`: files that were joined have both sorts. */
export interface CsvShape {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** The delimiter and line ends of a text, from its beginning. */
export function findCsvShape(text: string): CsvShape {
  const bare = text.slice(0, 65_536).replace(/"[^"]*"/g, '');
  const newline = bare.includes('\n') || !bare.includes('\r') ? '\n' : '\r';
  const { meta } = Papa.parse<string[]>(text, { preview: 60, newline });
  return { delimiter: meta.delimiter, newline };
}

/** A row longer than this is a quotation mark that was opened and never closed. */
const LONGEST_ROW = 16 << 20;

type Listener = (row: readonly string[], line: number) => void;

const RETURN = 13;

/** Cuts text that comes in blocks into rows, each with the line of the file on which it begins. */
export class CsvRows {
  private readonly parser: { parse(input: string, baseIndex: number, ignoreLastRow: boolean): { data: string[][]; meta: { cursor: number } } };
  private rest = '';
  private line = 1;

  constructor(private readonly shape: CsvShape, private readonly listen: Listener) {
    this.parser = new Papa.Parser({ delimiter: shape.delimiter, newline: shape.newline });
  }

  /** @param last whether this is the end of the text, so that its last row is complete */
  take(block: string, last: boolean): void {
    const text = this.rest === '' ? block : this.rest + block;
    if (text === '') return;
    const { data, meta } = this.parser.parse(text, 0, !last);
    this.rest = last ? '' : text.slice(meta.cursor);
    this.tell(data, text.lastIndexOf('"', meta.cursor) >= 0);
    if (this.rest.length > LONGEST_ROW) throw new LogFailure('open-quote', this.line);
  }

  private tell(rows: readonly string[][], quoted: boolean): void {
    for (const row of rows) {
      withoutReturn(row);
      // An empty line, such as the one behind the last line end, is no row.
      if (row.length > 1 || (row[0] ?? '') !== '') this.listen(row, this.line);
      this.line += 1;
      if (quoted) this.line += linesWithin(row, this.shape.newline);
    }
  }
}

/** Of `\r\n` the first character is left at the end of the row. */
function withoutReturn(row: string[]): void {
  const field = row[row.length - 1];
  if (field && field.charCodeAt(field.length - 1) === RETURN) row[row.length - 1] = field.slice(0, -1);
}

function linesWithin(row: readonly string[], newline: string): number {
  let lines = 0;
  for (const field of row) {
    for (let at = field.indexOf(newline); at >= 0; at = field.indexOf(newline, at + newline.length)) lines += 1;
  }
  return lines;
}
