import type { ChoiceId } from '../../../core/kpi/catalogue/indicator';
import type { IndicatorId } from '../../../core/kpi/catalogue/indicator-id';
import type { ColumnMeaning } from '../../../core/kpi/table/kpi-table';
import { RAW_KINDS, type RawKind } from '../../../sheets/reports/raw-table';
import { DEFAULT_REPORTS, REPORT_KINDS, type ReportKind, type ReportsMemory } from '../../../sheets/reports/request';
import type { Entry, StepName } from '../../parts';
import { entryAt, entryWith, NO_TABLE, type KpiTableEntry } from '../kpi-table/kpi-table-entry';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { entriesOf, periodsOf, type Entries, type EntryKey, type PeriodKey, type Periods } from './settings/entries';

/** How a table came to be among those of the reports. `known`: by headers whose columns were set before. */
export type Origin = 'found' | 'known' | 'remembered' | 'own';

export interface TablePick extends KpiTableEntry {
  readonly origin: Origin;
}

/** At most one table of each kind. */
export type Tables = Readonly<Partial<Record<RawKind, TablePick>>>;

export interface ReportsState {
  readonly step: StepName;
  /** The workbook is being looked through for tables. */
  readonly looking: boolean;
  readonly tables: Tables;
  /** The table whose cells and columns are looked at; null: all of them in a list. */
  readonly editing: RawKind | null;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  /** Null: every report that the tables allow. */
  readonly reports: readonly ReportKind[] | null;
  readonly entries: Entries;
  readonly periods: Periods;
  readonly weekStartsOn: number;
  readonly choices: Readonly<Partial<Record<IndicatorId, ChoiceId>>>;
  readonly where: Where;
  /** Whether the planner named the first sheet; until then it is called as is usual. */
  readonly named: boolean;
  /** The sheets that are refreshed. */
  readonly names: ReportsMemory['names'];
  readonly writing: Writing;
}

/** What written sheets give back to the wizard. */
export interface Restored extends Pick<ReportsState, 'tables' | 'reports' | 'entries' | 'periods' | 'weekStartsOn' | 'choices' | 'names' | 'step'> {
  /** The first of them. */
  readonly sheet: string;
}

export type ReportsAction =
  | { readonly type: 'found'; readonly tables: Tables }
  | { readonly type: 'edit'; readonly kind: RawKind | null }
  | { readonly type: 'address'; readonly kind: RawKind; readonly address: string }
  | { readonly type: 'column'; readonly kind: RawKind; readonly column: number; readonly meaning: ColumnMeaning | null | undefined }
  | { readonly type: 'kind'; readonly from: RawKind; readonly to: RawKind }
  | { readonly type: 'remove'; readonly kind: RawKind }
  | { readonly type: 'report'; readonly report: ReportKind; readonly wanted: boolean; readonly among: readonly ReportKind[] }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'period'; readonly key: PeriodKey; readonly value: number | null }
  | { readonly type: 'week'; readonly startsOn: number }
  | { readonly type: 'definition'; readonly indicator: IndicatorId; readonly choice: ChoiceId }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again' };

export function startState(): ReportsState {
  return {
    step: 'data', looking: true, tables: {}, editing: null, edition: 0, reports: null, entries: entriesOf(DEFAULT_REPORTS), periods: periodsOf(DEFAULT_REPORTS),
    weekStartsOn: DEFAULT_REPORTS.weekStartsOn, choices: {}, where: { before: null, refresh: false, sheet: '' }, named: false, names: {}, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was decided of the last one's columns. */
export function reportsReducer(state: ReportsState, action: ReportsAction): ReportsState {
  switch (action.type) {
    case 'found': return { ...state, looking: false, tables: { ...action.tables, ...state.tables } };
    case 'edit': return { ...state, editing: action.kind, tables: withoutBlanks(state.tables) };
    case 'address': return withPick(state, action.kind, { ...entryAt(pickOf(state, action.kind), action.address), origin: 'own' });
    case 'column': return withPick(state, action.kind, { ...entryWith(pickOf(state, action.kind), action.column, action.meaning), origin: pickOf(state, action.kind).origin });
    case 'kind': return turned(state, action.from, action.to);
    case 'remove': return { ...state, editing: null, tables: without(state.tables, action.kind) };
    case 'report': return { ...state, reports: REPORT_KINDS.filter((kind) => (kind === action.report ? action.wanted : action.among.includes(kind))) };
    case 'entry': return { ...state, entries: { ...state.entries, [action.key]: action.entry } };
    case 'period': return { ...state, periods: { ...state.periods, [action.key]: action.value } };
    case 'week': return { ...state, weekStartsOn: action.startsOn };
    case 'definition': return { ...state, choices: { ...state.choices, [action.indicator]: action.choice } };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step, editing: null, tables: withoutBlanks(state.tables) };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, named: state.named || action.where.sheet !== undefined, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored);
    case 'again': return { ...startState(), entries: state.entries, weekStartsOn: state.weekStartsOn, choices: state.choices };
  }
}

export function pickOf({ tables }: Pick<ReportsState, 'tables'>, kind: RawKind): TablePick {
  return tables[kind] ?? { ...NO_TABLE, origin: 'own' };
}

/** Kinds of which there is no table yet. */
export function kindsLeft(tables: Tables): RawKind[] {
  return RAW_KINDS.filter((kind) => tables[kind] === undefined);
}

function withPick(state: ReportsState, kind: RawKind, pick: TablePick): ReportsState {
  return { ...state, tables: { ...state.tables, [kind]: pick } };
}

function without(tables: Tables, kind: RawKind): Tables {
  return Object.fromEntries(Object.entries(tables).filter(([each]) => each !== kind));
}

/** A table that was to be added, and was not. */
function withoutBlanks(tables: Tables): Tables {
  return Object.fromEntries(Object.entries(tables).filter(([, { address }]) => address.trim() !== ''));
}

function turned(state: ReportsState, from: RawKind, to: RawKind): ReportsState {
  if (from === to || state.tables[to]) return state;
  return { ...state, editing: to, tables: { ...without(state.tables, from), [to]: pickOf(state, from) } };
}

function restored(state: ReportsState, { sheet, ...answers }: Restored): ReportsState {
  return { ...state, ...answers, looking: false, where: { before: sheet, refresh: true, sheet: '' }, edition: state.edition + 1 };
}
