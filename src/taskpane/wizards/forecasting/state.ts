import type { Choice, TableRole } from '../../../core/history/call-history';
import type { Entry, StepName } from '../../parts';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import type { ForecastBefore, TopDownBefore } from './remembered';
import { DEFAULT_CHOICES, type Choices, type EntryKey } from './choices';

/** How the wizard came by its table. */
export type Found = 'looking' | 'none' | 'by-looks' | 'remembered' | 'own';

export interface ForecastState {
  readonly step: StepName;
  readonly found: Found;
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly choices: Choices;
  /** Settings that the planner typed: what is found in the data no longer overrides them. */
  readonly typed: ReadonlySet<EntryKey>;
  /** Stopped by hand; any other answer sets it going again. */
  readonly stopped: boolean;
  readonly where: Where;
  readonly writing: Writing;
  /** What the sheets hold that the wizard was opened from, a forecast for each queue. */
  readonly before: readonly ForecastBefore[];
  readonly topDownBefore: TopDownBefore | null;
  /** The sheet that the wizard was opened from, and what it is of: other sheets are made for anything else. */
  readonly origin: Origin | null;
}

export type Origin = Pick<Choices, 'way' | 'queue' | 'all' | 'entries' | 'level'> & { readonly sheet: string };

export type ForecastAction =
  | { readonly type: 'found'; readonly found: Found; readonly address: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'column'; readonly role: TableRole; readonly column: number | null }
  | { readonly type: 'decide'; readonly queue: string; readonly decisions: Readonly<Record<string, Choice>> }
  /** Another queue of several, which changes nothing but what is seen. */
  | { readonly type: 'look'; readonly queue: string }
  | { readonly type: 'choose'; readonly choices: Partial<Omit<Choices, 'entries' | 'decisions'>> }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'suggest'; readonly key: EntryKey; readonly value: number }
  | { readonly type: 'stop' }
  | { readonly type: 'run' }
  | { readonly type: 'go'; readonly step: StepName }
  /** The other way's sheet has another name, unless the planner gave it one. */
  | { readonly type: 'usual-name'; readonly from: string; readonly to: string }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again'; readonly sheet: string };

/** What a written forecast gives back to the wizard. */
export interface Restored {
  /** Where the table is now. */
  readonly address: string;
  readonly sheet: string;
  readonly choices: Choices;
  readonly before: readonly ForecastBefore[];
  readonly topDownBefore: TopDownBefore | null;
  readonly step: StepName;
}

export function startState(sheet: string): ForecastState {
  return {
    step: 'data', found: 'looking', address: '', edition: 0, choices: DEFAULT_CHOICES, typed: new Set(), stopped: false,
    where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' }, before: [], topDownBefore: null, origin: null,
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was said of the last one's columns, queues and days. */
export function forecastReducer(state: ForecastState, action: ForecastAction): ForecastState {
  switch (action.type) {
    case 'found': return state.found === 'looking' ? { ...state, found: action.found, address: action.address } : state;
    case 'address': return action.address === state.address ? state : withTable(state, action.address);
    case 'column': return chosen(state, { reading: { ...state.choices.reading, columns: { ...released(state, action.column), [action.role]: action.column } } });
    case 'decide': return chosen(state, { decisions: { ...state.choices.decisions, [action.queue]: { ...state.choices.decisions[action.queue], ...action.decisions } } });
    case 'look': return { ...state, choices: { ...state.choices, queue: action.queue } };
    case 'choose': return chosen(state, action.choices);
    case 'entry': return { ...withEntry(state, action.key, action.entry), typed: new Set([...state.typed, action.key]) };
    case 'suggest': return state.typed.has(action.key) ? state : withEntry(state, action.key, action.value);
    case 'stop': return { ...state, stopped: true };
    case 'run': return { ...state, stopped: false };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'usual-name': return state.where.sheet === action.from ? { ...state, where: { ...state.where, sheet: action.to } } : state;
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored);
    case 'again': return { ...startState(action.sheet), choices: { ...DEFAULT_CHOICES, calendar: state.choices.calendar, eventsAddress: state.choices.eventsAddress } };
  }
}

function withTable(state: ForecastState, address: string): ForecastState {
  const { reading, decisions } = DEFAULT_CHOICES;
  // A newer export of what the wizard was opened for has the same queues.
  const { queue, all } = state.origin ? state.choices : DEFAULT_CHOICES;
  return { ...state, address, found: 'own', stopped: false, choices: { ...state.choices, reading, queue, all, decisions } };
}

function chosen(state: ForecastState, choices: Partial<Choices>): ForecastState {
  const next = { ...state.choices, ...choices };
  return { ...state, stopped: false, choices: next, where: whereFor(state, next) };
}

/** A sheet is refreshed with what it was written for: another way or queue goes to a sheet of its own. */
function whereFor({ where, origin, choices }: ForecastState, next: Choices): Where {
  if (!origin) return where;
  const fits = (each: Choices) => each.way === origin.way && each.all === origin.all && (origin.all || each.queue === origin.queue);
  if (fits(next)) return fits(choices) ? where : { ...where, before: origin.sheet, refresh: true };
  return { ...where, before: null, refresh: false };
}

function withEntry(state: ForecastState, key: EntryKey, entry: Entry): ForecastState {
  return { ...state, choices: { ...state.choices, entries: { ...state.choices.entries, [key]: entry } } };
}

/** A column has one role: taken for another, it leaves the first to be found anew. Date and interval may share a column of stamps. */
function released({ choices }: ForecastState, column: number | null): Readonly<Partial<Record<TableRole, number | null>>> {
  return Object.fromEntries(Object.entries(choices.reading.columns ?? {}).filter(([, taken]) => taken === null || taken !== column));
}

function restored(state: ForecastState, { address, sheet, choices, before, topDownBefore, step }: Restored): ForecastState {
  return {
    ...state, step, found: 'remembered', address, choices, before, topDownBefore,
    typed: new Set((Object.keys(choices.entries) as EntryKey[]).filter((key) => choices.entries[key] !== undefined)),
    where: { before: sheet, refresh: true, sheet: state.where.sheet }, origin: { way: choices.way, queue: choices.queue, all: choices.all, entries: choices.entries, level: choices.level, sheet }, edition: state.edition + 1,
  };
}
