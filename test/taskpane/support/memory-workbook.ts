import type { Book } from '../../../src/sheets/share/book';
import type { FormulaCell, CellChange, FormulaChange, HandingOver, ReferencedCells, Region, Selection, WayBack, WorkbookPort, WriteResult } from '../../../src/workbook/port';

export interface MemoryWorkbook extends WorkbookPort {
  /** What was asked of it, in order. */
  readonly asked: {
    goTo: string[]; inserted: string[]; written: string[]; changed: CellChange[]; entered: FormulaChange[]; remembered: Record<string, unknown>;
    handedOver: { handing: HandingOver; into: 'workbook' | 'copy' }[]; takenBack: string[];
  };
  /** Plays the user selecting cells. */
  select(selection: Selection): void;
  /** Plays somebody changing a cell. */
  change(selection: Selection): void;
}

/** A workbook of plain data, for parts and panels alone: what Excel itself does is tested elsewhere, against the preview host. */
export function memoryWorkbook(holds: {
  regions?: Readonly<Record<string, Region>>;
  memories?: Readonly<Record<string, unknown>>;
  sheets?: readonly string[];
  tables?: Awaited<ReturnType<WorkbookPort['tables']>>;
  occupied?: boolean;
  /** By address, such as `Calls!B2`. */
  formulas?: Readonly<Record<string, FormulaCell>>;
  /** By reference as formulas write it. */
  cells?: Record<string, ReferencedCells>;
  /** As it is each time that it is read. */
  book?: Book | WorkbookPort['book'];
  handsOver?: WorkbookPort['handOver'];
  waysBack?: readonly WayBack[];
  takesBack?: WorkbookPort['takeBack'];
  entersFormulas?: WorkbookPort['enterFormulas'];
  writes?: (signal: AbortSignal | undefined) => Promise<WriteResult>;
} = {}): MemoryWorkbook {
  const asked: MemoryWorkbook['asked'] = { goTo: [], inserted: [], written: [], changed: [], entered: [], remembered: {}, handedOver: [], takenBack: [] };
  const listeners = new Set<(selection: Selection) => void>();
  const watchers = new Set<(change: Selection) => void>();
  let selected: Selection = { sheet: 'Calls', address: 'B2' };
  return {
    asked,
    select: (selection) => {
      selected = selection;
      for (const listener of listeners) listener(selection);
    },
    change: (selection) => {
      for (const watcher of watchers) watcher(selection);
    },
    read: async (address) => holds.regions?.[address] ?? { code: 'no-such-range', detail: address },
    today: async ({ sheet, address }) => `${sheet}!${address}`,
    tables: async () => holds.tables ?? [],
    selection: async () => selected,
    onSelection: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onChange: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    goTo: async (address) => void asked.goTo.push(address),
    collisions: async () => [],
    write: async (plan, _target, { signal }) => {
      asked.written.push(plan.job);
      return holds.writes ? holds.writes(signal) : { kind: 'written', sheets: plan.sheets.map(({ name }) => name) };
    },
    insertFormula: async (formula) => {
      asked.inserted.push(formula);
      return { kind: holds.occupied ? 'occupied' : 'inserted', address: 'Calls!B2' };
    },
    formulaCell: async () => holds.formulas?.[`${selected.sheet}!${selected.address}`]
      ?? { ...selected, value: '', text: '', formula: '', anchor: selected.address, offset: { rows: 0, columns: 0 } },
    formulasInFront: async () => Object.values(holds.formulas ?? {}).filter(({ address, anchor }) => address === anchor),
    cellsOf: async (references) => references.map((reference) => holds.cells?.[reference] ?? { code: 'no-such-range', detail: reference }),
    appendRows: async (table) => ({ kind: 'appended', address: table }),
    changeCells: async (changes) => {
      asked.changed.push(...changes);
      return { kind: 'changed' };
    },
    remember: async (key, memory) => void (asked.remembered[key] = memory),
    recall: async (key) => asked.remembered[key] ?? holds.memories?.[key],
    remembered: async () => Object.keys(holds.memories ?? {}),
    sheetNames: async () => holds.sheets ?? [],
    tableNames: async () => (holds.tables ?? []).flatMap(({ table }) => table ?? []),
    book: async (options) => (typeof holds.book === 'function' ? holds.book(options) : holds.book ?? { sheets: [], names: [], tables: [], properties: { title: '', author: '' } }),
    handOver: async (handing, into, options) => {
      asked.handedOver.push({ handing, into });
      return holds.handsOver ? holds.handsOver(handing, into, options) : { kind: 'handed-over', agreement: { cells: handing.cells.length, largest: 0, unlike: [] }, sheets: handing.plan.sheets.map(({ name }) => name) };
    },
    waysBack: async () => holds.waysBack ?? [],
    takeBack: async (key) => {
      asked.takenBack.push(key);
      return holds.takesBack ? holds.takesBack(key) : { kind: 'restored', cells: 0, kept: [] };
    },
    enterFormulas: async (changes) => {
      asked.entered.push(...changes);
      return holds.entersFormulas ? holds.entersFormulas(changes) : { kind: 'changed' };
    },
  };
}
