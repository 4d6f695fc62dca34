import { parseA1Ref, parseStructRef, tokenize } from '@borgar/fx';
import { intersection, LAST_COLUMN, LAST_ROW, parseArea, type Area } from '../../area';
import type { Book, BookTable } from '../../share/book';
import type { Grid } from './grid';

/** Cells that a formula names. */
export interface Named {
  readonly sheet: string;
  readonly area: Area;
}

/** What a formula leans on: cells, and names that stand for a constant. */
export interface LeansOn {
  readonly cells: readonly Named[];
  readonly constants: readonly string[];
}

const NOTHING: LeansOn = { cells: [], constants: [] };
/** How far names may lead to names. */
const DEEPEST = 8;

/** Where a formula stands: rows and columns count from zero. */
interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** Reads references in the terms of one workbook. Other workbooks, and what OFFSET or INDIRECT would make, are left out. */
export function referenceReader(book: Pick<Book, 'names' | 'tables'>, grids: ReadonlyMap<string, Grid>): (formula: string, place: Place) => LeansOn {
  const tables = new Map(book.tables.map((table) => [table.name.toLowerCase(), table]));

  function leansOn(formula: string, place: Place, depth = 0): LeansOn {
    if (depth > DEEPEST) return NOTHING;
    const found = tokenize(formula).map(({ type, value }, index, tokens): LeansOn => {
      switch (type) {
        case 'range': case 'range_beam': case 'range_ternary':
          return { cells: ofRange(value, place, tokens[index + 1]?.value === '#'), constants: [] };
        case 'range_named': return ofName(value, place, depth);
        case 'structured': return { cells: ofColumns(value, place), constants: [] };
        default: return NOTHING;
      }
    });
    return { cells: found.flatMap(({ cells }) => cells), constants: found.flatMap(({ constants }) => constants) };
  }

  function ofRange(text: string, place: Place, isSpill: boolean): Named[] {
    const read = parseA1Ref(text);
    if (!read || !('range' in read) || !read.range || (read.context?.length ?? 0) > 1) return [];
    const grid = grids.get((read.context?.[0] ?? place.sheet).toLowerCase());
    if (!grid) return [];
    const { top, left, bottom, right } = read.range;
    const [row, column] = [top ?? 0, left ?? 0];
    const spill = isSpill ? grid.sheet.spills[text.replace(/^.*!/, '').replace(/\$/g, '').toUpperCase()] : undefined;
    const area = { row, column, rows: spill?.rows ?? (bottom ?? LAST_ROW - 1) - row + 1, columns: spill?.columns ?? (right ?? LAST_COLUMN - 1) - column + 1 };
    return cut(grid, area);
  }

  function ofName(text: string, place: Place, depth: number): LeansOn {
    const wanted = text.replace(/^.*!/, '').toLowerCase();
    const named = book.names.filter(({ name }) => name.toLowerCase() === wanted);
    const found = named.find(({ sheet }) => sheet?.toLowerCase() === place.sheet.toLowerCase()) ?? named.find(({ sheet }) => sheet === undefined);
    if (!found) return NOTHING;
    return constantOf(found.formula) === undefined ? leansOn(found.formula.replace(/^=?/, '='), place, depth + 1) : { cells: [], constants: [found.name] };
  }

  function ofColumns(text: string, place: Place): Named[] {
    const read = parseStructRef(text);
    if (!read) return [];
    const table = read.table ? tables.get(read.table.toLowerCase()) : book.tables.find((one) => one.sheet.toLowerCase() === place.sheet.toLowerCase() && holdsRow(one, place.row));
    const grid = table && grids.get(table.sheet.toLowerCase());
    const whole = table && parseArea(table.address);
    if (!table || !grid || !whole) return [];
    const at = (read.columns ?? []).map((column) => table.headers.findIndex((header) => header.toLowerCase() === column.toLowerCase()));
    if (at.includes(-1)) return [];
    const [first, last] = at.length > 0 ? [Math.min(...at), Math.max(...at)] : [0, table.headers.length - 1];
    const isRow = (read.sections as readonly string[] | undefined)?.includes('this row') ?? false;
    const rows = isRow ? { row: place.row, rows: 1 } : { row: whole.row + 1, rows: whole.rows - 1 - (table.totals ? 1 : 0) };
    return cut(grid, { ...rows, column: whole.column + first, columns: last - first + 1 });
  }

  return leansOn;
}

/** `=0.8`, a name for a number. */
export function constantOf(formula: string): number | undefined {
  const text = formula.replace(/^=/, '').trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function holdsRow(table: BookTable, row: number): boolean {
  const area = parseArea(table.address);
  return area !== null && row >= area.row && row < area.row + area.rows;
}

function cut(grid: Grid, area: Area): Named[] {
  const filled = intersection(area, grid.area);
  return filled ? [{ sheet: grid.sheet.name, area: filled }] : [];
}
