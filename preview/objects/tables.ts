import { generateRandomId, type Injector, type IRange } from '@univerjs/core';
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation, TableManager, type ITableRange, type ITableSetConfig } from '@univerjs/sheets-table';
import { intersection, type Rectangle } from './a1';
import type { BookState, TableExtras } from './book-state';
import type { Calculation } from './calculation';
import type { Cells } from './cells';
import { HostError } from './host-error';
import { escapePattern, mentions } from './mentions';
import { isValidName, type Names } from './names';
import type { Area } from './preview-workbook';
import type { UndoHistory } from './undo-history';

/** A table as Univer and the workbook's own state hold it together. */
export interface TableFacts extends TableExtras {
  readonly id: string;
  readonly name: string;
  /** Header and data; the row of totals, if shown, comes right below. */
  readonly body: Area;
}

const NEW_TABLE: TableExtras = {
  style: 'TableStyleMedium2', showTotals: false, showFilterButton: true, showBandedRows: true, showBandedColumns: false,
  highlightFirstColumn: false, highlightLastColumn: false,
};

/** The tables of the workbook. */
export class Tables {
  private readonly manager: TableManager;

  constructor(
    injector: Injector, private readonly unitId: string, private readonly cells: Cells, private readonly state: BookState,
    private readonly names: Names, private readonly calculation: Calculation, private readonly history: UndoHistory,
  ) {
    this.manager = injector.get(TableManager);
  }

  all(sheetId?: string): TableFacts[] {
    return this.manager.getTableList(this.unitId)
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map((table) => this.facts(table.id));
  }

  facts(id: string): TableFacts {
    const table = this.manager.getTable(this.unitId, id);
    if (!table) throw new HostError('InvalidBinding');
    const extras = this.state.get('tables')[id] ?? NEW_TABLE;
    return { ...extras, id, name: table.getDisplayName(), body: areaOf(table.getSubunitId(), table.getRange()) };
  }

  /** By name, in any case, or by id. */
  find(key: string, sheetId?: string): TableFacts | undefined {
    return this.all(sheetId).find((table) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  }

  touching(area: Area): TableFacts[] {
    return this.all(area.sheetId).filter((table) => intersection(table.body, area));
  }

  /** Over an area whose first row holds the headers. */
  add(area: Area): string {
    if (this.touching(area).length > 0) throw new HostError('InvalidArgument', 'A table can’t overlap another table.');
    const body = area.rows === 1 ? { ...area, rows: 2 } : area;
    const headers = this.writeHeaders(body);
    const tableId = `{${generateRandomId(8)}}`;
    const params = { unitId: this.unitId, subUnitId: area.sheetId, tableId, name: this.freeName(), range: rangeOf(body), header: headers };
    this.history.execute([{ id: AddSheetTableMutation.id, params }], [{ id: DeleteSheetTableMutation.id, params }]);
    this.remember(tableId, NEW_TABLE);
    this.recalculateReaders(params.name);
    return tableId;
  }

  rename(id: string, name: string): void {
    const before = this.facts(id).name;
    if (name === before) return;
    if (!isValidName(name)) throw new HostError('InvalidArgument');
    const taken = this.names.find(name) ?? this.all().find((table) => table.id !== id && table.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostError('InvalidArgument', 'The name is already in use.');
    this.renameInFormulas(before, name);
    this.set(id, { name }, { name: before });
    this.recalculateReaders(name);
  }

  resize(id: string, body: Area): void {
    const before = this.facts(id).body;
    const others = this.touching(body).filter((table) => table.id !== id);
    if (others.length > 0 || body.rows < 2 || body.row !== before.row || !intersection(before, body)) throw new HostError('InvalidArgument');
    this.set(id, { updateRange: { newRange: rangeOf(body) } }, { updateRange: { newRange: rangeOf(before) } });
    this.recalculateReaders(this.facts(id).name);
  }

  remove(id: string): void {
    const { name, body } = this.facts(id);
    const params = { unitId: this.unitId, subUnitId: body.sheetId, tableId: id, name, range: rangeOf(body), header: this.headers(body) };
    this.history.execute([{ id: DeleteSheetTableMutation.id, params }], [{ id: AddSheetTableMutation.id, params }]);
    this.recalculateReaders(name);
  }

  remember(id: string, extras: Partial<TableExtras>): void {
    const before = this.state.get('tables');
    this.state.set(this.history, 'tables', { ...before, [id]: { ...(before[id] ?? NEW_TABLE), ...extras } });
  }

  headers(body: Area): string[] {
    return (this.cells.texts({ ...body, rows: 1 })[0] ?? []);
  }

  /** Headers are text, filled and different from one another; Excel sees to it and so do we. */
  private writeHeaders(body: Area): string[] {
    const seen = new Set<string>();
    const headers = this.headers(body).map((header, index) => {
      const wanted = header.trim() === '' ? `Column${index + 1}` : header;
      let unique = wanted;
      for (let number = 2; seen.has(unique.toLowerCase()); number += 1) unique = `${wanted}${number}`;
      seen.add(unique.toLowerCase());
      return unique;
    });
    const written = this.cells.values({ ...body, rows: 1 })[0] ?? [];
    if (headers.some((header, index) => header !== written[index])) {
      this.cells.enter({ ...body, rows: 1 }, [headers.map((header) => `'${header}`)]);
    }
    return headers;
  }

  private freeName(): string {
    for (let number = 1; ; number += 1) {
      const name = `Table${number}`;
      if (!this.find(name) && !this.names.find(name)) return name;
    }
  }

  private set(id: string, after: ITableSetConfig, before: ITableSetConfig): void {
    const target = { unitId: this.unitId, subUnitId: this.facts(id).body.sheetId, tableId: id };
    this.history.execute(
      [{ id: SetSheetTableMutation.id, params: { ...target, config: after } }],
      [{ id: SetSheetTableMutation.id, params: { ...target, config: before } }],
    );
  }

  /** Univer does not look again at a formula that named a table before there was one. */
  private recalculateReaders(name: string): void {
    this.calculation.reread(this.readers(name));
  }

  private renameInFormulas(before: string, after: string): void {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])${escapePattern(before)}(?=\\[)`, 'giu');
    for (const { formula, ...cell } of this.readers(before)) this.cells.enter(cell, [[formula.replace(pattern, after)]]);
  }

  private readers(name: string) {
    return this.cells.formulasThat((formula) => mentions(formula, name));
  }
}

export function rangeOf({ row, column, rows, columns }: Rectangle): IRange & ITableRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf(sheetId: string, { startRow, startColumn, endRow, endColumn }: ITableRange): Area {
  return { sheetId, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
