import type { ColumnMeaning } from '../../../../core/kpi/table/kpi-table';
import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import type { BasketItem, Grouping } from '../../../../sheets/kpis/request';
import type { TableCandidate } from '../../../../workbook/port';
import type { Entry, StepName } from '../../../parts';
import { entryAt, entryWith, NO_TABLE, type KpiTableEntry } from '../../../wizards/kpi-table/kpi-table-entry';
import { stepAfter, type Where, type Writing } from '../../../wizards/writing/writing';
import type { Basket } from '../basket';

/** As many tables as figures may come from: calls, hours, quality, and one more. */
export const MOST_TABLES = 4;

export type Found =
  | { readonly kind: 'looking' | 'none' | 'remembered' | 'own' }
  | { readonly kind: 'tables'; readonly candidates: readonly TableCandidate[] };

export interface InsertState {
  readonly step: StepName;
  readonly found: Found;
  readonly basket: Basket;
  readonly tables: readonly KpiTableEntry[];
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly grouping: Grouping;
  /** The planner chose it: what the tables can give no longer decides. */
  readonly groupingChosen: boolean;
  readonly singles: Readonly<Partial<Record<InputId, Entry>>>;
  readonly start: number | null;
  readonly where: Where;
  readonly writing: Writing;
}

export interface Restored {
  readonly sheet: string;
  readonly basket: Basket;
  readonly tables: readonly KpiTableEntry[];
  readonly grouping: Grouping;
  readonly singles: Readonly<Partial<Record<InputId, Entry>>>;
  readonly start: number | null;
  readonly step: StepName;
}

export type InsertAction =
  | { readonly type: 'found'; readonly found: Found; readonly addresses: readonly string[] }
  | { readonly type: 'address'; readonly place: number; readonly address: string }
  | { readonly type: 'column'; readonly place: number; readonly column: number; readonly meaning: ColumnMeaning | null | undefined }
  | { readonly type: 'another' }
  | { readonly type: 'without'; readonly place: number }
  | { readonly type: 'leave-out'; readonly item: BasketItem }
  | { readonly type: 'choice'; readonly item: BasketItem }
  | { readonly type: 'grouping'; readonly grouping: Grouping; readonly chosen: boolean }
  | { readonly type: 'single'; readonly input: InputId; readonly entry: Entry }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored };

export function startState({ basket, sheet }: { readonly basket: Basket; readonly sheet: string }): InsertState {
  return {
    step: 'data', found: { kind: 'looking' }, basket, tables: [NO_TABLE], edition: 0, grouping: { period: 'month', by: 'none' }, groupingChosen: false, singles: {}, start: null,
    where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

const replaced = (tables: readonly KpiTableEntry[], place: number, change: (entry: KpiTableEntry) => KpiTableEntry) => tables.map((entry, at) => (at === place ? change(entry) : entry));

/** Every move from a basket to a sheet. Going back keeps every answer. */
export function insertReducer(state: InsertState, action: InsertAction): InsertState {
  switch (action.type) {
    case 'found': return state.found.kind === 'looking' ? { ...state, found: action.found, tables: action.addresses.length > 0 ? action.addresses.map((address) => ({ address, chosen: {} })) : [NO_TABLE] } : state;
    case 'address': return { ...state, found: state.tables[action.place]?.address === action.address ? state.found : { kind: 'own' }, tables: replaced(state.tables, action.place, (entry) => entryAt(entry, action.address)) };
    case 'column': return { ...state, tables: replaced(state.tables, action.place, (entry) => entryWith(entry, action.column, action.meaning)) };
    case 'another': return state.tables.length < MOST_TABLES ? { ...state, tables: [...state.tables, NO_TABLE] } : state;
    case 'without': return { ...state, tables: state.tables.filter((_, place) => place !== action.place) };
    case 'leave-out': return { ...state, basket: state.basket.filter(({ id }) => id !== action.item.id) };
    case 'choice': return { ...state, basket: state.basket.map((item) => (item.id === action.item.id ? action.item : item)) };
    case 'grouping': return !action.chosen && state.groupingChosen ? state : { ...state, grouping: action.grouping, groupingChosen: state.groupingChosen || action.chosen, start: null };
    case 'single': return { ...state, singles: { ...state.singles, [action.input]: action.entry } };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': {
      const { sheet, ...rest } = action.restored;
      return { ...state, ...rest, found: { kind: 'remembered' }, groupingChosen: true, where: { before: sheet, refresh: true, sheet: state.where.sheet }, edition: state.edition + 1 };
    }
  }
}
