import type { GoalTree } from '../../../core/kpi/weighing/request';
import type { Block } from '../../plan';
import { at, fixed, header, input, label, link, made, plain, range, SHARE } from '../cells';
import { indicators, nameLabel, type Context } from '../context';
import type { MethodWeights } from './method-weights';

export interface GoalsBlock {
  readonly blocks: readonly Block[];
  readonly weight: (indicator: number) => string;
  readonly goal: (indicator: number) => string;
  readonly points: string;
}

/** Goals with their shares, then what each indicator has of its goal. */
export function goalsBlock(context: Context, { goals }: GoalTree, method: MethodWeights): GoalsBlock {
  const { request: { words: { goals: words }, result }, layout: { n, row } } = context;
  const first = row.goals + 1;
  const lines = first + goals.length + 2;
  const names = range(0, first, 1, goals.length);
  const points = range(1, first, 1, goals.length);
  const counts = range(2, first, 1, goals.length);
  const shares = range(3, first, 1, goals.length);
  const sums = range(4, first, 1, goals.length);
  const goalCells = range(1, lines, 1, n);
  const methodCells = range(2, lines, 1, n);
  const goalOf = indicators(context).map((indicator) => goals.findIndex((goal) => goal.indicators.includes(indicator)));
  const served = goals.reduce((sum, goal) => sum + (goal.indicators.length > 0 ? goal.points : 0), 0);
  const sumOf = (goal: number) => goals[goal]!.indicators.reduce((sum, indicator) => sum + method.shown[indicator]!, 0);
  const shareOf = (goal: number) => (goals[goal]!.indicators.length > 0 ? goals[goal]!.points / served : 0);
  return {
    points: plain(points), weight: (indicator) => fixed(5, lines + indicator), goal: (indicator) => fixed(1, lines + indicator),
    blocks: [
      at(0, row.goals, [
        [header(words.heading), header(words.points), header(words.indicators), header(words.share), header(words.sum)],
        ...goals.map(({ name, points: given, indicators: of }, index) => {
          const here = (column: number) => fixed(column, first + index);
          return [
            label(name), input(given, 'General'), made(`=COUNTIF(${goalCells},${here(0)})`, of.length, '0'),
            made(`=IF(${here(2)}>0,${here(1)}/SUMIF(${counts},">0",${points}),0)`, shareOf(index), SHARE),
            made(`=SUMIF(${goalCells},${here(0)},${methodCells})`, sumOf(index), SHARE),
          ];
        }),
      ]),
      at(0, lines - 1, [
        [header(words.indicator), header(words.goal), header(words.method), header(words.within), header(words.share), header(words.weight)],
        ...indicators(context).map((indicator) => {
          const goal = goalOf[indicator]!;
          const here = (column: number) => fixed(column, lines + indicator);
          const find = (column: string) => `INDEX(${column},MATCH(${here(1)},${names},0))`;
          const within = method.shown[indicator]! / sumOf(goal);
          return [
            nameLabel(context, indicator), made(`=${fixed(0, first + goal)}`, goals[goal]!.name, undefined, 'label'), link(method.formula(indicator), method.shown[indicator]!, SHARE),
            made(`=${here(2)}/${find(sums)}`, within, SHARE), made(`=${find(shares)}`, shareOf(goal), SHARE), made(`=${here(3)}*${here(4)}`, result.weights[indicator]!, SHARE, 'total'),
          ];
        }),
      ]),
    ],
  };
}
