import { areaAddress, cellAddress, parseArea, type Area } from '../../../sheets/area';
import type { BookSheet, BookValue } from '../../../sheets/share/book';
import { Cancelled } from '../../write/progress';
import type { Mark } from './marks';
import { spillsIn } from './spills';

/** Values, formulas and styles of as many cells stay well below what Excel on the web answers at once. */
const CELLS_AT_ONCE = 20_000;

export interface FilledSheet {
  readonly sheet: Excel.Worksheet;
  /** Where anything stands; null on a blank sheet. */
  readonly used: string | null;
}

/** A part of a sheet that is read in one request. */
export interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly area: Area | null;
}

type Contents = Pick<BookSheet, 'row' | 'column' | 'values' | 'formulas' | 'spills' | 'marks'>;

interface Filling {
  readonly row: number;
  readonly column: number;
  readonly values: BookValue[][];
  readonly formulas: BookValue[][];
  readonly spills: Record<string, { readonly rows: number; readonly columns: number }>;
  readonly marks: Record<string, Mark>;
}

export function piecesOf(sheets: readonly FilledSheet[]): Piece[] {
  return sheets.flatMap(({ sheet, used }): Piece[] => {
    const area = used === null ? null : parseArea(used);
    if (!area) return [{ sheet, area: null }];
    const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
    return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
      sheet, area: { ...area, row: area.row + index * rows, rows: Math.min(rows, area.rows - index * rows) },
    }));
  });
}

interface Pace {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** What stands in the cells, by sheet, piece after piece. */
export async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[], styles: ReadonlyMap<string, Mark>, { onProgress, signal }: Pace): Promise<ReadonlyMap<string, Contents>> {
  const found = new Map<string, Filling>();
  for (const [done, piece] of pieces.entries()) {
    if (signal?.aborted) throw new Cancelled();
    onProgress?.({ done, total: pieces.length });
    const { sheet, area } = piece;
    const filling = found.get(sheet.name) ?? { row: (area?.row ?? 0) + 1, column: (area?.column ?? 0) + 1, values: [], formulas: [], spills: {}, marks: {} };
    found.set(sheet.name, filling);
    if (area) await readPiece(context, sheet, area, styles, filling);
  }
  for (const filling of found.values()) blankSpills(filling);
  onProgress?.({ done: pieces.length, total: pieces.length });
  return found;
}

async function readPiece(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, styles: ReadonlyMap<string, Mark>, filling: Filling): Promise<void> {
  const range = sheet.getRange(areaAddress(area));
  range.load(styles.size > 0 ? 'values,formulas,hasSpill,style' : 'values,formulas,hasSpill');
  await context.sync();
  const [values, formulas] = [range.values as BookValue[][], range.formulas as BookValue[][]];
  filling.values.push(...values);
  filling.formulas.push(...formulas.map((row, down) => row.map((content, across) => asTyped(content, values[down]![across]!))));
  if (range.hasSpill !== false) Object.assign(filling.spills, await spillsIn(context, sheet, area, formulas));
  if (styles.size > 0) await readMarks(context, range, area, styles, filling);
}

/** A text that looks like a formula is the formula's own text; Excel leaves out the apostrophe that makes it one. */
function asTyped(content: BookValue, value: BookValue): BookValue {
  return typeof content === 'string' && content.startsWith('=') && content === value ? `'${content}` : content;
}

async function readMarks(context: Excel.RequestContext, range: Excel.Range, area: Area, styles: ReadonlyMap<string, Mark>, filling: Filling): Promise<void> {
  // Null where the cells differ, against its type.
  const shared = range.style as string | null;
  if (shared !== null && !styles.has(shared)) return;
  const cells = shared === null ? range.getCellProperties({ style: true }) : null;
  if (cells) await context.sync();
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const mark = styles.get(cells ? cells.value[row]?.[column]?.style ?? '' : shared ?? '');
      if (mark) filling.marks[cellAddress(area.row + row, area.column + column)] = mark;
    }
  }
}

/** The cells that a formula fills hold nothing of their own, whatever Excel answers for them. */
function blankSpills(filling: Filling): void {
  for (const [address, { rows, columns }] of Object.entries(filling.spills)) {
    const anchor = parseArea(address)!;
    const [top, left] = [anchor.row - filling.row + 1, anchor.column - filling.column + 1];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const line = filling.formulas[top + row];
        if (row + column > 0 && line && left + column < line.length) line[left + column] = '';
      }
    }
  }
}
