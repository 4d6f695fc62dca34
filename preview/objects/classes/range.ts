import { bounding, inSheet, intersection, MAX_COLUMNS, MAX_ROWS } from '../a1';
import { choiceArgument, countArgument, flagArgument, objectArgument, optional, textArgument, wholeArgument } from '../arguments';
import type { Book } from '../book';
import { clearArea, copyArea, deleteArea, insertArea } from '../edits';
import { columnLeft, columnsWidth, rowsHeight, rowTop } from '../geometry';
import { HostError } from '../host-error';
import { FORMAT_ASPECT } from '../look';
import { type ObjectClass, isRef, ref, type Ref } from '../object-class';
import type { Area } from '../preview-workbook';
import { refuseFormats, refuseLocked } from '../protections';
import { putStyle, styleOf } from '../styles';
import { cellProperties } from '../cell-properties';
import { conditionalFormatCollectionClass } from './conditional-format-collection';
import { dataValidationClass } from './data-validation';
import { rangeFormatClass } from './range-format';
import { tableCollectionClass } from './table-collection';
import { worksheetClass } from './worksheet';

/** Excel answers a read of more cells than this with an error (docs/concepts/resource-limits…). */
const MOST_CELLS_READ = 5_000_000;

const rangeRef = (area: Area): Ref => ref(rangeClass, area);

function within(area: Area): Ref {
  const inside = inSheet(area);
  if (!inside) throw new HostError('InvalidArgument');
  return rangeRef(inside);
}

/** A range, or an address on the given sheet. */
export function areaArgument(value: unknown, sheetId: string, book: Book): Area {
  if (isRef(value)) return objectArgument(value, rangeClass);
  return book.area(textArgument(value), sheetId);
}

/** A single value stands for all cells; an array must have the range's very shape. */
function grid(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value as unknown));
  }
  const lines: readonly unknown[] = value;
  if (lines.length !== area.rows) throw new HostError('InvalidArgument', shapeMessage(area));
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw new HostError('InvalidArgument', shapeMessage(area));
    return line as readonly unknown[];
  });
}

function shapeMessage({ rows, columns }: Area): string {
  return `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rows} by ${columns}).`;
}

/** What of a range a property may read; whole rows, columns and sheets answer `null` as in Excel. */
function read<T>(area: Area, get: () => T): T | null {
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) return null;
  if (area.rows * area.columns > MOST_CELLS_READ) throw new HostError('InvalidArgument', 'The range is too large to be read at once.');
  return get();
}

function enter(area: Area, value: unknown, book: Book): void {
  refuseLocked(book, area);
  book.cells.enter(Array.isArray(value) ? area : book.cells.clip(area), grid(Array.isArray(value) ? area : book.cells.clip(area), value));
}

const setFormats = (area: Area, value: unknown, book: Book): void => {
  refuseFormats(book, area);
  const target = Array.isArray(value) ? area : book.cells.clip(area);
  const formats = grid(target, value);
  const looks = new Map([...new Set(formats.flat())].map((format) => [format, format === null ? undefined : { s: FORMAT_ASPECT.write(format) }]));
  book.cells.dress(target, (row, column) => looks.get(formats[row - area.row]?.[column - area.column]));
};

const setStyle = (area: Area, value: unknown, book: Book): void => {
  refuseFormats(book, area);
  putStyle(book, area, textArgument(value));
};

function clear(area: Area, what: unknown, book: Book): void {
  refuseLocked(book, area);
  clearArea(book, area, choiceArgument(what, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'], 'All'));
}

function spillOf(area: Area, book: Book): Area | undefined {
  if (area.rows !== 1 || area.columns !== 1) throw new HostError('InvalidArgument');
  const spill = book.cells.spills.on(area.sheetId).find(({ row, column }) => row === area.row && column === area.column);
  return spill && { sheetId: area.sheetId, ...spill };
}

function spillParent(area: Area, book: Book): Area | undefined {
  if (area.rows !== 1 || area.columns !== 1) throw new HostError('InvalidArgument');
  const spill = book.cells.spills.on(area.sheetId).find((known) => intersection(known, area));
  return spill && { sheetId: area.sheetId, row: spill.row, column: spill.column, rows: 1, columns: 1 };
}

/** All, some or none of the cells belong to a spill: true, null or false. */
function hasSpill(area: Area, book: Book): boolean | null {
  const covered = book.cells.spills.on(area.sheetId).reduce((sum, spill) => {
    const common = intersection(area, spill);
    return sum + (common ? common.rows * common.columns : 0);
  }, 0);
  if (covered === 0) return false;
  return covered === area.rows * area.columns ? true : null;
}

/**
 * The block of filled cells around a range, bounded by blank rows and columns, as Ctrl+* selects it. It grows on one side
 * as far as it goes before it looks at the next: a sheet's longest sides are read a few times, not once for every row.
 */
function surroundingRegion(area: Area, book: Book): Area {
  let region = area;
  for (;;) {
    const before = region;
    for (const beside of SIDES) region = grownTo(region, beside, book);
    if (region === before) return region;
  }
}

/** The line of cells along each side of a range, its corners included. */
const SIDES: readonly ((area: Area) => Area)[] = [
  (area) => ({ ...area, row: area.row - 1, column: area.column - 1, rows: 1, columns: area.columns + 2 }),
  (area) => ({ ...area, row: area.row + area.rows, column: area.column - 1, rows: 1, columns: area.columns + 2 }),
  (area) => ({ ...area, row: area.row - 1, column: area.column - 1, rows: area.rows + 2, columns: 1 }),
  (area) => ({ ...area, row: area.row - 1, column: area.column + area.columns, rows: area.rows + 2, columns: 1 }),
];

function grownTo(area: Area, beside: (area: Area) => Area, book: Book): Area {
  let grown = area;
  for (;;) {
    const line = intersection(beside(grown), { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    const filled = line && book.cells.values(line).flatMap((row, down) => row.flatMap((value, across) => (value === '' ? [] : [{ row: line.row + down, column: line.column + across, rows: 1, columns: 1 }])));
    if (!filled?.length) return grown;
    grown = filled.reduce<Area>((whole, cell) => bounding(whole, cell), grown);
  }
}

function usedPart(area: Area, valuesOnly: unknown, book: Book): Area | undefined {
  const all = book.cells.used(area.sheetId, flagArgument(valuesOnly, false));
  const common = all && intersection(area, all);
  if (!common) return undefined;
  let part: Area | undefined;
  for (let row = common.row; row < common.row + common.rows; row += 1) {
    for (let column = common.column; column < common.column + common.columns; column += 1) {
      const filled = book.cells.isFilled(area.sheetId, row, column)
        || (!flagArgument(valuesOnly, false) && book.cells.sheet(area.sheetId).getCellRaw(row, column)?.s);
      if (!filled) continue;
      const cell = { sheetId: area.sheetId, row, column, rows: 1, columns: 1 };
      part = part ? bounding(part, cell) : cell;
    }
  }
  return part;
}

function line(area: Area, count: unknown, place: (count: number) => Partial<Area>): Ref {
  const wanted = optional(count, wholeArgument) ?? 1;
  if (wanted < 1) throw new HostError('InvalidArgument');
  return within({ ...area, ...place(wanted) });
}

export const rangeClass: ObjectClass<Area> = {
  name: 'Range',
  kept: true,
  members: {
    _KeepReference: { call: () => undefined },
    /** The client asks before it sends more than 1,500 cells in pieces. */
    _ValidateArraySize: {
      call: (area, [rows, columns]) => {
        if (rows !== area.rows || columns !== area.columns) throw new HostError('InvalidArgument', shapeMessage(area));
      },
    },
    Values: { calculated: true, get: (area, book) => read(area, () => book.cells.values(area)), set: enter },
    Formulas: { calculated: true, get: (area, book) => read(area, () => book.cells.contents(area)), set: enter },
    FormulasLocal: { calculated: true, get: (area, book) => read(area, () => book.cells.contents(area)), set: enter },
    Text: { calculated: true, get: (area, book) => read(area, () => book.cells.texts(area)) },
    ValueTypes: { calculated: true, get: (area, book) => read(area, () => book.cells.types(area)) },
    NumberFormat: { get: (area, book) => read(area, () => book.cells.formats(area)), set: setFormats },
    NumberFormatLocal: { get: (area, book) => read(area, () => book.cells.formats(area)), set: setFormats },
    Address: { get: (area, book) => book.addressOf(area) },
    AddressLocal: { get: (area, book) => book.addressOf(area) },
    RowIndex: { get: (area) => area.row },
    ColumnIndex: { get: (area) => area.column },
    RowCount: { get: (area) => area.rows },
    ColumnCount: { get: (area) => area.columns },
    /** Excel answers -1 above 2³¹−1. */
    CellCount: { get: (area) => (area.rows * area.columns > 2_147_483_647 ? -1 : area.rows * area.columns) },
    IsEntireRow: { get: (area) => area.columns === MAX_COLUMNS },
    IsEntireColumn: { get: (area) => area.rows === MAX_ROWS },
    HasSpill: { calculated: true, get: (area, book) => hasSpill(area, book) },
    Style: { get: (area, book) => styleOf(book, area), set: setStyle },
    Left: { get: (area, book) => columnLeft(book, area) },
    Top: { get: (area, book) => rowTop(book, area) },
    Width: { get: (area, book) => columnsWidth(book, area) },
    Height: { get: (area, book) => rowsHeight(book, area) },
    Format: { child: (area) => ref(rangeFormatClass, { kind: 'cells', area }) },
    Worksheet: { child: (area) => ref(worksheetClass, { sheetId: area.sheetId }) },
    DataValidation: { child: (area) => ref(dataValidationClass, area) },
    ConditionalFormats: { child: (area) => ref(conditionalFormatCollectionClass, area) },
    GetCell: {
      call: (area, [row, column]) => within({ ...area, row: area.row + wholeArgument(row), column: area.column + wholeArgument(column), rows: 1, columns: 1 }),
    },
    GetRow: { call: (area, [row]) => within({ ...area, row: area.row + wholeArgument(row), rows: 1 }) },
    GetColumn: { call: (area, [column]) => within({ ...area, column: area.column + wholeArgument(column), columns: 1 }) },
    GetLastCell: { call: (area) => within({ ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }) },
    GetLastRow: { call: (area) => within({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
    GetLastColumn: { call: (area) => within({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
    GetRowsAbove: { call: (area, [count]) => line(area, count, (rows) => ({ row: area.row - rows, rows })) },
    GetRowsBelow: { call: (area, [count]) => line(area, count, (rows) => ({ row: area.row + area.rows, rows })) },
    GetColumnsBefore: { call: (area, [count]) => line(area, count, (columns) => ({ column: area.column - columns, columns })) },
    GetColumnsAfter: { call: (area, [count]) => line(area, count, (columns) => ({ column: area.column + area.columns, columns })) },
    GetOffsetRange: {
      call: (area, [down, across]) => within({ ...area, row: area.row + wholeArgument(down), column: area.column + wholeArgument(across) }),
    },
    GetResizedRange: {
      call: (area, [rows, columns]) => within({ ...area, rows: area.rows + wholeArgument(rows), columns: area.columns + wholeArgument(columns) }),
    },
    GetAbsoluteResizedRange: {
      call: (area, [rows, columns]) => within({ ...area, rows: countArgument(rows), columns: countArgument(columns) }),
    },
    GetBoundingRect: {
      call: (area, [other], book) => {
        const second = areaArgument(other, area.sheetId, book);
        if (second.sheetId !== area.sheetId) throw new HostError('InvalidArgument');
        return rangeRef(bounding(area, second));
      },
    },
    GetIntersection: {
      call: (area, [other], book) => {
        const second = areaArgument(other, area.sheetId, book);
        const common = second.sheetId === area.sheetId ? intersection(area, second) : undefined;
        if (!common) throw new HostError('ItemNotFound');
        return rangeRef(common);
      },
    },
    GetIntersectionOrNullObject: {
      call: (area, [other], book) => {
        const second = areaArgument(other, area.sheetId, book);
        const common = second.sheetId === area.sheetId ? intersection(area, second) : undefined;
        return common ? rangeRef(common) : null;
      },
    },
    GetEntireRow: { call: (area) => rangeRef({ ...area, column: 0, columns: MAX_COLUMNS }) },
    GetEntireColumn: { call: (area) => rangeRef({ ...area, row: 0, rows: MAX_ROWS }) },
    GetUsedRange: {
      calculated: true,
      call: (area, [valuesOnly], book) => rangeRef(usedPart(area, valuesOnly, book) ?? { ...area, rows: 1, columns: 1 }),
    },
    GetUsedRangeOrNullObject: {
      calculated: true,
      call: (area, [valuesOnly], book) => {
        const used = usedPart(area, valuesOnly, book);
        return used ? rangeRef(used) : null;
      },
    },
    GetSurroundingRegion: { calculated: true, call: (area, _args, book) => rangeRef(surroundingRegion(area, book)) },
    GetSpillingToRange: {
      calculated: true,
      call: (area, _args, book) => {
        const spill = spillOf(area, book);
        if (!spill) throw new HostError('ItemNotFound');
        return rangeRef(spill);
      },
    },
    GetSpillingToRangeOrNullObject: {
      calculated: true,
      call: (area, _args, book) => {
        const spill = spillOf(area, book);
        return spill ? rangeRef(spill) : null;
      },
    },
    GetSpillParent: {
      calculated: true,
      call: (area, _args, book) => {
        const parent = spillParent(area, book);
        if (!parent) throw new HostError('ItemNotFound');
        return rangeRef(parent);
      },
    },
    GetSpillParentOrNullObject: {
      calculated: true,
      call: (area, _args, book) => {
        const parent = spillParent(area, book);
        return parent ? rangeRef(parent) : null;
      },
    },
    GetTables: { call: (area, [fully]) => ref(tableCollectionClass, { sheetId: area.sheetId, touching: area, fully: flagArgument(fully, false) }) },
    GetCellProperties: { call: (area, [wanted], book) => cellProperties(area, wanted, book) },
    Select: { call: (area, _args, book) => book.selection.select(area) },
    Calculate: { call: (_area, _args, book) => book.calculation.recalculate() },
    Clear: { call: (area, [what], book) => clear(area, what, book) },
    Insert: { call: async (area, [shift], book) => rangeRef(await insertArea(book, area, choiceArgument(shift, ['Down', 'Right']))) },
    Delete: { call: (area, [shift], book) => deleteArea(book, area, choiceArgument(shift, ['Up', 'Left'])) },
    CopyFrom: {
      calculated: true,
      call: (area, [source, type, skipBlanks, transpose], book) => {
        if (flagArgument(transpose, false)) throw new HostError('NotImplemented');
        const kind = choiceArgument(type, ['All', 'Formulas', 'Values', 'Formats'], 'All');
        copyArea(book, areaArgument(source, area.sheetId, book), area, kind, flagArgument(skipBlanks, false));
      },
    },
  },
};
