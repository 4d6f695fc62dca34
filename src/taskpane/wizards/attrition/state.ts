import type { Dimension } from '../../../core/cost/attrition/dimensions';
import type { HeadcountNeed } from '../../../core/cost/attrition/headcount-plan';
import type { MonthRole, PeopleRole } from '../../../core/cost/attrition/reading/column-words';
import type { AttritionSheetNames, ReasonDimension, VoluntaryWord } from '../../../sheets/attrition/request';
import type { TableCandidate } from '../../../workbook/port';
import type { Entry, StepName } from '../../parts';
import { released } from '../table/released';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import type { Chosen, TableKind } from './data/analysis';
import type { Entries, EntryKey } from './settings/entries';

/** How the wizard came by its table. */
export type Found =
  | { readonly kind: 'looking' | 'none' | 'remembered' | 'own' }
  | { readonly kind: 'sample'; readonly sheet: string }
  | { readonly kind: 'table'; readonly candidate: TableCandidate; readonly roles: readonly (PeopleRole | MonthRole)[] };

export interface HeadcountChoices {
  readonly on: boolean;
  readonly from: 'typed' | 'table';
  /** Of the table of needs. */
  readonly address: string;
  readonly classMonths: readonly boolean[];
  /** As a written sheet has them, month by month. */
  readonly sheetNeeds: readonly HeadcountNeed[] | null;
}

export interface AttritionState {
  readonly step: StepName;
  readonly found: Found;
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  /** Null: as the headers speak. */
  readonly kind: TableKind | null;
  readonly chosen: Chosen;
  readonly entries: Entries;
  /** Dimensions that the planner chose, here or on the sheet. */
  readonly dimensions: readonly ReasonDimension[];
  readonly voluntary: readonly VoluntaryWord[];
  readonly headcount: HeadcountChoices;
  /** Of the sheets that were written before. */
  readonly names: AttritionSheetNames | null;
  readonly where: Where;
  readonly writing: Writing;
}

/** What written sheets give back to the wizard. */
export type Restored = Pick<AttritionState, 'step' | 'address' | 'kind' | 'chosen' | 'entries' | 'dimensions' | 'voluntary' | 'headcount'> & { readonly names: AttritionSheetNames };

export type AttritionAction =
  | { readonly type: 'found'; readonly found: Found; readonly address: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'kind'; readonly kind: TableKind }
  | { readonly type: 'column'; readonly role: string; readonly column: number | null }
  | { readonly type: 'entry'; readonly key: EntryKey; readonly entry: Entry }
  | { readonly type: 'dimension'; readonly reason: string; readonly dimension: Dimension | null }
  | { readonly type: 'headcount'; readonly change: Partial<HeadcountChoices> }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again'; readonly sheet: string };

export function startState(sheet: string): AttritionState {
  return {
    step: 'data', found: { kind: 'looking' }, address: '', edition: 0, kind: null, chosen: {}, entries: {}, dimensions: [], voluntary: [],
    headcount: { on: true, from: 'typed', address: '', classMonths: Array.from({ length: 12 }, () => true), sheetNeeds: null },
    names: null, where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was chosen of the last one's columns. */
export function attritionReducer(state: AttritionState, action: AttritionAction): AttritionState {
  switch (action.type) {
    case 'found': return state.found.kind === 'looking' || action.found.kind === 'sample' ? { ...state, found: action.found, address: action.address } : state;
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: { kind: 'own' }, kind: null, chosen: {} };
    case 'kind': return { ...state, kind: action.kind, chosen: {} };
    case 'column': return { ...state, chosen: { ...released(state.chosen, action.column), [action.role]: action.column } };
    case 'entry': return { ...state, entries: { ...state.entries, [action.key]: action.entry } };
    case 'dimension': return { ...state, dimensions: [...state.dimensions.filter(({ reason }) => reason !== action.reason), { reason: action.reason, dimension: action.dimension }] };
    case 'headcount': return { ...state, headcount: { ...state.headcount, ...action.change } };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return {
      ...state, ...action.restored, found: { kind: 'remembered' }, where: { before: action.restored.names.attrition, refresh: true, sheet: state.where.sheet }, edition: state.edition + 1,
    };
    case 'again': return { ...startState(action.sheet), entries: { ...state.entries, asOf: undefined, recordedSince: undefined, offersFrom: undefined } };
  }
}
