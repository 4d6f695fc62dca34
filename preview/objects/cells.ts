import { IUniverInstanceService, UniverInstanceType, type ICellData, type IStyleData, type Injector, type IObjectMatrixPrimitiveType, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Rectangle } from './a1';
import { cellOfEntry } from './cell-entry';
import { textOf, typeOf, valueOf, type Value, type ValueType } from './cell-value';
import { followFormulasByCell } from './formulas-by-cell';
import { HostError } from './host-error';
import { Looks, type LookPatch } from './looks';
import type { Area } from './preview-workbook';
import { Spills } from './spills';
import type { UndoHistory } from './undo-history';

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Reads and writes Univer's cells in Excel's terms. */
export class Cells {
  readonly spills: Spills;
  private readonly looks: Looks;
  private readonly formulas: FormulaDataModel;

  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly history: UndoHistory) {
    this.formulas = injector.get(FormulaDataModel);
    const raw = (sheetId: string, row: number, column: number) => this.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
    followFormulasByCell(this.formulas, raw);
    this.spills = new Spills(injector, unitId, raw);
    this.looks = new Looks(injector, unitId, history);
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
    return this.spills.cells(sheetId)?.[row]?.[column] ?? own;
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

  /** The style of a cell with its row's, its column's and the sheet's behind it; not what a table or a condition lays over it. */
  look(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.sheet(sheetId);
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column)) ?? {};
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

  /** Puts entries into cells as if typed; a date typed brings its format along. */
  enter(area: Area, entries: readonly (readonly unknown[])[]): void {
    const contents: CellMatrix = {};
    const looks = new Map<string, LookPatch>();
    entries.forEach((line, down) => {
      const row = area.row + down;
      line.forEach((entry, across) => {
        const column = area.column + across;
        const cell = cellOfEntry(entry, typeof entry === 'string' ? this.format(area.sheetId, row, column) : 'General');
        if (!cell) return;
        const { s, ...content } = cell;
        (contents[row] ??= {})[column] = content;
        if (typeof s === 'object') looks.set(`${row},${column}`, { s: s ?? {} });
      });
    });
    this.write(area.sheetId, contents);
    if (looks.size > 0) this.dress(area, (row, column) => looks.get(`${row},${column}`));
  }

  /** Takes away what cells hold and leaves how they look. */
  empty(area: Area): void {
    const sheet = this.sheet(area.sheetId);
    const contents: CellMatrix = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const own = sheet.getCellRaw(row, column);
        if (own && CONTENT.some((part) => own[part] !== undefined)) (contents[row] ??= {})[column] = { ...NOTHING };
      }
    }
    this.write(area.sheetId, contents);
  }

  /** Changes how cells look; `undefined` leaves a cell alone. */
  dress(area: Area, patch: (row: number, column: number) => LookPatch | undefined): void {
    if (area.rows < 1 || area.columns < 1) return;
    this.makeRoom(area.sheetId, area.row + area.rows, area.column + area.columns);
    this.looks.change(area, patch);
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
    for (const { row, column, rows, columns } of this.spills.on(sheetId)) {
      meet(row, column);
      meet(row + rows - 1, column + columns - 1);
    }
    return found && { row: found.top, column: found.left, rows: found.bottom - found.top + 1, columns: found.right - found.left + 1 };
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

  private write(sheetId: string, cellValue: CellMatrix): void {
    const rows = Object.keys(cellValue).map(Number);
    if (rows.length === 0) return;
    const sheet = this.sheet(sheetId);
    const before: CellMatrix = {};
    let [lastRow, lastColumn] = [0, 0];
    for (const row of rows) {
      const line = (before[row] = {} as Record<number, ICellData>);
      for (const column of Object.keys(cellValue[row] ?? {}).map(Number)) {
        line[column] = contentOf(sheet.getCellRaw(row, column));
        lastColumn = Math.max(lastColumn, column);
      }
      lastRow = Math.max(lastRow, row);
    }
    this.makeRoom(sheetId, lastRow + 1, lastColumn + 1);
    const set = (cells: CellMatrix) => ({ id: SetRangeValuesMutation.id, params: { unitId: this.unitId, subUnitId: sheetId, cellValue: cells } });
    this.history.execute([set(cellValue)], [set(before)]);
  }

  private map<T>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const sheet = this.sheet(area.sheetId);
    const spilled = this.spills.cells(area.sheetId);
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

const CONTENT = ['v', 't', 'f', 'si', 'p'] as const;
const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** All that a cell holds, said in full, so that it is all that the cell holds when it is set again. */
function contentOf(cell: Nullable<ICellData>): ICellData {
  return { v: cell?.v ?? null, t: cell?.t ?? null, f: cell?.f ?? null, si: cell?.si ?? null, p: cell?.p ?? null };
}
