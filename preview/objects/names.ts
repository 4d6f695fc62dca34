import { generateRandomId, type Injector } from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, columnNumber, parseRectangle } from './a1';
import type { Calculation } from './calculation';
import type { Cells } from './cells';
import { HostError } from './host-error';
import { mentions } from './mentions';
import type { UndoHistory } from './undo-history';

/** Names of ranges and formulas. Univer keeps them; Excel's rules on them are here. */
export class Names {
  private readonly service: IDefinedNamesService;

  constructor(
    injector: Injector, private readonly unitId: string, private readonly cells: Cells, private readonly calculation: Calculation,
    private readonly history: UndoHistory,
  ) {
    this.service = injector.get(IDefinedNamesService);
  }

  /** Of the workbook, or of one sheet. */
  all(sheetId?: string): IDefinedNamesServiceParam[] {
    const names = Object.values(this.service.getDefinedNameMap(this.unitId) ?? {});
    return names.filter((name) => scopeOf(name) === sheetId).sort((one, other) => one.name.localeCompare(other.name));
  }

  find(name: string, sheetId?: string): IDefinedNamesServiceParam | undefined {
    return this.all(sheetId).find((known) => known.name.toLowerCase() === name.toLowerCase());
  }

  byId(id: string): IDefinedNamesServiceParam {
    const name = this.service.getValueById(this.unitId, id) as IDefinedNamesServiceParam | undefined;
    if (!name) throw new HostError('ItemNotFound');
    return name;
  }

  add(name: string, formula: string, comment: string, sheetId?: string): string {
    if (!isValidName(name)) throw new HostError('InvalidArgument');
    if (this.find(name, sheetId)) throw new HostError('ItemAlreadyExists');
    const id = generateRandomId(8);
    this.set({ id, name, formulaOrRefString: stripEquals(formula), comment, localSheetId: sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME, hidden: false });
    return id;
  }

  change(id: string, changes: Partial<IDefinedNamesServiceParam>): void {
    this.set({ ...this.byId(id), ...changes });
  }

  remove(id: string): void {
    const gone = { unitId: this.unitId, ...this.byId(id) };
    this.history.execute([{ id: RemoveDefinedNameMutation.id, params: gone }], [{ id: SetDefinedNameMutation.id, params: gone }]);
    this.rereadUsers(gone.name);
  }

  private set(name: IDefinedNamesServiceParam): void {
    const before = this.service.getValueById(this.unitId, name.id) as IDefinedNamesServiceParam | undefined;
    const params = { unitId: this.unitId, ...name };
    const undo = before
      ? { id: SetDefinedNameMutation.id, params: { unitId: this.unitId, ...before } }
      : { id: RemoveDefinedNameMutation.id, params };
    this.history.execute([{ id: SetDefinedNameMutation.id, params }], [undo]);
    this.rereadUsers(name.name);
  }

  private rereadUsers(name: string): void {
    this.calculation.reread(this.cells.formulasThat((formula) => mentions(formula, name)));
  }
}

export function scopeOf(name: IDefinedNamesServiceParam): string | undefined {
  const scope = name.localSheetId;
  return scope === undefined || scope === '' || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : scope;
}

/** Univer keeps `Sheet1!$A$1` without the sign and a formula with it; Excel shows both with it. */
export function stripEquals(formula: string): string {
  return /^=[^(]*$/.test(formula) && !/[+\-*/&<>^{]/.test(formula.replace(/'[^']*'/g, '')) ? formula.slice(1) : formula;
}

/** Letters, digits, dots and underscores; not a number, not like a cell (`SL80`), not `R`, `C` or `R1C1`. */
export function isValidName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name) || /^r\d+c\d+$/i.test(name)) return false;
  const cell = /^([a-z]{1,3})(\d+)$/i.exec(name);
  if (!cell) return true;
  const inside = columnNumber(cell[1]!) < MAX_COLUMNS && Number(cell[2]) >= 1 && Number(cell[2]) <= MAX_ROWS;
  return !(inside && parseRectangle(name) !== undefined);
}
