import type { ChosenFigures } from '../../../core/kpi/figures';
import type { CardIndicator, ScorecardNames, ScorecardSettings } from '../../../sheets/scorecard/request';
import type { Entry, StepName } from '../../parts';
import { withColumn, type ColumnUse } from '../figures/column-use';
import type { FoundFigures } from '../figures/found-sentence';
import { stepAfter, type Where, type Writing } from '../writing/writing';
import type { KnownWeights } from './known-weights';
import { indicatorKey } from './indicator-key';
import { draftOf, type RuleDraft } from './rules/rule-draft';

/** Where weights come from: a sheet of weights by its key, the planner's own points, or nowhere: all count the same. */
export type WeightSource = { readonly kind: 'sheet'; readonly key: string } | { readonly kind: 'points' | 'equal' };

export interface ScorecardState {
  readonly step: StepName;
  readonly found: FoundFigures;
  readonly address: string;
  /** Goes up to have the same cells read again. */
  readonly edition: number;
  readonly chosen: ChosenFigures;
  /** The sheets of weights of this workbook, newest first. */
  readonly weights: readonly KnownWeights[];
  /** Null until the planner decides: the newest sheet of weights that names an indicator of the table, else equal. */
  readonly weightSource: WeightSource | null;
  /** By `indicatorKey`. */
  readonly points: Readonly<Record<string, Entry>>;
  /** Rules that the planner typed, by `indicatorKey`; the others are proposed from the figures at hand. */
  readonly rules: Readonly<Record<string, RuleDraft>>;
  readonly green: Entry;
  readonly amber: Entry;
  readonly month: number | null;
  /** Whose card to show, as the sheet calls them; null: the first. */
  readonly unit: string | null;
  readonly missing: ScorecardSettings['missing'];
  readonly rollUp: boolean;
  /** Of the sheets that this job wrote before, if the wizard was opened from them. */
  readonly names: ScorecardNames | null;
  readonly where: Where;
  readonly writing: Writing;
}

/** What a written sheet gives back to the wizard. */
export interface Restored extends Pick<ScorecardState, 'address' | 'chosen' | 'step'> {
  readonly sheet: string;
  readonly names: ScorecardNames;
  readonly settings: ScorecardSettings;
  readonly indicators: readonly CardIndicator[];
  readonly weightSource: WeightSource;
}

export type ScorecardAction =
  | { readonly type: 'found'; readonly found: FoundFigures; readonly address: string }
  | { readonly type: 'weights'; readonly weights: readonly KnownWeights[] }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'column'; readonly column: number; readonly use: ColumnUse; readonly was: ColumnUse }
  | { readonly type: 'weigh'; readonly source: WeightSource }
  | { readonly type: 'points'; readonly points: Readonly<Record<string, Entry>> }
  | { readonly type: 'rule'; readonly key: string; readonly rule: RuleDraft | null }
  | { readonly type: 'set'; readonly change: Partial<Pick<ScorecardState, 'green' | 'amber' | 'month' | 'unit' | 'missing' | 'rollUp'>> }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again'; readonly sheet: string };

export function startState(sheet: string): ScorecardState {
  return {
    step: 'data', found: { kind: 'looking' }, address: '', edition: 0, chosen: {}, weights: [], weightSource: null, points: {}, rules: {},
    green: undefined, amber: undefined, month: null, unit: null, missing: 'share-out', rollUp: true, names: null, where: { before: null, refresh: false, sheet }, writing: { kind: 'idle' },
  };
}

/** Every move of the wizard. Going back keeps every answer; another table forgets what was chosen of the last one's columns, but no rule: indicators keep theirs by name. */
export function scorecardReducer(state: ScorecardState, action: ScorecardAction): ScorecardState {
  switch (action.type) {
    case 'found': return state.found.kind === 'looking' || action.found.kind === 'sample' ? { ...state, found: action.found, address: action.address, chosen: {}, month: null, unit: null } : state;
    case 'weights': return { ...state, weights: action.weights };
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: { kind: 'own' }, chosen: {}, month: null, unit: null };
    case 'column': return { ...state, chosen: withColumn(state.chosen, action.column, action.use, action.was) };
    case 'weigh': return { ...state, weightSource: action.source };
    case 'points': return { ...state, points: { ...state.points, ...action.points }, weightSource: { kind: 'points' } };
    case 'rule': return { ...state, rules: withRule(state.rules, action.key, action.rule) };
    case 'set': return { ...state, ...action.change };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored);
    case 'again': return { ...startState(action.sheet), weights: state.weights, green: state.green, amber: state.amber, missing: state.missing, rollUp: state.rollUp };
  }
}

/** Null takes a typed rule back: the proposal stands again. */
function withRule(rules: ScorecardState['rules'], key: string, rule: RuleDraft | null): ScorecardState['rules'] {
  const others = Object.fromEntries(Object.entries(rules).filter(([known]) => known !== key));
  return rule === null ? others : { ...others, [key]: rule };
}

function restored(state: ScorecardState, { sheet, settings, indicators, ...answers }: Restored): ScorecardState {
  const { month, unit = null, lights, missing, rollUp } = settings;
  return {
    ...state, ...answers, month, unit, missing, rollUp, green: lights.green, amber: lights.amber, found: { kind: 'remembered' },
    points: answers.weightSource.kind === 'points' ? Object.fromEntries(indicators.map(({ indicator, weight }) => [indicatorKey(indicator), weight])) : {},
    rules: Object.fromEntries(indicators.map(({ indicator, rule }) => [indicatorKey(indicator), draftOf(rule)])),
    where: { before: sheet, refresh: true, sheet: state.where.sheet }, edition: state.edition + 1,
  };
}
