import { ICommandService, IConfigService, type IExecutionOptions, type Injector } from '@univerjs/core';
import { ENGINE_FORMULA_PLUGIN_CONFIG_KEY, IActiveDirtyManagerService, IFunctionService, SetFormulaCalculationStartMutation, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import { override } from './override';
import type { Area } from './preview-workbook';

/** What is out of date, as Univer's mutation takes it. */
type Outdated = Readonly<Record<'dirtyRanges' | 'dirtyNameMap' | 'clearDependencyTreeCache', unknown>>;

/** What Univer's controller keeps to itself: the changes that it gathers, and the timer that ends the gathering. */
interface Gathering {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  readonly _executionInProgressParams: unknown;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(before: object, more: object): object;
}

/** Univer leaves formulas alone after these. */
const STYLING: readonly (string | undefined)[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/**
 * Knows whether formulas are out of date. Univer gathers changes for a tenth of a second before it calculates; Excel
 * answers a read only with calculated cells, so reads wait here.
 */
export class Calculation {
  private dirty = false;
  /** Asked for while a calculation was running. */
  private deferred: Outdated[] = [];
  private waiting: (() => void)[] = [];
  /** Waiting for the running calculation only. */
  private resting: (() => void)[] = [];
  private readonly workListeners = new Set<(working: boolean) => void>();
  private held = false;
  /** What Univer wanted to calculate meanwhile. */
  private start: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();

  private readonly session: FormulaCalculationSessionService;
  private readonly gathering: Gathering;
  private readonly commands: ICommandService;
  private readonly functions: IFunctionService;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(injector: Injector, private readonly unitId: string) {
    const dirtying = injector.get(IActiveDirtyManagerService);
    this.session = injector.get(FormulaCalculationSessionService);
    this.gathering = injector.get(TriggerCalculationController) as unknown as Gathering;
    this.commands = injector.get(ICommandService);
    this.functions = injector.get(IFunctionService);
    // The page is drawn and answers between any two formulas; Univer would calculate 500 in one go, and one can fill a year.
    const config = injector.get(IConfigService);
    config.setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { ...config.getConfig<object>(ENGINE_FORMULA_PLUGIN_CONFIG_KEY), intervalCount: 1 });
    override(this.commands, 'executeCommand', (execute) => ((id: string, ...rest: [object?, IExecutionOptions?]) => {
      if (id !== SetFormulaCalculationStartMutation.id || !this.held || this.waiting.length > 0) return execute(id, ...rest);
      this.start = () => void execute(id, ...rest);
      return Promise.resolve(true);
    }) as typeof execute);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.dirty = false;
        return;
      }
      if (!dirtying.get(command.id)) return;
      const params = command.params as { trigger?: string } | undefined;
      if (command.id === SetRangeValuesMutation.id && (options?.onlyLocal === true || STYLING.includes(params?.trigger))) return;
      this.dirty = true;
    });
    this.session.state$.subscribe(() => {
      if (this.running) return;
      // Univer tells that a result was applied while it is still applying it, sheet after sheet.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.finish(), 0);
    });
  }

  /** When no formula is out of date. */
  settled(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    const { held } = this;
    if (held) this.tellWork(false);
    return new Promise((resolve) => {
      this.waiting.push(() => {
        if (held && this.held) this.tellWork(true);
        resolve();
      });
      this.begin();
      this.hurry();
    });
  }

  /** Somebody waits for values: no reason to gather further changes for a tenth of a second. */
  private hurry(): void {
    const { gathering } = this;
    if (gathering._waitingCommandQueue.length === 0 || Boolean(gathering._executionInProgressParams)) return;
    clearTimeout(gathering._setTimeoutKey);
    gathering._setTimeoutKey = setTimeout(() => {
      gathering._executingDirtyData = gathering._mergeDirty(gathering._executingDirtyData, gathering._generateDirty(gathering._waitingCommandQueue));
      gathering._waitingCommandQueue = [];
      void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...gathering._executingDirtyData }, { onlyLocal: true });
    }, 0);
  }

  /**
   * Carries out work that changes cells, with pauses: after the calculation that is running, and with none begun before its
   * end. A change in the middle of one would make Univer begin again, or lose sight of a spill. Who waits for values
   * meanwhile gets them.
   */
  async undisturbed<T>(work: () => Promise<T>): Promise<T> {
    if (this.running) await new Promise<void>((resolve) => this.resting.push(resolve));
    this.held = true;
    this.tellWork(true);
    try {
      return await work();
    } finally {
      this.held = false;
      this.tellWork(false);
      this.begin();
    }
  }

  /** Told when undisturbed work begins and ends, and when it waits for values. */
  onWork(listener: (working: boolean) => void): () => void {
    this.workListeners.add(listener);
    return () => this.workListeners.delete(listener);
  }

  /** `application.calculate`. */
  async recalculate(): Promise<void> {
    await this.settled();
    this.trigger(true, []);
    await this.settled();
  }

  /** Calculates the formulas in these areas, and what follows from them, without any cell having changed. */
  refresh(areas: readonly Area[]): void {
    if (areas.length > 0) this.trigger(false, areas);
  }

  onCalculated(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
    this.workListeners.clear();
  }

  /** Calculates formulas whose words mean something else now: a table, a name or a function has come, changed or gone. */
  reread(readers: readonly (Area & { readonly formula: string })[]): void {
    if (readers.length === 0) return;
    this.functions.deleteFormulaAstCacheKey(...readers.map(({ formula }) => formula.slice(1)));
    const sheets = Object.fromEntries(readers.map(({ sheetId }) => [sheetId, '1']));
    this.trigger(false, readers, { [this.unitId]: sheets });
  }

  private trigger(forceCalculation: boolean, areas: readonly Area[], clearDependencyTreeCache: Record<string, Record<string, string>> = {}): void {
    const dirtyRanges = areas.map(({ sheetId, row, column, rows, columns }) => (
      { unitId: this.unitId, sheetId, range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 } }
    ));
    const dirty = { forceCalculation, dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache };
    // Two calculations at a time mix up in Univer which cells are out of date: spills of the first come to nothing.
    if (this.running) this.deferred.push(dirty);
    else this.send(dirty);
  }

  private send(dirty: Outdated): void {
    this.dirty = true;
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }

  /** Cells are changing under the engine's hands. */
  get running(): boolean {
    const { started, resultApplied } = this.session.state;
    return started && !resultApplied;
  }

  private get busy(): boolean {
    return this.dirty || this.running || this.deferred.length > 0;
  }

  private tellWork(working: boolean): void {
    this.workListeners.forEach((listener) => listener(working));
  }

  private begin(): void {
    const { start } = this;
    this.start = undefined;
    start?.();
  }

  private finish(): void {
    if (this.running) return;
    const resting = this.resting;
    this.resting = [];
    resting.forEach((resolve) => resolve());
    if (this.dirty) return;
    if (this.deferred.length > 0) {
      const deferred = this.deferred;
      this.deferred = [];
      deferred.forEach((each) => this.send(each));
      return;
    }
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
    this.listeners.forEach((listener) => listener());
  }
}
