import { BooleanNumber, ICommandService, type IFreeze, type Injector, type Worksheet } from '@univerjs/core';
import {
  InsertSheetCommand, RemoveSheetCommand, SetFrozenMutation, SetFrozenMutationFactory, SetTabColorCommand, SetWorksheetActiveOperation,
  SetWorksheetHideCommand, SetWorksheetNameCommand, SetWorksheetOrderCommand, SetWorksheetShowCommand, ToggleGridlinesCommand,
} from '@univerjs/sheets';
import type { Cells } from './cells';
import { HostError } from './host-error';
import { ORDINARY_SIZE } from './ordinary-size';
import { newSheetId } from './sheet-id';
import type { UndoHistory } from './undo-history';

/** A new sheet is large enough to look at; writing and spilling make it grow. */
const NEW_SHEET = { rowCount: 1000, columnCount: 40, defaultColumnWidth: ORDINARY_SIZE.width, defaultRowHeight: ORDINARY_SIZE.height };
const LONGEST_NAME = 31;

/** The sheets of the workbook with Excel's rules on them. */
export class Sheets {
  constructor(private readonly injector: Injector, private readonly unitId: string, private readonly cells: Cells, private readonly history: UndoHistory) {}

  all(): Worksheet[] {
    return this.cells.workbook.getSheets();
  }

  /** By name, in any case, or by id. */
  find(key: string): Worksheet | undefined {
    const lower = key.toLowerCase();
    return this.all().find((sheet) => sheet.getName().toLowerCase() === lower || sheet.getSheetId() === key);
  }

  active(): Worksheet {
    return this.cells.workbook.getActiveSheet() ?? this.all()[0]!;
  }

  add(name: string | undefined): string {
    const wanted = name ?? this.freeName();
    this.checkName(wanted);
    const before = new Set(this.all().map((sheet) => sheet.getSheetId()));
    const inFront = this.active().getSheetId();
    this.history.command(InsertSheetCommand.id, { unitId: this.unitId, sheet: { id: newSheetId(), name: wanted, ...NEW_SHEET } });
    const added = this.all().find((sheet) => !before.has(sheet.getSheetId()));
    if (!added) throw new HostError('GeneralException');
    // Univer brings a new sheet to the front; Excel leaves that to whoever asked for it.
    this.activate(inFront);
    return added.getSheetId();
  }

  /** Excel can't undo it. The last visible sheet stays. */
  remove(sheetId: string): void {
    const others = this.all().filter((sheet) => sheet.getSheetId() !== sheetId && !sheet.isSheetHidden());
    if (others.length === 0) throw new HostError('InvalidOperation');
    // Univer draws the sheet in front while it mends what leaned on one: that one must be another.
    if (this.active().getSheetId() === sheetId) this.activate(others[0]!.getSheetId());
    this.history.notUndoable(() => this.history.command(RemoveSheetCommand.id, { unitId: this.unitId, subUnitId: sheetId }));
  }

  rename(sheetId: string, name: string): void {
    const sheet = this.cells.sheet(sheetId);
    if (sheet.getName() === name) return;
    this.checkName(name, sheetId);
    this.history.command(SetWorksheetNameCommand.id, { unitId: this.unitId, subUnitId: sheetId, name });
  }

  activate(sheetId: string): void {
    this.injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: sheetId });
  }

  move(sheetId: string, position: number): void {
    if (position >= this.all().length) throw new HostError('InvalidArgument');
    this.history.command(SetWorksheetOrderCommand.id, { unitId: this.unitId, subUnitId: sheetId, order: position });
  }

  hide(sheetId: string, hidden: boolean): void {
    const sheet = this.cells.sheet(sheetId);
    if ((sheet.isSheetHidden() === BooleanNumber.TRUE) === hidden) return;
    if (hidden && this.all().filter((other) => !other.isSheetHidden()).length === 1) throw new HostError('InvalidOperation');
    this.history.command((hidden ? SetWorksheetHideCommand : SetWorksheetShowCommand).id, { unitId: this.unitId, subUnitId: sheetId });
  }

  colourTab(sheetId: string, colour: string): void {
    this.history.command(SetTabColorCommand.id, { unitId: this.unitId, subUnitId: sheetId, value: colour });
  }

  showGridlines(sheetId: string, shown: boolean): void {
    if ((this.cells.sheet(sheetId).getConfig().showGridlines !== BooleanNumber.FALSE) === shown) return;
    this.history.command(ToggleGridlinesCommand.id, { unitId: this.unitId, subUnitId: sheetId, showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** Rows at the top and columns at the left that do not scroll away. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.cells.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const freeze: IFreeze = { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    const params = { unitId: this.unitId, subUnitId: sheetId, ...freeze };
    const undo = SetFrozenMutationFactory(this.injector, params);
    this.history.execute([{ id: SetFrozenMutation.id, params }], [{ id: SetFrozenMutation.id, params: undo }]);
  }

  /** Excel's own naming rules: length, forbidden marks, apostrophes at the ends, one name once in any case. */
  private checkName(name: string, sheetId?: string): void {
    const forbidden = /[[\]*?:/\\]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history';
    if (name === '' || name.length > LONGEST_NAME || forbidden) throw new HostError('InvalidArgument');
    const same = this.all().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
    if (same && same.getSheetId() !== sheetId) throw new HostError('ItemAlreadyExists');
  }

  private freeName(): string {
    for (let number = this.all().length; ; number += 1) {
      const name = `Sheet${number}`;
      if (!this.find(name)) return name;
    }
  }
}
