import { parseStructRef } from '@borgar/fx';
import { formulaTree, type Expression } from '../../../functions/reading/formula-tree';
import { cellAddress, intersection, parseArea, type Area } from '../../area';
import { splitReference } from '../../sheet-reference';
import type { Book, BookSheet, BookTable, BookValue } from '../book';

/** Where a formula stands. Rows and columns count from 0. */
export interface Home {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells that a reference means. */
export interface FoundCells {
  readonly sheet: string;
  readonly area: Area;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Names may stand for names, no deeper than this. */
const DEEPEST = 20;

/** A workbook asked for the cells that references mean. */
export class BookCells {
  private readonly sheets: ReadonlyMap<string, BookSheet>;
  private readonly tables: ReadonlyMap<string, BookTable>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly learned = new Map<string, Size>();

  constructor(private readonly book: Book) {
    this.sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.tables = new Map(book.tables.map((table) => [table.name.toLowerCase(), table]));
    this.names = new Map(book.names.map(({ name, sheet, formula }) => [`${sheet?.toLowerCase() ?? ''}!${name.toLowerCase()}`, formula]));
  }

  /** `one` for a name of a single value; null for what can't be told from the workbook: other files, several sheets, computed references. */
  find(reference: string, home: Home, depth = 0): FoundCells | 'one' | null {
    if (reference.endsWith('#')) return this.spilled(reference, home, depth);
    if (reference.includes('[')) return this.ofTable(reference, home);
    const { sheet, address } = splitReference(reference);
    const on = sheet === null ? home.sheet : this.sheets.get(sheet.toLowerCase())?.name;
    const area = parseArea(address);
    if (area) return on === undefined ? null : { sheet: on, area };
    return this.named(sheet, address, home, depth);
  }

  /** What a name stands for, a constant or a formula; undefined where there is no such name. */
  formulaOf(name: string, home: Home): string | undefined {
    return this.names.get(`${home.sheet.toLowerCase()}!${name.toLowerCase()}`) ?? this.names.get(`!${name.toLowerCase()}`);
  }

  /** Whether a name belongs to this sheet alone. */
  isLocal(name: string, home: Home): boolean {
    return this.names.has(`${home.sheet.toLowerCase()}!${name.toLowerCase()}`);
  }

  /** A whole column reaches as far as its sheet is filled. */
  filled({ sheet, area }: FoundCells): Area {
    const { row, column, values } = this.sheets.get(sheet.toLowerCase())!;
    const used: Area = { row: 0, column: 0, rows: row - 1 + values.length, columns: column - 1 + (values[0]?.length ?? 0) };
    const unbounded = area.rows > 100_000 || area.columns > 10_000;
    return (unbounded && intersection(area, used)) || area;
  }

  values(sheet: string, area: Area): readonly (readonly BookValue[])[] {
    const found = this.sheets.get(sheet.toLowerCase())!;
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_each, across) => found.values[area.row + down - found.row + 1]?.[area.column + across - found.column + 1] ?? ''));
  }

  /** How far the formula of a cell spills. */
  spill(sheet: string, row: number, column: number): Size | undefined {
    return this.learned.get(`${sheet.toLowerCase()}!${cellAddress(row, column)}`) ?? this.sheets.get(sheet.toLowerCase())?.spills[cellAddress(row, column)];
  }

  /** A spill that the workbook did not tell of, and its formula does. */
  learn({ sheet, row, column }: Home, size: Size): void {
    this.learned.set(`${sheet.toLowerCase()}!${cellAddress(row, column)}`, size);
  }

  private spilled(reference: string, home: Home, depth: number): FoundCells | null {
    const anchor = this.find(reference.slice(0, -1), home, depth);
    if (anchor === null || anchor === 'one') return null;
    const { row, column } = anchor.area;
    const size = this.spill(anchor.sheet, row, column);
    return size ? { sheet: anchor.sheet, area: { row, column, ...size } } : null;
  }

  private named(sheet: string | null, name: string, home: Home, depth: number): FoundCells | 'one' | null {
    const formula = this.formulaOf(name, sheet === null ? home : { ...home, sheet });
    if (formula === undefined || depth > DEEPEST) return null;
    let tree: Expression;
    try {
      tree = formulaTree(formula);
    } catch {
      return null;
    }
    const [part] = tree;
    if (tree.length !== 1 || !part) return tree.every(({ kind }) => kind === 'constant' || kind === 'plain') && tree.length > 0 ? 'one' : null;
    if (part.kind === 'constant') return 'one';
    return part.kind === 'reference' ? this.find(part.text, home, depth + 1) : null;
  }

  private ofTable(reference: string, home: Home): FoundCells | null {
    const parsed = parseStructRef(reference);
    if (!parsed || (parsed as { context?: readonly string[] }).context?.length) return null;
    const table = parsed.table ? this.tables.get(parsed.table.toLowerCase()) : this.tableAround(home);
    if (!table) return null;
    const whole = areaOf(table);
    const columns = columnsOf(table, parsed.columns ?? []);
    const rows = rowsOf(table, parsed.sections ?? [], home);
    if (!columns || !rows) return null;
    return { sheet: table.sheet, area: { row: whole.row + rows.first, rows: rows.count, column: whole.column + columns.first, columns: columns.count } };
  }

  private tableAround(home: Home): BookTable | undefined {
    return this.book.tables.find((table) => table.sheet.toLowerCase() === home.sheet.toLowerCase() && intersection(areaOf(table), { row: home.row, column: home.column, rows: 1, columns: 1 }));
  }
}

function areaOf(table: BookTable): Area {
  return parseArea(splitReference(table.address).address)!;
}

function columnsOf({ headers }: BookTable, names: readonly string[]): { readonly first: number; readonly count: number } | null {
  if (names.length === 0) return { first: 0, count: headers.length };
  const places = names.map((name) => headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { first, count: last - first + 1 };
}

/** Counted from the row of headers. */
function rowsOf(table: BookTable, sections: readonly string[], home: Home): { readonly first: number; readonly count: number } | null {
  const { row, rows } = areaOf(table);
  const below = table.totals ? 1 : 0;
  const on = new Set(sections.map((section) => section.toLowerCase()));
  if (on.has('this row')) {
    const at = home.row - row;
    return at > 0 && at < rows - below ? { first: at, count: 1 } : null;
  }
  const from = on.has('all') || on.has('headers') ? 0 : on.size === 0 || on.has('data') ? 1 : rows - below;
  const to = on.has('all') || on.has('totals') ? rows : on.size === 0 || on.has('data') ? rows - below : 1;
  return to > from ? { first: from, count: to - from } : null;
}
