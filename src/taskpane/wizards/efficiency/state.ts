import type { ChosenScheduleColumns, ScheduleRole } from '../../../core/scheduling/schedule-columns';
import { DEFAULT_EFFICIENCY } from '../../../sheets/efficiency/request';
import type { TableCandidate } from '../../../workbook/port';
import type { Entry, StepName } from '../../parts';
import { released } from '../table/released';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { entriesOf, type Entries, type EntryKey } from './entries';

/** How the wizard came by its table. */
export type Found =
  | { readonly kind: 'looking' | 'none' | 'remembered' | 'own' }
  | { readonly kind: 'table'; readonly candidate: TableCandidate; readonly roles: readonly ScheduleRole[] };

export interface EfficiencyState {
  readonly step: StepName;
  readonly found: Found;
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly chosen: ChosenScheduleColumns;
  readonly entries: Entries;
  /** Settings that the planner typed: what is found in the data no longer overrides them. */
  readonly typed: ReadonlySet<EntryKey>;
  readonly where: Where;
  readonly writing: Writing;
}

/** What a written sheet gives back to the wizard. */
export interface Restored {
  readonly sheet: string;
  readonly address: string;
  readonly chosen: ChosenScheduleColumns;
  readonly entries: Entries;
  readonly step: StepName;
}

export type EfficiencyAction =
  | { readonly type: 'found'; readonly found: Found; readonly address: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'column'; readonly role: ScheduleRole; readonly column: number | null }
  | { readonly type: 'suggest'; readonly key: EntryKey; readonly value: number }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again'; readonly sheet: string };

export function startState(sheet: string): EfficiencyState {
  return {
    step: 'data', found: { kind: 'looking' }, address: '', edition: 0, chosen: {}, entries: entriesOf(DEFAULT_EFFICIENCY), typed: new Set(),
    where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was chosen of the last one's columns. */
export function efficiencyReducer(state: EfficiencyState, action: EfficiencyAction): EfficiencyState {
  switch (action.type) {
    case 'found': return state.found.kind === 'looking' ? { ...state, found: action.found, address: action.address } : state;
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: { kind: 'own' }, chosen: {} };
    case 'column': return { ...state, chosen: { ...released(state.chosen, action.column), [action.role]: action.column } };
    case 'suggest': return state.typed.has(action.key) ? state : { ...state, entries: { ...state.entries, [action.key]: action.value } };
    case 'entry': return { ...state, entries: { ...state.entries, [action.key]: action.entry }, typed: new Set([...state.typed, action.key]) };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored);
    case 'again': return { ...startState(action.sheet), entries: state.entries, typed: state.typed };
  }
}

function restored(state: EfficiencyState, { sheet, address, chosen, entries, step }: Restored): EfficiencyState {
  return {
    ...state, step, found: { kind: 'remembered' }, address, chosen, entries, typed: new Set(Object.keys(entries) as EntryKey[]),
    where: { before: sheet, refresh: true, sheet: state.where.sheet }, edition: state.edition + 1,
  };
}
