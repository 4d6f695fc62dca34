import type { Block } from '../../plan';
import { at, fixed, header, label, link, made, noNumber, range, SHARE } from '../cells';
import { indicators, nameHeader, type Context } from '../context';
import type { FiguresBlock } from '../steps/figures-block';
import type { SmartBlock } from '../steps/smart-block';
import type { ShownScores } from './shown-scores';

export interface ScoresBlock {
  readonly blocks: readonly Block[];
  readonly names: string;
  readonly scores: string;
  readonly totals: string;
  readonly order: string;
  /** The weight above a column of scores. */
  readonly weight: (indicator: number) => string;
}

/** A row for each unit: a score for each indicator, their weighted total, the place. */
export function scoresBlock(context: Context, figures: FiguresBlock, smart: SmartBlock, shown: ShownScores): ScoresBlock {
  const { request: { words: { scores: words }, settings, figures: table }, layout } = context;
  const { n, units, row: { scores: top } } = layout;
  const weights = range(1, top + 1, n, 1);
  const first = top + 2;
  const m = units.length;
  const totals = range(n + 1, first, 1, m);
  const cap = layout.input('cap');
  const ofAll = indicators(context);
  const rows = units.map((line, index) => {
    const here = (column: number) => fixed(column, first + index);
    return [
      link(`=${figures.label(line)}`, table!.lines[line]!.label),
      ...ofAll.map((indicator) => made(`=${scoreFormula(figures.cell(line, indicator), smart.low(indicator), smart.high(indicator), settings.indicators[indicator]!.indicator.direction, cap)}`, shown.scores[index]![indicator]!, SHARE)),
      made(`=SUMPRODUCT(${range(1, first + index, n, 1)},${weights})`, shown.totals[index]!, SHARE, 'total'),
      made(`=RANK(${here(n + 1)},${totals})`, shown.places[index]!, '0', 'total'),
      made(`=${here(n + 2)}+COUNTIF(${fixed(n + 2, top)}:${fixed(n + 2, first + index - 1)},${here(n + 2)})`, shown.order.indexOf(index) + 1, '0'),
    ];
  });
  return {
    names: range(0, first, 1, m), scores: range(1, first, n, m), totals, order: range(n + 3, first, 1, m), weight: (indicator) => fixed(1 + indicator, top + 1),
    blocks: [at(0, top, [
      [header(words.heading), ...ofAll.map((index) => nameHeader(context, index)), header(words.total), header(words.place), header(words.order)],
      [label(words.weight), ...ofAll.map((indicator) => link(`=INDEX(${layout.cells('weight')},MATCH(${layout.name(indicator)},${layout.cells('indicator')},0))`, shown.weights[indicator]!, SHARE)), made(`=SUM(${weights})`, shown.weights.reduce((sum, weight) => sum + weight, 0), SHARE), noNumber('0'), noNumber('0')],
      ...rows,
    ])],
  };
}

function scoreFormula(value: string, low: string, high: string, direction: string, cap: string): string {
  const atLeast = (most: string) => `IF(${low}>0,MAX(0,MIN(${most},${value}/${low})),IF(${value}>=${low},1,0))`;
  const atMost = (most: string) => `IF(${high}>0,IF(${value}<=0,${most},MIN(${most},${high}/${value})),IF(${value}<=${high},1,0))`;
  const score = direction === 'lower' ? atMost(cap) : direction === 'higher' ? atLeast(cap) : `IF(${value}<${low},${atLeast('1')},${atMost('1')})`;
  return `IF(ISNUMBER(${value}),${score},0)`;
}

