import { CellValueType, ICommandService, IUniverInstanceService, ObjectMatrix, UniverInstanceType, numfmt, type ICellData, type IStyleData, type Injector, type IObjectMatrixPrimitiveType, type IRange, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import { FormulaDataModel, SetArrayFormulaDataMutation, type ISetArrayFormulaDataMutationParams } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Rectangle } from './a1';
import { cellOfEntry, ERROR_VALUES } from './cell-entry';
import { HostError } from './host-error';
import type { Area } from './preview-workbook';
import type { UndoHistory } from './undo-history';

export type Value = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** Reads and writes Univer's cells in Excel's terms. */
export class Cells {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly history: UndoHistory) {
    this.formulas = injector.get(FormulaDataModel);
  }

  get workbook(): Workbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new HostError('GeneralException');
    return workbook;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }

  /** What a cell shows: its own content or, under a spill, the value that spilled there. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const own = this.sheet(sheetId).getCellRaw(row, column);
    if (own && own.v !== undefined && own.v !== null && own.v !== '') return own;
    return this.spilled(sheetId)?.[row]?.[column] ?? own;
  }

  values(area: Area): Value[][] {
    return this.map(area, valueOf);
  }

  types(area: Area): ValueType[][] {
    return this.map(area, typeOf);
  }

  /** Formulas as typed, and values where there is none. A spilled cell shows the value only, as in Excel. */
  contents(area: Area): Value[][] {
    return this.map(area, (cell, row, column) => this.formula(area.sheetId, row, column) ?? valueOf(cell));
  }

  /** As shown: every value in its number format. */
  texts(area: Area): string[][] {
    return this.map(area, (cell, row, column) => textOf(valueOf(cell), this.format(area.sheetId, row, column)));
  }

  formats(area: Area): string[][] {
    return this.map(area, (_cell, row, column) => this.format(area.sheetId, row, column));
  }

  format(sheetId: string, row: number, column: number): string {
    return this.look(sheetId, row, column).n?.pattern ?? 'General';
  }

  /** The style of a cell with its row's, its column's and the sheet's behind it. */
  look(sheetId: string, row: number, column: number): IStyleData {
    return this.sheet(sheetId).getComposedCellStyle(row, column) ?? {};
  }

  formula(sheetId: string, row: number, column: number): string | undefined {
    const own = this.sheet(sheetId).getCellRaw(row, column);
    if (!own?.f && !own?.si) return undefined;
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  /** Every cell whose formula passes the test. */
  formulasThat(test: (formula: string) => boolean): (Area & { readonly formula: string })[] {
    const found: (Area & { readonly formula: string })[] = [];
    for (const sheet of this.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = this.formula(sheetId, row, column);
        if (formula !== undefined && test(formula)) found.push({ sheetId, row, column, rows: 1, columns: 1, formula });
      });
    }
    return found;
  }

  isFilled(sheetId: string, row: number, column: number): boolean {
    return valueOf(this.cell(sheetId, row, column)) !== '' || this.formula(sheetId, row, column) !== undefined;
  }

  /** Puts entries into cells as if typed. */
  enter(area: Area, entries: readonly (readonly unknown[])[]): void {
    const matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    entries.forEach((line, down) => {
      const row = area.row + down;
      line.forEach((entry, across) => {
        const column = area.column + across;
        const cell = cellOfEntry(entry, typeof entry === 'string' ? this.format(area.sheetId, row, column) : 'General');
        if (cell) (matrix[row] ??= {})[column] = cell;
      });
    });
    this.write(area.sheetId, matrix);
  }

  /** Changes something in every cell of an area; `undefined` leaves a cell alone. */
  change(area: Area, patch: (row: number, column: number) => ICellData | undefined): void {
    const matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = patch(row, column);
        if (cell) (matrix[row] ??= {})[column] = cell;
      }
    }
    this.write(area.sheetId, matrix);
  }

  restyle(area: Area, style: (row: number, column: number) => IStyleData | undefined): void {
    this.change(area, (row, column) => {
      const look = style(row, column);
      return look && { s: look };
    });
  }

  /** Where the sheet holds anything; with `valuesOnly`, formats do not count. */
  used(sheetId: string, valuesOnly: boolean): Rectangle | undefined {
    let found: { top: number; left: number; bottom: number; right: number } | undefined;
    const meet = (row: number, column: number): void => {
      found = found
        ? { top: Math.min(found.top, row), left: Math.min(found.left, column), bottom: Math.max(found.bottom, row), right: Math.max(found.right, column) }
        : { top: row, left: column, bottom: row, right: column };
    };
    this.sheet(sheetId).getCellMatrix().forValue((row, column, cell) => {
      if (cell && (valueOf(cell) !== '' || cell.f || cell.si || (!valuesOnly && cell.s))) meet(row, column);
    });
    for (const { row, column, rows, columns } of this.spills(sheetId)) {
      meet(row, column);
      meet(row + rows - 1, column + columns - 1);
    }
    return found && { row: found.top, column: found.left, rows: found.bottom - found.top + 1, columns: found.right - found.left + 1 };
  }

  /** Where formulas have spilled on a sheet, each from its first cell. */
  spills(sheetId: string): Rectangle[] {
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId];
    const spills: Rectangle[] = [];
    for (const line of Object.values(ranges ?? {})) {
      for (const range of Object.values<Nullable<IRange>>(line ?? {})) {
        if (!range) continue;
        const { startRow, startColumn, endRow, endColumn } = range;
        if (valueOf(this.sheet(sheetId).getCellRaw(startRow, startColumn)) === '#SPILL!') continue;
        spills.push({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 });
      }
    }
    return spills;
  }

  /** Spills as a file holds them: shown as they were saved, until something that they hang on changes. */
  restoreSpills(spills: readonly (Area & { readonly cells: readonly (readonly (ICellData | null)[])[] })[]): void {
    const ranges: Record<string, ObjectMatrix<IRange>> = {};
    const values: Record<string, ObjectMatrix<Nullable<ICellData>>> = {};
    for (const { sheetId, row, column, rows, columns, cells } of spills) {
      const range = { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
      (ranges[sheetId] ??= new ObjectMatrix()).setValue(row, column, range);
      const filled = (values[sheetId] ??= new ObjectMatrix());
      cells.forEach((line, down) => line.forEach((cell, across) => filled.setValue(row + down, column + across, cell ?? { v: '' })));
    }
    const data = <T>(parts: Record<string, ObjectMatrix<T>>) => ({ [this.unitId]: Object.fromEntries(Object.entries(parts).map(([sheetId, matrix]) => [sheetId, matrix.getMatrix()])) });
    const params: ISetArrayFormulaDataMutationParams = { arrayFormulaRange: data(ranges), arrayFormulaCellData: data(values), arrayFormulaEmbedded: {} };
    this.injector.get(ICommandService).syncExecuteCommand(SetArrayFormulaDataMutation.id, params, { onlyLocal: true });
  }

  /** Univer's sheets are as large as asked for; Excel's are always of full size. */
  makeRoom(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    const change = (id: string, key: 'rowCount' | 'columnCount', before: number, after: number): void => {
      const target = { unitId: this.unitId, subUnitId: sheetId };
      this.history.execute([{ id, params: { ...target, [key]: after } }], [{ id, params: { ...target, [key]: before } }]);
    };
    if (rows > sheet.getRowCount()) change(SetWorksheetRowCountMutation.id, 'rowCount', sheet.getRowCount(), rows);
    if (columns > sheet.getColumnCount()) change(SetWorksheetColumnCountMutation.id, 'columnCount', sheet.getColumnCount(), columns);
  }

  /** An area cut down to what the grid holds, for whole rows and columns. */
  clip(area: Area): Area {
    const sheet = this.sheet(area.sheetId);
    return {
      ...area,
      rows: Math.max(0, Math.min(area.rows, sheet.getRowCount() - area.row)),
      columns: Math.max(0, Math.min(area.columns, sheet.getColumnCount() - area.column)),
    };
  }

  private write(sheetId: string, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
    const rows = Object.keys(cellValue).map(Number);
    if (rows.length === 0) return;
    let lastRow = 0;
    let lastColumn = 0;
    for (const row of rows) {
      lastRow = Math.max(lastRow, row);
      for (const column of Object.keys(cellValue[row] ?? {})) lastColumn = Math.max(lastColumn, Number(column));
    }
    this.makeRoom(sheetId, lastRow + 1, lastColumn + 1);
    if (looksOnly(cellValue)) this.writeLooks(sheetId, cellValue);
    else this.set(sheetId, cellValue);
  }

  /**
   * Univer forgets the formula of a cell that is set without one, unless it hears that only looks change, which on redo
   * it does not hear: so the formula is said again. What is taken back is the look, not what the cell holds by then.
   */
  private writeLooks(sheetId: string, looks: CellMatrix): void {
    const sheet = this.sheet(sheetId);
    const before: CellMatrix = {};
    for (const [row, line] of Object.entries(looks as Record<number, Record<number, ICellData>>)) {
      for (const [column, patch] of Object.entries(line)) {
        const own = sheet.getCellRaw(Number(row), Number(column));
        if (!own?.f && !own?.si) continue;
        const formula = { f: own.f ?? null, si: own.si ?? null };
        Object.assign(patch, formula);
        (before[Number(row)] ??= {})[Number(column)] = formula;
      }
    }
    this.set(sheetId, looks, (undo) => onlyLooks(undo, before), SetStyleCommand.id);
  }

  private set(sheetId: string, cellValue: CellMatrix, shape: (undo: CellMatrix) => CellMatrix = (undo) => undo, trigger?: string): void {
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue, ...(trigger === undefined ? {} : { trigger }) };
    const undo = SetRangeValuesUndoMutationFactory(this.injector, params);
    const back = { ...undo, cellValue: shape(undo.cellValue ?? {}) };
    this.history.execute([{ id: SetRangeValuesMutation.id, params }], [{ id: SetRangeValuesMutation.id, params: back }]);
  }

  private spilled(sheetId: string): IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId] ?? undefined;
  }

  private map<T>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const sheet = this.sheet(area.sheetId);
    const spilled = this.spilled(area.sheetId);
    const result: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const own = sheet.getCellRaw(row, column);
        const blank = own?.v === undefined || own.v === null || own.v === '';
        line.push(read(blank ? (spilled?.[row]?.[column] ?? own) : own, row, column));
      }
      result.push(line);
    }
    return result;
  }
}

export function valueOf(cell: Nullable<ICellData>): Value {
  if (!cell || cell.v === undefined || cell.v === null) return plainText(cell);
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  if (cell.t === CellValueType.NUMBER && typeof cell.v === 'string') return Number(cell.v);
  return cell.v;
}

/** Rich text, as typed with formats inside a cell, has its words elsewhere. */
function plainText(cell: Nullable<ICellData>): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
}

function typeOf(cell: Nullable<ICellData>): ValueType {
  const value = valueOf(cell);
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUES.includes(value) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String';
}

function textOf(value: Value, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
}

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const CONTENT: readonly (keyof ICellData)[] = ['v', 'f', 'si', 'p'];

function looksOnly(cells: CellMatrix): boolean {
  return Object.values(cells as Record<number, Record<number, Nullable<ICellData>>>).every((row) => (
    Object.values(row ?? {}).every((cell) => cell !== null && cell !== undefined && CONTENT.every((part) => !(part in cell)))
  ));
}

function onlyLooks(undo: CellMatrix, formulas: CellMatrix): CellMatrix {
  const rows = Object.entries(undo as Record<number, Record<number, Nullable<ICellData>>>).map(([row, line]) => (
    [row, Object.fromEntries(Object.entries(line).map(([column, cell]) => (
      [column, { s: cell?.s ?? null, custom: cell?.custom ?? null, ...formulas[Number(row)]?.[Number(column)] }]
    )))]
  ));
  return Object.fromEntries(rows) as CellMatrix;
}
