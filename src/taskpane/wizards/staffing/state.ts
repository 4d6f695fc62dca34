import type { ChosenColumns } from '../../../core/history/find-columns';
import type { ColumnRole } from '../../../core/history/column-words';
import { CONVENTIONS, DEFAULT_SETTINGS } from '../../../sheets/staffing/settings';
import type { Convention } from '../../../sheets/staffing/settings';
import type { TableCandidate } from '../../../workbook/port';
import type { Entry, StepName } from '../../parts';
import { released } from '../table/released';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { entriesOf } from './entries';
import type { Entries, SettingKey } from './entries';

/** How the wizard came by its table. */
export type Found =
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'table'; readonly candidate: TableCandidate; readonly roles: readonly ColumnRole[] }
  /** With the rows that were planned last time, if that is known. */
  | { readonly kind: 'remembered'; readonly rows: number | null }
  | { readonly kind: 'own' };

export interface StaffingState {
  readonly step: StepName;
  readonly found: Found;
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly chosen: ChosenColumns;
  readonly entries: Entries;
  /** Settings that the planner typed: what is found in the data no longer overrides them. */
  readonly typed: ReadonlySet<SettingKey>;
  readonly where: Where;
  readonly writing: Writing;
}

export type StaffingAction =
  | { readonly type: 'found'; readonly found: Found; readonly address: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'column'; readonly role: ColumnRole; readonly column: number | null }
  | { readonly type: 'suggest'; readonly key: SettingKey; readonly value: number }
  | { readonly type: 'entry'; readonly key: SettingKey; readonly entry: Entry }
  | { readonly type: 'convention'; readonly id: Convention }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly remembered: Remembered }
  | { readonly type: 'again'; readonly sheet: string };

/** What a written sheet gives back to the wizard. */
export interface Remembered {
  /** Where the table is now. */
  readonly address: string;
  /** How many rows were planned last time; null where that is not known. */
  readonly rows: number | null;
  readonly sheet: string;
  readonly chosen: ChosenColumns;
  readonly entries: Entries;
  readonly step: StepName;
}

export function startState(sheet: string): StaffingState {
  return {
    step: 'data', found: { kind: 'looking' }, address: '', edition: 0, chosen: {}, entries: entriesOf(DEFAULT_SETTINGS), typed: new Set(),
    where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was chosen of the last one's columns. */
export function staffingReducer(state: StaffingState, action: StaffingAction): StaffingState {
  switch (action.type) {
    case 'found': return state.found.kind === 'looking' ? { ...state, found: action.found, address: action.address } : state;
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: { kind: 'own' }, chosen: {} };
    case 'column': return { ...state, chosen: { ...released(state.chosen, action.column), [action.role]: action.column } };
    case 'suggest': return state.typed.has(action.key) ? state : withEntry(state, action.key, action.value);
    case 'entry': return { ...withEntry(state, action.key, action.entry), typed: new Set([...state.typed, action.key]) };
    case 'convention': return withConvention(state, action.id);
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.remembered);
    case 'again': return { ...startState(action.sheet), entries: state.entries, typed: state.typed };
  }
}

function withEntry(state: StaffingState, key: SettingKey, entry: Entry): StaffingState {
  return { ...state, entries: { ...state.entries, [key]: entry } };
}

function withConvention(state: StaffingState, id: Convention): StaffingState {
  const convention = CONVENTIONS.find((one) => one.id === id);
  if (!convention) return state;
  const { serviceLevel, answerWithinSeconds } = convention;
  return { ...state, entries: { ...state.entries, serviceLevel, answerWithinSeconds } };
}

function restored(state: StaffingState, remembered: Remembered): StaffingState {
  return {
    ...state,
    step: remembered.step,
    found: { kind: 'remembered', rows: remembered.rows },
    address: remembered.address,
    chosen: remembered.chosen,
    entries: remembered.entries,
    typed: new Set(Object.keys(remembered.entries) as SettingKey[]),
    where: { before: remembered.sheet, refresh: true, sheet: state.where.sheet },
    edition: state.edition + 1,
  };
}

/** The convention that the entries follow, if any. */
export function conventionOf(entries: Entries): Convention | 'own' {
  const match = CONVENTIONS.find((one) => one.serviceLevel === entries.serviceLevel && one.answerWithinSeconds === entries.answerWithinSeconds);
  return match?.id ?? 'own';
}
