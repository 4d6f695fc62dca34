import { weighRequestOf, type WeighedIndicator, type WeightsSettings } from '../../../sheets/weights/request';
import type { GoalTree, HouseRule, Weighing, WeighRequest } from '../../../core/kpi/weighing';
import type { Judgement, Measurement } from '../../../core/kpi/weighing';
import { FEWEST_ROWS, isUnsettled, judgementOf } from './methods';
import type { FiguresAtHand, Unsettled } from './methods/props';
import { treeOf, type GoalsUnsettled } from './settings/goal-entries';
import { ruleOf, type RuleKey } from './settings/rule-entries';
import { directionOf, type Item } from './state/item';
import type { WeightsState } from './state/state';

/** Why there are no settings yet. */
export type Reason =
  | { readonly reason: 'no-figures' | 'part' | 'cap' | 'shift' }
  | { readonly reason: 'judgement'; readonly unsettled: Unsettled }
  | { readonly reason: 'without-column'; readonly index: number }
  | { readonly reason: 'few-rows'; readonly rows: number }
  | { readonly reason: 'goal'; readonly goal: GoalsUnsettled['goal'] }
  | { readonly reason: 'rule'; readonly rule: RuleKey }
  | { readonly reason: 'target'; readonly index: number };

type Answers = Pick<WeightsState, 'items' | 'choice' | 'judgements' | 'goals' | 'rule' | 'cap' | 'shift'>;

/** What the entries come to, as far as weights go: targets wait, so that weights move while targets are typed. */
export function settled(answers: Answers, hand: FiguresAtHand | null): WeightsSettings | Reason {
  const { items, goals, rule: ruleEntries, cap, shift } = answers;
  const weighing = weighingOf(answers, hand);
  if ('reason' in weighing) return weighing;
  const tree: GoalTree | null | GoalsUnsettled = treeOf(goals, items);
  if (tree && 'goal' in tree) return { reason: 'goal', goal: tree.goal };
  const rule: HouseRule | null | { rule: RuleKey } = ruleOf(ruleEntries);
  if (rule && 'rule' in rule) return { reason: 'rule', rule: rule.rule };
  if (typeof cap !== 'number') return { reason: 'cap' };
  if (typeof shift !== 'number') return { reason: 'shift' };
  return { indicators: items.map(weighed), weighing, tree, rule, cap, shift };
}

export function isReason(settings: WeightsSettings | Reason): settings is Reason {
  return 'reason' in settings;
}

export function requestOf(settings: WeightsSettings): WeighRequest {
  return weighRequestOf(settings);
}

/** A target that is typed but can't be read is mended before anything is written. */
export function unreadableTarget(items: readonly Item[]): Reason | null {
  const index = items.findIndex(({ low, high }) => low === null || high === null);
  return index < 0 ? null : { reason: 'target', index };
}

function weighingOf({ items, choice, judgements }: Answers, hand: FiguresAtHand | null): Weighing | Reason {
  const { kind, judged, measured, how, part } = choice;
  const judgement: Judgement | Reason | null = kind === 'measured' ? null : judgementFrom(judgementOf(judgements[judged]));
  if (judgement && 'reason' in judgement) return judgement;
  if (kind === 'judged') return { kind, judgement: judgement! };
  if (!hand || hand.without.length === items.length) return { reason: 'no-figures' };
  const [without] = hand.without;
  if (without !== undefined) return { reason: 'without-column', index: without };
  if (hand.figures.length < FEWEST_ROWS) return { reason: 'few-rows', rows: hand.figures.length };
  const measurement: Measurement = { method: measured, figures: hand.figures, directions: items.map(directionOf) };
  if (kind === 'measured') return { kind, measurement };
  return typeof part === 'number' ? { kind, judgement: judgement!, measurement, how, part } : { reason: 'part' };
}

function judgementFrom(judgement: Judgement | Unsettled): Judgement | Reason {
  return isUnsettled(judgement) ? { reason: 'judgement', unsettled: judgement } : judgement;
}

function weighed({ indicator, definition, low, high, due, owner, reason }: Item): WeighedIndicator {
  const { direction } = indicator;
  const target = { low: direction === 'lower' ? null : low ?? null, high: direction === 'higher' ? null : high ?? null };
  return { indicator, definition: definition.trim(), target, owner: owner.trim(), due, reason: reason.trim() };
}
