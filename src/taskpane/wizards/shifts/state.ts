import type { CoverMethod, ShiftsRequest } from '../../../sheets/shifts/request';
import type { ShiftsSheetNoteCode } from '../../../sheets/shifts/sheet-reading';
import type { RequirementRole } from '../../../core/scheduling/requirement/requirement-reading';
import type { ShiftRow } from '../../../core/scheduling';
import type { TableCandidate } from '../../../workbook/port';
import type { Entry, StepName } from '../../parts';
import { released } from '../table/released';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { cardOf, freeName, type Card } from './card';
import { DEFAULT_ENTRIES, type Entries, type EntryKey } from './entries';
import type { KnownStaffing, StaffingColumn } from './known-staffing';
import type { PlannedShift } from './planned-people';

export type Chosen = ShiftsRequest['chosen'];

/** How the wizard came by its table. */
export type Found =
  | { readonly kind: 'looking' | 'none' | 'remembered' | 'own' }
  | { readonly kind: 'staffing'; readonly sheet: string }
  | { readonly kind: 'table'; readonly candidate: TableCandidate; readonly roles: readonly RequirementRole[] };

export type SheetNote = Exclude<ShiftsSheetNoteCode, 'missing-rows'>;

/** What a sheet of shifts said before it is refreshed: people by shift, to be compared and, where asked, kept. */
export interface Before {
  readonly shifts: readonly PlannedShift[];
  /** Cells of it that could not be read as they were meant, addresses with the sheet. */
  readonly notes: readonly { readonly code: SheetNote; readonly address: string }[];
}

export interface ShiftsState {
  readonly step: StepName;
  readonly found: Found;
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly chosen: Chosen;
  /** The Monday of the week to plan, of a table that is longer than one plan. */
  readonly week: number | null;
  /** The staffing sheets of this workbook, newest first. */
  readonly staffing: readonly KnownStaffing[];
  readonly method: CoverMethod;
  /** Null until the requirement is known, for they are made to fit it. */
  readonly cards: readonly Card[] | null;
  readonly nextId: number;
  readonly cardsTyped: boolean;
  readonly entries: Entries;
  readonly typed: ReadonlySet<EntryKey | 'goesRound'>;
  readonly goesRound: boolean;
  /** The planner cancelled the search; any other setting starts one anew. */
  readonly stopped: boolean;
  /** On a refresh: people as the sheet has them, or as a new search finds them. */
  readonly people: 'search' | 'keep';
  readonly before: Before | null;
  readonly where: Where;
  readonly writing: Writing;
}

/** What a written sheet gives back to the wizard. */
export interface Restored extends Pick<ShiftsState, 'address' | 'chosen' | 'method' | 'entries' | 'goesRound' | 'step'> {
  readonly sheet: string;
  readonly shifts: readonly ShiftRow[];
  readonly before: Before | null;
}

export type ShiftsAction =
  | { readonly type: 'found'; readonly found: Found; readonly address: string; readonly chosen?: Chosen; readonly staffing: readonly KnownStaffing[] }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'staffing'; readonly known: KnownStaffing; readonly column: StaffingColumn }
  | { readonly type: 'column'; readonly role: RequirementRole; readonly column: number | null }
  | { readonly type: 'fit'; readonly cards: readonly ShiftRow[]; readonly goesRound: boolean }
  | { readonly type: 'suggest'; readonly key: EntryKey; readonly value: number }
  | { readonly type: 'week'; readonly week: number }
  | { readonly type: 'method'; readonly method: CoverMethod }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'goes-round'; readonly goesRound: boolean }
  | { readonly type: 'add'; readonly row: ShiftRow }
  | { readonly type: 'copy' | 'remove'; readonly id: number }
  | { readonly type: 'card'; readonly id: number; readonly change: Partial<Omit<Card, 'id'>> }
  | { readonly type: 'table'; readonly rows: readonly ShiftRow[] }
  | { readonly type: 'people'; readonly people: ShiftsState['people'] }
  | { readonly type: 'stop' | 'run' }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again'; readonly sheet: string };

export function startState(sheet: string): ShiftsState {
  return {
    step: 'data', found: { kind: 'looking' }, address: '', edition: 0, chosen: {}, week: null, staffing: [], method: 'envelope', cards: null, nextId: 1, cardsTyped: false,
    entries: DEFAULT_ENTRIES, typed: new Set(), goesRound: false, stopped: false, people: 'search', before: null,
    where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was chosen of the last one's columns. */
export function shiftsReducer(state: ShiftsState, action: ShiftsAction): ShiftsState {
  switch (action.type) {
    case 'found': return state.found.kind === 'looking' ? { ...state, found: action.found, address: action.address, chosen: action.chosen ?? {}, staffing: action.staffing } : { ...state, staffing: action.staffing };
    case 'address': return action.address === state.address ? state : withTable(state, { address: action.address, found: { kind: 'own' }, chosen: {} });
    case 'staffing': return withTable(state, { address: action.known.address, found: { kind: 'staffing', sheet: action.known.sheet }, chosen: action.known.chosen[action.column] });
    case 'column': return withTable(state, { chosen: { ...released(state.chosen, action.column), [action.role]: action.column } });
    case 'fit': return fitted(state, action);
    case 'suggest': return state.typed.has(action.key) || state.entries[action.key] === action.value ? state : { ...state, entries: { ...state.entries, [action.key]: action.value } };
    case 'week': return asked(state, { week: action.week });
    case 'method': return asked(state, { method: action.method });
    case 'entry': return asked(state, { entries: { ...state.entries, [action.key]: action.entry }, typed: new Set([...state.typed, action.key]) });
    case 'goes-round': return asked(state, { goesRound: action.goesRound, typed: new Set([...state.typed, 'goesRound' as const]) });
    case 'add': return withCards(state, [...cardsOf(state), cardOf(action.row, state.nextId, freeName(action.row.name, cardsOf(state)))]);
    case 'copy': return copied(state, action.id);
    case 'remove': return withCards(state, cardsOf(state).filter(({ id }) => id !== action.id));
    case 'card': return withCards(state, cardsOf(state).map((card) => (card.id === action.id ? { ...card, ...action.change } : card)));
    case 'table': return tabled(state, action.rows);
    case 'people': return asked(state, { people: action.people });
    case 'stop': return { ...state, stopped: true };
    case 'run': return { ...state, stopped: false };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored);
    case 'again': return { ...startState(action.sheet), method: state.method, entries: state.entries, typed: state.typed, nextId: state.nextId };
  }
}

const cardsOf = ({ cards }: ShiftsState) => cards ?? [];

/** Something else is asked: a search that was cancelled is worth starting again. */
function asked(state: ShiftsState, change: Partial<ShiftsState>): ShiftsState {
  return { ...state, ...change, stopped: false };
}

function withTable(state: ShiftsState, change: Pick<ShiftsState, 'chosen'> & Partial<Pick<ShiftsState, 'address' | 'found'>>): ShiftsState {
  return asked(state, { ...change, ...(change.address !== undefined && change.address !== state.address && { week: null }) });
}

function withCards(state: ShiftsState, cards: readonly Card[]): ShiftsState {
  return asked(state, { cards, cardsTyped: true, nextId: Math.max(state.nextId, ...cards.map(({ id }) => id + 1)) });
}

function copied(state: ShiftsState, id: number): ShiftsState {
  const cards = cardsOf(state);
  const at = cards.findIndex((card) => card.id === id);
  const card = cards[at];
  if (!card) return state;
  return withCards(state, [...cards.slice(0, at + 1), { ...card, id: state.nextId, name: freeName(card.name, cards) }, ...cards.slice(at + 1)]);
}

function tabled(state: ShiftsState, rows: readonly ShiftRow[]): ShiftsState {
  return withCards(state, rows.map((row, at) => cardOf(row, state.nextId + at)));
}

/** The likely table for another requirement, as long as the planner has typed none. */
function fitted(state: ShiftsState, { cards, goesRound }: Extract<ShiftsAction, { type: 'fit' }>): ShiftsState {
  const round = state.typed.has('goesRound') ? state.goesRound : goesRound;
  if (state.cardsTyped) return { ...state, goesRound: round };
  return { ...tabled(state, cards), cardsTyped: false, stopped: state.stopped, goesRound: round };
}

function restored(state: ShiftsState, { sheet, shifts, step, ...answers }: Restored): ShiftsState {
  return {
    ...tabled(state, shifts), ...answers, step, found: { kind: 'remembered' }, typed: new Set([...(Object.keys(answers.entries) as EntryKey[]), 'goesRound' as const]),
    people: 'search', where: { before: sheet, refresh: true, sheet: state.where.sheet }, edition: state.edition + 1,
  };
}
