import type { DaySerial } from '../../../core/history/calendar-day';
import { DEFAULT_TODAY_INPUTS, type TodayInputs } from '../../../sheets/today/request';
import type { Entry, StepName } from '../../parts';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { entriesOf, type Entries, type EntryKey } from './entries';
import type { KnownForecast, KnownGoals } from './known-forecasts';

/** How the wizard came by its forecast. */
export type Found = 'looking' | 'none' | 'latest' | 'remembered' | 'own';

/** Counts are typed on the sheet, or read from cells of the workbook. */
export type Way = 'type' | 'range';

/** What stands on a sheet of today that was written before. */
export interface TodayBefore {
  readonly day: DaySerial | null;
  readonly minutes: readonly number[];
  /** Counts in its cells now, and those that were written there. */
  readonly typed: readonly (number | null)[];
  readonly written: readonly (number | null)[];
}

export interface TodayState {
  readonly step: StepName;
  readonly found: Found;
  readonly known: readonly KnownForecast[];
  /** Of the latest staffing sheet. */
  readonly goals: KnownGoals | null;
  readonly address: string;
  /** Undefined: the wizard's own choice. */
  readonly day: DaySerial | undefined;
  readonly way: Way;
  readonly actualAddress: string;
  /** How many intervals are taken as known; null: those that have surely ended. */
  readonly upTo: number | null;
  readonly entries: Entries;
  /** Settings that the planner typed: what a forecast says no longer overrides them. */
  readonly typed: ReadonlySet<EntryKey>;
  readonly where: Where;
  readonly writing: Writing;
  readonly before: TodayBefore | null;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
}

/** What a written sheet gives back to the wizard. */
export interface Restored {
  readonly sheet: string;
  readonly address: string;
  readonly day: DaySerial | null;
  readonly way: Way;
  readonly actualAddress: string;
  readonly inputs: TodayInputs;
  readonly before: TodayBefore;
  readonly step: StepName;
}

export type TodayAction =
  | { readonly type: 'opened'; readonly known: readonly KnownForecast[]; readonly goals: KnownGoals | null; readonly found: Found; readonly address: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'day'; readonly day: DaySerial }
  | { readonly type: 'way'; readonly way: Way }
  | { readonly type: 'actual'; readonly address: string }
  | { readonly type: 'up-to'; readonly count: number }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'suggest'; readonly entries: Partial<Record<EntryKey, Entry>> }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored; readonly known: readonly KnownForecast[]; readonly goals: KnownGoals | null }
  | { readonly type: 'again'; readonly sheet: string };

export function startState(sheet: string): TodayState {
  return {
    step: 'data', found: 'looking', known: [], goals: null, address: '', day: undefined, way: 'type', actualAddress: '', upTo: null,
    entries: entriesOf(DEFAULT_TODAY_INPUTS), typed: new Set(), where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' }, before: null, edition: 0,
  };
}

/** Every move of the wizard. Going back keeps every answer; other cells forget what was said of the last ones. */
export function todayReducer(state: TodayState, action: TodayAction): TodayState {
  switch (action.type) {
    case 'opened': return state.found === 'looking' ? { ...state, known: action.known, goals: action.goals, found: action.found, address: action.address } : state;
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: 'own', day: undefined, upTo: null };
    case 'day': return { ...state, day: action.day, upTo: null };
    case 'way': return { ...state, way: action.way, upTo: null };
    case 'actual': return action.address === state.actualAddress ? state : { ...state, actualAddress: action.address, upTo: null };
    case 'up-to': return { ...state, upTo: action.count };
    case 'entry': return { ...state, entries: { ...state.entries, [action.key]: action.entry }, typed: new Set([...state.typed, action.key]) };
    case 'suggest': return { ...state, entries: { ...state.entries, ...untyped(action.entries, state.typed) } };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored, action.known, action.goals);
    case 'again': return { ...startState(action.sheet), edition: state.edition + 1 };
  }
}

function untyped(entries: Partial<Record<EntryKey, Entry>>, typed: ReadonlySet<EntryKey>): Partial<Record<EntryKey, Entry>> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !typed.has(key as EntryKey)));
}

function restored(state: TodayState, { sheet, address, day, way, actualAddress, inputs, before, step }: Restored, known: TodayState['known'], goals: KnownGoals | null): TodayState {
  return {
    ...state, step, found: 'remembered', known, goals, address, day: day ?? undefined, way, actualAddress, upTo: null, entries: entriesOf(inputs),
    typed: new Set(Object.keys(entriesOf(inputs)) as EntryKey[]), where: { before: sheet, refresh: true, sheet: state.where.sheet }, before, edition: state.edition + 1,
  };
}
