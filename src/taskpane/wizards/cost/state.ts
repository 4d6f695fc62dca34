import type { AccountTarget } from '../../../core/cost/accounts/account-words';
import type { BridgeWay, CostSettings, Switch } from '../../../core/cost/model/settings';
import type { ChosenMonthColumns, MonthRole } from '../../../core/cost/months';
import type { CostSheetNames } from '../../../sheets/cost/request';
import type { Entry, StepName } from '../../parts';
import { released } from '../table/released';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { bridgeEntriesOf, entriesOf, isBooked, type BridgeEntries, type BridgeSide, type Entries, type EntryKey } from './entries';
import type { KnownStaffing } from './source/known-staffing';

/** Where calls and handle times come from: a staffing sheet by its name, a table of months, or typed figures. */
export type Origin = { readonly kind: 'staffing'; readonly sheet: string } | { readonly kind: 'table' } | { readonly kind: 'typed' };

/** The settings in three pages: what things cost, what was booked, and what a bridge compares. */
export const SETTINGS_PAGES = ['money', 'actuals', 'bridge'] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

/** Booked cost: none, what stands on the written sheets, or a table. */
export interface ActualsState {
  readonly from: 'none' | 'kept' | 'table';
  readonly address: string;
  readonly edition: number;
  /** By account in lower case, where the planner decided. */
  readonly targets: Readonly<Record<string, AccountTarget>>;
  /** Of bookings without a month, counted from the first of the workbook. */
  readonly undated: number;
}

export interface CostState {
  readonly step: StepName;
  readonly page: SettingsPage;
  /** How the wizard came by its table of months. */
  readonly found: 'looking' | 'none' | 'found' | 'remembered' | 'own';
  readonly staffing: readonly KnownStaffing[];
  readonly origin: Origin;
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly chosen: ChosenMonthColumns;
  /** What holds where nothing is typed: examples, or what stands on the sheets. */
  readonly base: CostSettings;
  /** Whether the figures of `base` are our examples rather than the planner's. */
  readonly example: boolean;
  readonly entries: Entries;
  /** Entries of the planner: what is found in the data no longer overrides them. */
  readonly typed: ReadonlySet<EntryKey>;
  readonly currency: string;
  readonly agentsBy: CostSettings['agentsBy'];
  readonly actuals: ActualsState;
  /** Null until the planner decides: to what was booked where anything was, else to what changes would bring. */
  readonly way: BridgeWay | null;
  readonly bridge: BridgeEntries;
  /** Of the sheets that this job wrote before, if the wizard was opened from them. */
  readonly names: CostSheetNames | null;
  readonly where: Where;
  readonly writing: Writing;
}

/** What a written workbook gives back to the wizard. */
export interface Restored extends Pick<CostState, 'origin' | 'address' | 'chosen' | 'step'> {
  readonly sheet: string;
  readonly names: CostSheetNames;
  readonly settings: CostSettings;
}

/** What a look through the workbook found. */
export interface FoundSources extends Pick<CostState, 'staffing' | 'address'> {
  readonly origin: Origin;
  readonly found: 'none' | 'found' | 'own';
}

export type CostAction =
  | { readonly type: 'found'; readonly sources: FoundSources }
  | { readonly type: 'origin'; readonly origin: Origin }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'column'; readonly role: MonthRole; readonly column: number | null }
  | { readonly type: 'suggest'; readonly key: EntryKey; readonly value: number }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'set'; readonly change: Partial<Pick<CostState, 'currency' | 'agentsBy' | 'way'>> }
  | { readonly type: 'actuals'; readonly change: Partial<ActualsState> }
  | { readonly type: 'target'; readonly account: string; readonly target: AccountTarget }
  | { readonly type: 'bridge'; readonly side: BridgeSide; readonly key: Switch; readonly entry: Entry }
  | { readonly type: 'go'; readonly step: StepName; readonly page?: SettingsPage }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored; readonly staffing: readonly KnownStaffing[] }
  | { readonly type: 'again'; readonly sheet: string };

const NO_ACTUALS: ActualsState = { from: 'none', address: '', edition: 0, targets: {}, undated: 0 };

export function startState({ sheet, example }: { readonly sheet: string; readonly example: CostSettings }): CostState {
  return {
    step: 'data', page: 'money', found: 'looking', staffing: [], origin: { kind: 'typed' }, address: '', edition: 0, chosen: {}, base: example, example: true,
    entries: entriesOf(example), typed: new Set(), currency: example.currency, agentsBy: example.agentsBy, actuals: NO_ACTUALS, way: null, bridge: bridgeEntriesOf(example), names: null,
    where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was chosen of the last one's columns. */
export function costReducer(state: CostState, action: CostAction): CostState {
  switch (action.type) {
    case 'found': return state.found === 'looking' ? { ...state, ...action.sources } : state;
    case 'origin': return { ...state, origin: action.origin };
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: 'own', chosen: {} };
    case 'column': return { ...state, chosen: { ...released(state.chosen, action.column), [action.role]: action.column } };
    case 'suggest': return state.typed.has(action.key) ? state : { ...state, entries: { ...state.entries, [action.key]: action.value } };
    case 'entry': return { ...state, entries: { ...state.entries, [action.key]: action.entry }, typed: new Set([...state.typed, action.key]) };
    case 'set': return { ...state, ...action.change };
    case 'actuals': return { ...state, actuals: { ...state.actuals, ...action.change } };
    case 'target': return { ...state, actuals: { ...state.actuals, targets: { ...state.actuals.targets, [action.account.toLowerCase()]: action.target } } };
    case 'bridge': return { ...state, bridge: { ...state.bridge, [action.side]: { ...state.bridge[action.side], [action.key]: action.entry } } };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step, page: action.page ?? state.page };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored, action.staffing);
    case 'again': return { ...startState({ sheet: action.sheet, example: { ...state.base, actuals: { heads: {}, drivers: {} } } }), entries: state.entries, typed: state.typed, currency: state.currency, agentsBy: state.agentsBy, example: state.example };
  }
}

function restored(state: CostState, { sheet, settings, ...answers }: Restored, staffing: readonly KnownStaffing[]): CostState {
  const entries = entriesOf(settings);
  return {
    ...state, ...answers, staffing, found: 'remembered', base: settings, example: false, entries, typed: new Set(Object.keys(entries) as EntryKey[]),
    currency: settings.currency, agentsBy: settings.agentsBy, way: settings.bridge.way, bridge: bridgeEntriesOf(settings), actuals: { ...NO_ACTUALS, from: isBooked(settings.actuals) ? 'kept' : 'none' },
    where: { before: sheet, refresh: true, sheet: state.where.sheet }, edition: state.edition + 1,
  };
}
