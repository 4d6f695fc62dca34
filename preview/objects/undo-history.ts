import { ICommandService, IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand, type IMutationInfo, type IUndoRedoItem, type Injector } from '@univerjs/core';
import { HostError } from './host-error';

/**
 * One undo stack for typing and for the add-in: Univer's own, so that Ctrl+Z, the page's buttons and the add-in agree.
 * While a batch of the add-in runs, what its commands push is gathered into one step; batches of one undo group
 * (`Excel.run({ mergeUndoGroup: true })`) extend the same step as long as nothing came in between.
 */
export class UndoHistory {
  private gathering: IUndoRedoItem | undefined;
  private strict = false;
  private latest: { item: IUndoRedoItem; group: string | undefined } | undefined;
  private readonly service: IUndoRedoService;
  private readonly commands: ICommandService;
  private readonly push: IUndoRedoService['pushUndoRedo'];

  constructor(private readonly injector: Injector, private readonly unitId: string) {
    this.service = injector.get(IUndoRedoService);
    this.commands = injector.get(ICommandService);
    this.push = this.service.pushUndoRedo.bind(this.service);
    const pop = this.service.popUndoToRedo.bind(this.service);
    this.service.pushUndoRedo = (item) => this.receive(item);
    this.service.popUndoToRedo = () => {
      this.latest = undefined;
      pop();
    };
  }

  /** Runs mutations at once and remembers how to take them back. */
  execute(redo: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    for (const { id, params } of redo) {
      if (!this.commands.syncExecuteCommand(id, params)) throw new HostError('GeneralException', `The grid refused ${id}.`);
    }
    this.service.pushUndoRedo({ unitID: this.unitId, redoMutations: [...redo], undoMutations: [...undo] });
  }

  /** Runs one of Univer's commands, which pushes its own undo. */
  command(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) throw new HostError('GeneralException', `The grid refused ${id}.`);
  }

  /** Everything done inside becomes one step; with a `group`, one step together with the batches before it. */
  async step<T>(group: string | undefined, work: () => Promise<T>): Promise<T> {
    this.gathering = { unitID: this.unitId, redoMutations: [], undoMutations: [] };
    this.strict = group !== undefined;
    try {
      return await work();
    } finally {
      const item = this.gathering;
      this.gathering = undefined;
      this.strict = false;
      if (item && item.undoMutations.length > 0) this.keep(item, group);
    }
  }

  /**
   * For what Excel can't undo: refused inside an undo group, otherwise the stack is cleared, as Microsoft documents
   * (docs/excel/excel-add-ins-undo-capabilities.md in OfficeDev/office-js-docs-pr).
   */
  notUndoable(work: () => void): void {
    if (this.strict) throw new HostError('UndoNotSupported');
    work();
    const gathering = this.gathering;
    if (gathering) this.gathering = { ...gathering, redoMutations: [], undoMutations: [] };
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

  /** Univer undoes in the focused document only; in Node nothing has ever been clicked. */
  private focus(): void {
    const instances = this.injector.get(IUniverInstanceService);
    if (!instances.getFocusedUnit()) instances.focusUnit(this.unitId);
  }

  private receive(item: IUndoRedoItem): void {
    if (item.unitID !== this.unitId) {
      this.push(item);
    } else if (this.gathering) {
      extend(this.gathering, item);
    } else {
      this.keep(item, undefined);
    }
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
