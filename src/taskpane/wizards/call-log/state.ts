import type { CallLogResult, ChosenLogColumns, LogRole, Outcome } from '../../../core/call-log';
import type { DayOrder } from '../../../core/history/calendar-day';
import type { CountProgress, LogLook, LogProblem, LookChoices } from '../../../workers/call-log';
import type { Entry, StepName } from '../../parts';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { startEntries, type SettingEntries } from './entries';
import type { LengthRole } from './mapping-of';
import type { RememberedLog } from './remembered';

/** How the look at the file's beginning stands. */
export type Looking =
  | { readonly kind: 'none' | 'looking' }
  | { readonly kind: 'seen'; readonly look: LogLook }
  | { readonly kind: 'problem'; readonly problem: LogProblem };

/** How the reading of the whole file stands. */
export type Reading =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly progress: CountProgress | null }
  | { readonly kind: 'problem'; readonly problem: LogProblem }
  | { readonly kind: 'read'; readonly result: CallLogResult };

export interface CallLogState {
  readonly step: StepName;
  readonly file: File | null;
  readonly written: LookChoices;
  readonly looking: Looking;
  readonly chosen: ChosenLogColumns;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Values that a reading met and the beginning of the file had not. */
  readonly metOutcomes: readonly string[];
  readonly units: Readonly<Partial<Record<LengthRole, number>>>;
  /** Which part of 3/4/2026 is the day, where the planner said so. */
  readonly dayOrder: DayOrder | null;
  readonly entries: SettingEntries;
  readonly reading: Reading;
  readonly last: RememberedLog | null;
  readonly where: Where;
  readonly writing: Writing;
}

export type CallLogAction =
  | { readonly type: 'file'; readonly file: File }
  | { readonly type: 'written'; readonly written: LookChoices }
  | { readonly type: 'looking'; readonly looking: Looking }
  | { readonly type: 'choose'; readonly role: LogRole; readonly column: number | null }
  | { readonly type: 'outcome'; readonly value: string; readonly outcome: Outcome }
  | { readonly type: 'day-order'; readonly dayOrder: DayOrder }
  | { readonly type: 'unit'; readonly role: LengthRole; readonly secondsPerUnit: number }
  | { readonly type: 'setting'; readonly entries: Partial<SettingEntries> }
  | { readonly type: 'number'; readonly key: 'answerWithinSeconds' | 'shortAbandonSeconds'; readonly entry: Entry }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'recalled'; readonly last: RememberedLog }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'again'; readonly sheet: string };

const IDLE: Reading = { kind: 'idle' };

export function startState({ sheet, zone }: { readonly sheet: string; readonly zone: string }): CallLogState {
  return {
    step: 'data', file: null, written: {}, looking: { kind: 'none' }, chosen: {}, outcomes: {}, metOutcomes: [], units: {}, dayOrder: null,
    entries: startEntries(zone), reading: IDLE, last: null, where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. What was read holds only as long as nothing it depends on is changed. */
export function callLogReducer(state: CallLogState, action: CallLogAction): CallLogState {
  switch (action.type) {
    case 'file': return { ...state, file: action.file, written: {}, looking: { kind: 'looking' }, chosen: {}, outcomes: {}, metOutcomes: [], units: {}, dayOrder: null, reading: IDLE };
    case 'written': return { ...state, written: { ...state.written, ...action.written }, looking: { kind: 'looking' }, reading: IDLE };
    case 'looking': return looked({ ...state, looking: action.looking }, action.looking);
    case 'choose': return { ...state, chosen: { ...state.chosen, [action.role]: action.column }, reading: IDLE };
    case 'outcome': return { ...state, outcomes: { ...state.outcomes, [action.value]: action.outcome }, reading: IDLE };
    case 'day-order': return { ...state, dayOrder: action.dayOrder, reading: IDLE };
    case 'unit': return { ...state, units: { ...state.units, [action.role]: action.secondsPerUnit }, reading: IDLE };
    case 'setting': return { ...state, entries: { ...state.entries, ...action.entries }, reading: IDLE };
    case 'number': return { ...state, entries: { ...state.entries, [action.key]: action.entry }, reading: IDLE };
    case 'reading': return { ...state, reading: action.reading, metOutcomes: met(state.metOutcomes, action.reading) };
    case 'recalled': return looked({ ...state, last: action.last, entries: { ...state.entries, ...action.last.settings } }, state.looking);
    // Whoever leaves a reading that has not come to its end begins a new one.
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step, reading: state.reading.kind === 'read' ? state.reading : IDLE };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'again': return { ...startState({ sheet: action.sheet, zone: state.entries.localZone }), entries: state.entries, last: state.last };
  }
}

/** The same export as last time is understood as last time. A file that speaks of UTC is read so unless told otherwise. */
function looked(state: CallLogState, looking: Looking): CallLogState {
  if (looking.kind !== 'seen' || !state.last) return state;
  const again = state.last.appliedTo(looking.look.head);
  return again ? { ...state, ...again } : state;
}

function met(known: readonly string[], reading: Reading): readonly string[] {
  if (reading.kind !== 'read') return known;
  const unknown = reading.result.report.refused.find(({ code }) => code === 'outcome-unknown')?.examples ?? [];
  return [...new Set([...known, ...unknown.map(({ cell }) => cell)])];
}

