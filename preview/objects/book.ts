import { LocaleService, type Injector, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { inSheet, MAX_COLUMNS, MAX_ROWS, parseRectangle, quoteSheet, rectangleAddress, splitSheet } from './a1';
import { BookState } from './book-state';
import { BUILT_IN_STYLES } from './built-in-styles';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { Charts } from './chart-shelf';
import { ConditionalLooks } from './conditional-looks';
import { CopiedFormulas } from './copied-formulas';
import { calculateDistributions } from './distributions/exact-distributions';
import { calculateInDoubles } from './double-arithmetic';
import { EntryRules } from './entry-rules';
import { FunctionErrorNotes } from './function-error-notes';
import { Happenings } from './happenings';
import { HostError } from './host-error';
import { indexInLinearTime } from './linear-index';
import { Names } from './names';
import { readNumberLiterals } from './number-literals';
import { OtherWorkbooks } from './other-workbooks';
import type { Area, PreviewWorkbook, PreviewWorkbookOptions, WorkbookHappening } from './preview-workbook';
import { Selection } from './selection';
import { Sheets } from './sheets';
import { SpillRules } from './spill-rules';
import { Tables } from './tables';
import { UndoHistory } from './undo-history';

/** The whole workbook: Univer's cells and what Univer lacks, each part in a class of its own. */
export class Book implements PreviewWorkbook {
  readonly unitId: string;
  readonly injector: Injector;
  readonly univer: Univer;
  readonly univerAPI: FUniver;
  readonly locale: string;
  readonly history: UndoHistory;
  readonly state: BookState;
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly copiedFormulas: CopiedFormulas;
  readonly conditionalLooks: ConditionalLooks;
  readonly entryRules: EntryRules;
  readonly functionErrors = new FunctionErrorNotes();
  readonly otherWorkbooks = new OtherWorkbooks();
  readonly happenings: Happenings;
  private editing = false;
  private readonly editingListeners = new Set<() => void>();

  constructor({ univer, univerAPI, locale }: PreviewWorkbookOptions) {
    const workbook = univerAPI.getActiveWorkbook();
    if (!workbook) throw new Error('Create the workbook before the preview takes hold of it.');
    this.univer = univer;
    this.univerAPI = univerAPI;
    this.locale = locale;
    this.unitId = workbook.getId();
    this.injector = univer.__getInjector();
    this.history = new UndoHistory(this.injector, this.unitId);
    this.state = new BookState(this.injector, {
      charts: [], settings: {}, styles: BUILT_IN_STYLES, tables: {}, validations: [], conditionalFormats: [], notes: [], protections: [], properties: { custom: {} },
      calculationMode: 'Automatic',
    });
    this.calculation = new Calculation(this.injector, this.unitId);
    this.cells = new Cells(this.injector, this.unitId, this.history);
    this.sheets = new Sheets(this.injector, this.unitId, this.cells, this.history);
    this.names = new Names(this.injector, this.unitId, this.cells, this.calculation, this.history);
    this.tables = new Tables(this.injector, this.unitId, this.cells, this.state, this.names, this.calculation, this.history);
    this.charts = new Charts(this.state, this.history);
    this.copiedFormulas = new CopiedFormulas(this.injector, this.unitId, this.cells, this.calculation);
    this.conditionalLooks = new ConditionalLooks(this.state, this.cells, this.copiedFormulas, this.calculation);
    this.entryRules = new EntryRules(this.state, this.cells, this.copiedFormulas);
    this.selection = new Selection(this.injector, this.unitId, this.cells, this.sheets);
    indexInLinearTime();
    calculateInDoubles();
    calculateDistributions(this.injector);
    readNumberLiterals();
    new SpillRules(this.injector, this.cells, this.tables, this.calculation);
    this.happenings = new Happenings(
      this.injector, this.unitId,
      () => this.sheets.active().getSheetId(),
      (sheetId) => this.cells.sheet(sheetId).getName(),
      () => this.selection.areas().map(rectangleAddress).join(','),
    );
  }

  undo(): Promise<boolean> {
    return this.history.undo();
  }

  redo(): Promise<boolean> {
    return this.history.redo();
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  onUndoStateChange(listener: () => void): () => void {
    return this.history.onChange(listener);
  }

  readValues(area: Area): (string | number | boolean)[][] {
    return this.cells.values(area);
  }

  /** `Sheet1!A1:C9` as Excel answers it. */
  addressOf(area: Area): string {
    return `${quoteSheet(this.cells.sheet(area.sheetId).getName())}!${rectangleAddress(area)}`;
  }

  /** An address, or the name of a range or of a table. */
  resolve(address: string, sheetId?: string): Area | undefined {
    const { sheet, rest } = splitSheet(address.replace(/^=/, ''));
    const home = sheet === undefined ? (sheetId ?? this.sheets.active().getSheetId()) : this.sheets.find(sheet)?.getSheetId();
    if (home === undefined) return undefined;
    const rectangle = parseRectangle(rest);
    if (rectangle) return inSheet({ sheetId: home, ...rectangle });
    return this.named(rest, home) ?? this.structured(rest);
  }

  /** For callers of the object model, to whom a wrong address is an error. */
  area(address: string, sheetId?: string): Area {
    const area = this.resolve(address, sheetId);
    if (!area) throw new HostError('InvalidArgument');
    return area;
  }

  wholeSheet(sheetId: string): Area {
    return { sheetId, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  get isCellEditing(): boolean {
    return this.editing;
  }

  setCellEditing(editing: boolean): void {
    this.editing = editing;
    if (!editing) this.editingListeners.forEach((listener) => listener());
  }

  /** At once, or when the user has left the cell. */
  notEditing(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        this.editingListeners.delete(done);
        resolve();
      };
      this.editingListeners.add(done);
    });
  }

  onHappening(listener: (happening: WorkbookHappening) => void): () => void {
    return this.happenings.on(listener);
  }

  dispose(): void {
    this.happenings.dispose();
    this.calculation.dispose();
    const words = this.injector.get(LocaleService);
    this.univer.dispose();
    // Univer's progress timer can come due after this end, and asks for a word.
    words.load({});
  }

  private named(name: string, sheetId: string): Area | undefined {
    const found = this.names.find(name, sheetId) ?? this.names.find(name);
    if (!found || found.name.toLowerCase() === found.formulaOrRefString.toLowerCase()) return undefined;
    const { sheet, rest } = splitSheet(found.formulaOrRefString.replace(/^=/, ''));
    return sheet !== undefined && parseRectangle(rest) ? this.resolve(found.formulaOrRefString) : undefined;
  }

  /** `Plan` is the rows of a table, `Plan[Calls]` one column of them, `Plan[#All]` everything. */
  private structured(reference: string): Area | undefined {
    const parts = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(reference);
    const table = parts && this.tables.find(parts[1]!);
    if (!table) return undefined;
    const { body } = table;
    const data = { ...body, row: body.row + 1, rows: body.rows - 1 };
    const part = parts[2];
    if (part === undefined || part === '' || part === '#Data') return data;
    if (part === '#All') return { ...body, rows: body.rows + (table.showTotals ? 1 : 0) };
    if (part === '#Headers') return { ...body, rows: 1 };
    const column = this.tables.headers(body).findIndex((header) => header.toLowerCase() === part.toLowerCase());
    return column < 0 ? undefined : { ...data, column: body.column + column, columns: 1 };
  }
}

export function createPreviewWorkbook(options: PreviewWorkbookOptions): Book {
  return new Book(options);
}
