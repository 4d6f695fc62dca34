import type { DaySerial } from '../../../core/history/calendar-day';
import type { ClauseId, Jurisdiction } from '../../../core/scheduling/labour-law';
import type { ChosenPeopleColumns, PeopleRole } from '../../../core/scheduling/rostering';
import type { TableCandidate } from '../../../workbook/port';
import type { Entry, StepName } from '../../parts';
import { released } from '../table/released';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { DEFAULT_ENTRIES, DEFAULT_OTHERS, type Entries, type EntryKey, type OtherRules } from './entries';
import type { ShiftsSheet } from './shifts-sheets';
import type { Standing } from './standing';
import type { Level, WeightWords } from './weights';

/** How the wizard came by its people. */
export type Found =
  | { readonly kind: 'looking' | 'none' | 'remembered' | 'own' | 'made' }
  | { readonly kind: 'table'; readonly candidate: TableCandidate; readonly roles: readonly PeopleRole[] };

export interface RosterState {
  readonly step: StepName;
  /** The sheets of shifts in this workbook, newest first; null until they have been looked for. */
  readonly sheets: readonly ShiftsSheet[] | null;
  /** The key of the one that is planned for. */
  readonly shiftsKey: string | null;
  readonly found: Found;
  /** Of the people. */
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly chosen: ChosenPeopleColumns;
  readonly entries: Entries;
  readonly others: OtherRules;
  /** As typed; null is the day on offer. */
  readonly firstDay: DaySerial | null;
  /** The roster that stands on the sheet, where it is planned anew with few changes. */
  readonly standing: Standing | null;
  readonly where: Where;
  readonly writing: Writing;
}

/** What a written roster gives back to the wizard. */
export interface Restored extends Pick<RosterState, 'shiftsKey' | 'address' | 'entries' | 'others' | 'firstDay' | 'standing' | 'step'> {
  readonly sheet: string;
  readonly sheets: readonly ShiftsSheet[];
}

export type RosterAction =
  | { readonly type: 'opened'; readonly sheets: readonly ShiftsSheet[]; readonly shiftsKey: string | null; readonly found: Found; readonly address: string }
  | { readonly type: 'shifts'; readonly key: string }
  | { readonly type: 'address'; readonly address: string; readonly made?: boolean }
  | { readonly type: 'column'; readonly role: PeopleRole; readonly column: number | null }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'first-day'; readonly day: DaySerial | null }
  | { readonly type: 'jurisdiction'; readonly jurisdiction: Jurisdiction | null }
  | { readonly type: 'clause'; readonly id: ClauseId; readonly limit: number | null }
  | { readonly type: 'skill'; readonly skill: string; readonly least: Entry }
  | { readonly type: 'weight'; readonly key: keyof WeightWords; readonly level: Level }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again'; readonly sheet: string };

export function startState(sheet: string): RosterState {
  return {
    step: 'data', sheets: null, shiftsKey: null, found: { kind: 'looking' }, address: '', edition: 0, chosen: {}, entries: DEFAULT_ENTRIES, others: DEFAULT_OTHERS,
    firstDay: null, standing: null, where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was chosen of the last one's columns. */
export function rosterReducer(state: RosterState, action: RosterAction): RosterState {
  const { others } = state;
  switch (action.type) {
    case 'opened': return state.found.kind === 'looking' ? { ...state, sheets: action.sheets, shiftsKey: action.shiftsKey, found: action.found, address: action.address } : state;
    // Another sheet's shifts begin on another day.
    case 'shifts': return action.key === state.shiftsKey ? state : { ...state, shiftsKey: action.key, firstDay: null };
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: { kind: action.made ? 'made' : 'own' }, chosen: {} };
    case 'column': return { ...state, chosen: { ...released(state.chosen, action.column), [action.role]: action.column } };
    case 'entry': return { ...state, entries: { ...state.entries, [action.key]: action.entry } };
    case 'first-day': return { ...state, firstDay: action.day };
    case 'jurisdiction': return { ...state, others: { ...others, jurisdiction: action.jurisdiction, law: {} } };
    case 'clause': return { ...state, others: { ...others, law: { ...others.law, [action.id]: action.limit } } };
    case 'skill': return { ...state, others: { ...others, skills: [...others.skills.filter(({ skill }) => skill !== action.skill), { skill: action.skill, least: action.least }] } };
    case 'weight': return { ...state, others: { ...others, weights: { ...others.weights, [action.key]: action.level } } };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored);
    case 'again': return { ...startState(action.sheet), entries: state.entries, others: state.others };
  }
}

function restored(state: RosterState, { sheet, ...answers }: Restored): RosterState {
  return {
    ...state, ...answers, found: { kind: 'remembered' }, edition: state.edition + 1,
    where: { before: sheet, refresh: true, sheet: state.where.sheet },
  };
}
