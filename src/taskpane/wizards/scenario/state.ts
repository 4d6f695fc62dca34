import { DEFAULT_SCENARIO, USUAL_AXES, type Measure, type Varied } from '../../../sheets/scenario/settings';
import type { Entry, StepName } from '../../parts';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import { entriesOf, type AxisEntries, type BaseKey, type Entries } from './entries';

export interface ScenarioState {
  readonly step: StepName;
  readonly entries: Entries;
  readonly where: Where;
  readonly writing: Writing;
}

export type Side = 'rows' | 'columns';

export type ScenarioAction =
  | { readonly type: 'base'; readonly key: BaseKey; readonly entry: Entry }
  | { readonly type: 'vary'; readonly side: Side; readonly vary: Varied | null }
  | { readonly type: 'axis'; readonly side: Side; readonly key: keyof Omit<AxisEntries, 'vary'>; readonly entry: Entry }
  | { readonly type: 'measure'; readonly measure: Measure }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly entries: Entries; readonly sheet: string; readonly step: StepName }
  | { readonly type: 'again'; readonly sheet: string };

export function startState(sheet: string): ScenarioState {
  return { step: 'data', entries: entriesOf(DEFAULT_SCENARIO), where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' } };
}

/** Every move of the wizard. Going back keeps every answer; another input brings its own usual steps. */
export function scenarioReducer(state: ScenarioState, action: ScenarioAction): ScenarioState {
  const { entries } = state;
  switch (action.type) {
    case 'base': return { ...state, entries: { ...entries, base: { ...entries.base, [action.key]: action.entry } } };
    case 'vary': return { ...state, entries: { ...entries, [action.side]: action.vary && USUAL_AXES[action.vary] } };
    case 'axis': return { ...state, entries: withAxis(entries, action.side, action.key, action.entry) };
    case 'measure': return { ...state, entries: { ...entries, measure: action.measure } };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return { ...state, entries: action.entries, step: action.step, where: { before: action.sheet, refresh: true, sheet: state.where.sheet } };
    case 'again': return { ...startState(action.sheet), entries };
  }
}

function withAxis(entries: Entries, side: Side, key: keyof Omit<AxisEntries, 'vary'>, entry: Entry): Entries {
  const axis = entries[side];
  return axis ? { ...entries, [side]: { ...axis, [key]: entry } } : entries;
}
