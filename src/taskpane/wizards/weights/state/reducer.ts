import type { Level } from '../../../../core/kpi/figures';
import type { ChosenIndicator } from '../../../../core/kpi/selection/chosen-indicator';
import type { Entry, StepName } from '../../../parts';
import { withColumn, type ColumnUse } from '../../figures/column-use';
import type { FoundFigures } from '../../figures/found-sentence';
import { stepAfter, type Where, type Writing } from '../../writing/writing';
import { entriesKept } from '../methods/entries/entries-kept';
import type { Entries, JudgementEntries, JudgementMethod, MethodChoice } from '../methods/props';
import type { GoalEntries } from '../settings/goal-entries';
import type { RuleEntries } from '../settings/rule-entries';
import { isSame, itemOf, type Item, type ItemChange } from './item';
import { startState, type Named, type WeightsState } from './state';

/** What a written sheet gives back to the wizard. */
export type Restored = Pick<WeightsState, 'step' | 'address' | 'items' | 'choice' | 'judgements' | 'goals' | 'rule' | 'cap' | 'shift' | 'unread'> & { readonly sheet: string };

export type WeightsAction =
  | { readonly type: 'found'; readonly found: FoundFigures; readonly address: string }
  | { readonly type: 'address'; readonly address: string }
  | { readonly type: 'column'; readonly column: number; readonly use: ColumnUse; readonly was: ColumnUse }
  | { readonly type: 'level'; readonly level: Level }
  /** What a table holds, unless the planner has chosen already. */
  | { readonly type: 'offer'; readonly indicators: readonly ChosenIndicator[] }
  | { readonly type: 'add'; readonly indicators: readonly ChosenIndicator[] }
  | { readonly type: 'remove'; readonly key: string }
  | { readonly type: 'item'; readonly key: string; readonly change: ItemChange }
  | { readonly type: 'choice'; readonly choice: MethodChoice }
  | { readonly type: 'judgement'; readonly entries: Entries }
  | { readonly type: 'goals'; readonly goals: GoalEntries }
  | { readonly type: 'rule'; readonly rule: RuleEntries }
  | { readonly type: 'entry'; readonly key: 'cap' | 'shift'; readonly entry: Entry }
  | { readonly type: 'go'; readonly step: StepName }
  | { readonly type: 'where'; readonly where: Partial<Where> }
  | { readonly type: 'writing'; readonly writing: Writing }
  | { readonly type: 'restore'; readonly restored: Restored }
  | { readonly type: 'again'; readonly named: Named };

/** Every move of the wizard. Going back keeps every answer, and judgements stay with the indicators that stay. */
export function weightsReducer(state: WeightsState, action: WeightsAction): WeightsState {
  switch (action.type) {
    case 'found': return state.found.kind === 'looking' ? { ...state, found: action.found, address: action.address } : state;
    case 'address': return action.address === state.address ? state : { ...state, address: action.address, found: { kind: 'own' }, chosen: {}, level: null };
    case 'column': return { ...state, chosen: withColumn(state.chosen, action.column, action.use, action.was) };
    case 'level': return { ...state, level: action.level };
    case 'offer': return state.touched || state.items.length > 0 ? state : added(state, action.indicators);
    case 'add': return { ...added(state, action.indicators), touched: true };
    case 'remove': return { ...withItems(state, state.items.filter(({ key }) => key !== action.key)), touched: true };
    case 'item': return { ...state, items: state.items.map((item) => (item.key === action.key ? { ...item, ...action.change } : item)) };
    case 'choice': return { ...state, choice: action.choice };
    case 'judgement': return { ...state, judgements: { ...state.judgements, [action.entries.method]: action.entries } };
    case 'goals': return { ...state, goals: action.goals };
    case 'rule': return { ...state, rule: action.rule };
    case 'entry': return { ...state, [action.key]: action.entry };
    case 'go': return state.writing.kind === 'running' ? state : { ...state, step: action.step };
    case 'where': return { ...state, where: { ...state.where, ...action.where }, writing: { kind: 'idle' } };
    case 'writing': return { ...state, writing: action.writing, step: stepAfter(action.writing, state.step) };
    case 'restore': return restored(state, action.restored);
    case 'again': return { ...startState(action.named), rule: state.rule, cap: state.cap, shift: state.shift };
  }
}

function added(state: WeightsState, indicators: readonly ChosenIndicator[]): WeightsState {
  const fresh = indicators.filter((one, index) => [...state.items.map(({ indicator }) => indicator), ...indicators.slice(0, index)].every((other) => !isSame(one, other)));
  if (fresh.length === 0) return state;
  const items = fresh.map((indicator, index) => itemOf(`item-${state.serial + index}`, indicator));
  return { ...withItems(state, [...state.items, ...items]), serial: state.serial + items.length };
}

/** Other indicators, with what was said of those that were there before. */
function withItems(state: WeightsState, items: readonly Item[]): WeightsState {
  const places = new Map(state.items.map(({ key }, index) => [key, index]));
  const from = items.map(({ key }) => places.get(key) ?? null);
  const judgements = Object.fromEntries((Object.keys(state.judgements) as JudgementMethod[]).map((method) => [method, entriesKept(state.judgements[method], from)])) as unknown as JudgementEntries;
  return { ...state, items, judgements };
}

function restored(state: WeightsState, { sheet, ...answers }: Restored): WeightsState {
  return {
    ...state, ...answers, found: { kind: 'remembered' }, touched: true, chosen: {}, serial: answers.items.length, level: null,
    where: { before: sheet, refresh: true, sheet: state.where.sheet }, edition: state.edition + 1,
  };
}
