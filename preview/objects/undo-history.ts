import { ICommandService, IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand, type IMutationInfo, type IUndoRedoItem, type Injector, type Workbook } from '@univerjs/core';
import { RemoveSheetMutation, SetWorksheetActiveOperation, type IRemoveSheetMutationParams } from '@univerjs/sheets';
import { HostError } from './host-error';
import { override } from './override';

/**
 * One undo stack for typing and for the add-in: Univer's own, so that Ctrl+Z, the page's buttons and the add-in agree.
 * While a batch of the add-in runs, what its commands push is gathered into one step; batches of one undo group
 * (`Excel.run({ mergeUndoGroup: true })`) extend the same step as long as nothing came in between.
 */
export class UndoHistory {
  private gathering: IUndoRedoItem | undefined;
  private group: string | undefined;
  /** True while a command of the add-in executes; what is pushed then is the add-in's. */
  private own = false;
  private latest: { item: IUndoRedoItem; group: string | undefined } | undefined;
  private readonly service: IUndoRedoService;
  private readonly commands: ICommandService;
  private readonly push: IUndoRedoService['pushUndoRedo'];

  constructor(private readonly injector: Injector, private readonly unitId: string) {
    this.service = injector.get(IUndoRedoService);
    this.commands = injector.get(ICommandService);
    let push: IUndoRedoService['pushUndoRedo'] | undefined;
    override(this.service, 'pushUndoRedo', (original) => {
      push = original;
      return (item) => this.receive(item);
    });
    this.push = push!;
    this.commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id) this.leaveSheetThatGoes();
    });
    override(this.service, 'popUndoToRedo', (original) => () => {
      this.latest = undefined;
      original();
    });
  }

  /** Runs mutations at once and remembers how to take them back. */
  execute(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    this.asOwn(() => {
      for (const { id, params } of redo) this.run(id, params);
      this.receive({ unitID: this.unitId, redoMutations: [...redo], undoMutations: [...undo] });
    });
  }

  /** Runs one of Univer's commands, which pushes its own undo. */
  command(id: string, params: object): void {
    this.asOwn(() => this.run(id, params));
  }

  /** The few commands that Univer carries out later. */
  async commandLater(id: string, params: object): Promise<void> {
    const before = this.own;
    this.own = true;
    try {
      if (!await this.commands.executeCommand(id, params)) throw new HostError('GeneralException', `The grid refused ${id}.`);
    } finally {
      this.own = before;
    }
  }

  /** What the user does on the page itself, such as dragging a chart, is a step of its own at any time. */
  byUser(work: () => void): void {
    this.close();
    const gathering = this.gathering;
    this.gathering = undefined;
    work();
    this.gathering = gathering && this.nothing();
  }

  /** Everything done inside becomes one step; with a `group`, one step together with the batches before it. */
  async step<T>(group: string | undefined, work: () => Promise<T>): Promise<T> {
    this.gathering = this.nothing();
    this.group = group;
    try {
      return await work();
    } finally {
      this.close();
      this.gathering = undefined;
      this.group = undefined;
    }
  }

  /**
   * For what Excel can't undo: refused inside an undo group, otherwise the stack is cleared, as Microsoft documents
   * (docs/excel/excel-add-ins-undo-capabilities.md in OfficeDev/office-js-docs-pr).
   */
  notUndoable(work: () => void): void {
    if (this.group !== undefined) throw new HostError('UndoNotSupported');
    work();
    if (this.gathering) this.gathering = this.nothing();
    this.service.clearUndoRedo(this.unitId);
    this.latest = undefined;
  }

  undo(): Promise<boolean> {
    this.focus();
    return this.commands.executeCommand(UndoCommand.id);
  }

  redo(): Promise<boolean> {
    this.focus();
    return this.commands.executeCommand(RedoCommand.id);
  }

  get canUndo(): boolean {
    this.focus();
    return this.service.pitchTopUndoElement() !== null;
  }

  get canRedo(): boolean {
    this.focus();
    return this.service.pitchTopRedoElement() !== null;
  }

  onChange(listener: () => void): () => void {
    const subscription = this.service.undoRedoStatus$.subscribe(() => listener());
    return () => subscription.unsubscribe();
  }

  /** Univer goes on drawing a sheet that an undo removes under its eyes: another one comes to the front before. */
  private leaveSheetThatGoes(): void {
    const book = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    const active = book?.getActiveSheet();
    const goes = this.service.pitchTopUndoElement()?.undoMutations.some(
      ({ id, params }) => id === RemoveSheetMutation.id && (params as IRemoveSheetMutationParams).subUnitId === active?.getSheetId(),
    );
    const other = goes && book?.getSheets().find((sheet) => sheet !== active && !sheet.isSheetHidden());
    if (other) this.run(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: other.getSheetId() });
  }

  /** Univer undoes in the focused document only; in Node nothing has ever been clicked. */
  private focus(): void {
    const instances = this.injector.get(IUniverInstanceService);
    if (!instances.getFocusedUnit()) instances.focusUnit(this.unitId);
  }

  private run(id: string, params: object | undefined): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new HostError('GeneralException', `The grid refused ${id}.`);
  }

  private asOwn(work: () => void): void {
    const before = this.own;
    this.own = true;
    try {
      work();
    } finally {
      this.own = before;
    }
  }

  private receive(item: IUndoRedoItem): void {
    if (item.unitID !== this.unitId) {
      this.push(item);
    } else if (this.gathering && this.own) {
      extend(this.gathering, item);
    } else {
      // The user typed while a batch waits for a calculation: a step of its own, after what the batch has done so far.
      this.close();
      this.keep(item, undefined);
    }
  }

  private close(): void {
    const item = this.gathering;
    if (!item || item.undoMutations.length === 0) return;
    this.gathering = this.nothing();
    this.keep(item, this.group);
  }

  private nothing(): IUndoRedoItem {
    return { unitID: this.unitId, redoMutations: [], undoMutations: [] };
  }

  private keep(item: IUndoRedoItem, group: string | undefined): void {
    if (group !== undefined && this.latest?.group === group) {
      extend(this.latest.item, item);
      return;
    }
    this.latest = { item, group };
    this.push(item);
  }
}

/** Appends what came later: redone after, undone before. (Univer's own batching undoes in the order of doing.) */
function extend(step: IUndoRedoItem, later: IUndoRedoItem): void {
  step.redoMutations.push(...later.redoMutations);
  step.undoMutations.unshift(...later.undoMutations);
}
