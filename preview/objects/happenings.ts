import { ICommandService, type Injector } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SetWorksheetNameMutation } from '@univerjs/sheets';
import type { IInsertSheetMutationParams, ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { bounding, rectangleAddress, type Rectangle } from './a1';
import type { WorkbookHappening } from './preview-workbook';

type Listener = (happening: WorkbookHappening) => void;

interface OnSheet {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly name?: string;
}

/** Turns what Univer executes into what Excel would tell an add-in. */
export class Happenings {
  private readonly listeners = new Set<Listener>();
  private pending: WorkbookHappening[] = [];
  /** The sheet that listeners know to be in front. */
  private front: string;
  private readonly subscription;
  private readonly before;

  constructor(injector: Injector, unitId: string, active: () => string, nameOf: (sheetId: string) => string, selected: () => string) {
    this.front = active();
    const renamed = new Map<string, string>();
    const commands = injector.get(ICommandService);
    this.before = commands.beforeCommandExecuted((command) => {
      const params = command.params as OnSheet | undefined;
      if (command.id === SetWorksheetNameMutation.id && params) renamed.set(params.subUnitId, nameOf(params.subUnitId));
    });
    this.subscription = commands.onCommandExecuted((command, options) => {
      const params = command.params as OnSheet | undefined;
      if (!params || (params.unitId !== undefined && params.unitId !== unitId)) return;
      const sheetId = params.subUnitId;
      switch (command.id) {
        case SetRangeValuesMutation.id: {
          const typed = options?.onlyLocal !== true && options?.['applyFormulaCalculationResult'] !== true;
          const area = typed ? touched(command.params as ISetRangeValuesMutationParams) : undefined;
          if (area) this.tell({ kind: 'data', sheetId, address: rectangleAddress(area), changeType: 'RangeEdited' });
          break;
        }
        case SetSelectionsOperation.id:
          if (sheetId === active()) this.tell({ kind: 'selection', sheetId, address: selected() });
          break;
        case InsertSheetMutation.id:
          this.tell({ kind: 'sheet-added', sheetId: (command.params as IInsertSheetMutationParams).sheet.id });
          break;
        case RemoveSheetMutation.id:
          this.tell({ kind: 'sheet-deleted', sheetId });
          break;
        case SetWorksheetActiveOperation.id:
          this.cameToFront(active());
          break;
        case SetWorksheetNameMutation.id:
          this.tell({ kind: 'sheet-renamed', sheetId, before: renamed.get(sheetId) ?? '', after: params.name ?? '' });
          break;
      }
    });
  }

  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** One typed entry executes the same mutation up to three times; told once. */
  tell(happening: WorkbookHappening): void {
    const same = JSON.stringify(happening);
    if (this.pending.some((waiting) => JSON.stringify(waiting) === same)) return;
    if (this.pending.length === 0) queueMicrotask(() => this.deliver());
    this.pending.push(happening);
  }

  /** There and back again, as when Univer makes a sheet that is to stay behind, is nothing. */
  private cameToFront(sheetId: string): void {
    if (sheetId === this.front) return;
    this.tell({ kind: 'sheet-activated', sheetId, previousSheetId: this.front });
    this.front = sheetId;
  }

  dispose(): void {
    this.subscription.dispose();
    this.before.dispose();
    this.listeners.clear();
  }

  private deliver(): void {
    const happenings = this.pending;
    this.pending = [];
    for (const happening of happenings) this.listeners.forEach((listener) => listener(happening));
  }
}

/** The rectangle around all cells whose content, not only format, was set. */
function touched({ cellValue }: ISetRangeValuesMutationParams): Rectangle | undefined {
  let area: Rectangle | undefined;
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const content = cell === null || (cell !== undefined && typeof cell === 'object' && ('v' in cell || 'f' in cell || 'p' in cell));
      if (!content) continue;
      const here = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, here) : here;
    }
  }
  return area;
}
