import { indicatorOf } from '../../../../core/kpi/catalogue/catalogue';
import type { Aim } from '../../../../core/kpi/catalogue/indicator';
import type { GoalTree } from '../../../../core/kpi/weighing';
import type { Entry } from '../../../parts';
import type { Item } from '../state/item';

export interface GoalEntry {
  readonly key: string;
  readonly name: string;
  readonly points: Entry;
}

export interface GoalEntries {
  readonly on: boolean;
  readonly goals: readonly GoalEntry[];
  /** Goal keys by item key; an item that is not named stands under the goal of its aim, else the first. */
  readonly of: Readonly<Record<string, string>>;
}

export const AIMS: readonly Aim[] = ['service', 'quality', 'satisfaction', 'cost', 'profit'];

const EVEN_POINTS = 20;

/** The course's five aims, alike until the planner says otherwise. */
export function usualGoals(names: Readonly<Record<Aim, string>>): GoalEntries {
  return { on: false, goals: AIMS.map((aim) => ({ key: aim, name: names[aim], points: EVEN_POINTS })), of: {} };
}

export function goalOf({ goals, of }: GoalEntries, { key, indicator }: Item): string {
  const there = (goal: string | undefined) => goal !== undefined && goals.some((one) => one.key === goal);
  const chosen = of[key];
  if (there(chosen)) return chosen!;
  const aim = indicator.id === null ? undefined : indicatorOf(indicator.id).aims.find(there);
  return aim ?? goals[0]?.key ?? '';
}

export interface GoalsUnsettled {
  readonly goal: 'points' | 'name' | 'all-zero';
}

/** Goals without an indicator have nothing to hand on and are left out. */
export function treeOf(entries: GoalEntries, items: readonly Item[]): GoalTree | null | GoalsUnsettled {
  if (!entries.on) return null;
  const goals = entries.goals
    .map(({ key, name, points }) => ({ name: name.trim(), points, indicators: items.flatMap((item, index) => (goalOf(entries, item) === key ? [index] : [])) }))
    .filter(({ indicators }) => indicators.length > 0);
  if (goals.some(({ name }) => name === '')) return { goal: 'name' };
  const settled = goals.flatMap(({ points, ...goal }) => (typeof points === 'number' ? [{ ...goal, points }] : []));
  if (settled.length < goals.length) return { goal: 'points' };
  return settled.some(({ points }) => points > 0) ? { goals: settled } : { goal: 'all-zero' };
}

/** As a sheet gave it back: goals that had no indicator are gone. */
export function goalsFrom(tree: GoalTree | null, items: readonly Item[], names: Readonly<Record<Aim, string>>): GoalEntries {
  const usual = usualGoals(names);
  if (!tree) return usual;
  const keyed = tree.goals.map((goal, index) => ({ ...goal, key: `goal-${index}` }));
  return {
    on: true,
    goals: keyed.map(({ key, name, points }) => ({ key, name, points })),
    of: Object.fromEntries(keyed.flatMap(({ key, indicators }) => indicators.flatMap((index) => (items[index] ? [[items[index].key, key] as const] : [])))),
  };
}
