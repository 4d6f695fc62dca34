import type { DelphiRound } from '../../../core/kpi/weighting/delphi-round';
import type { Judgement } from '../../../core/kpi/weighing/request';
import type { Block, PlannedCell } from '../../plan';
import { at, fixed, header, input, label, made, note, plain, range, RATIO, SHARE } from '../cells';
import { headerWith, indicators, nameHeader, type Context, type JudgementBlock } from '../context';
import { roundHeight } from '../layout';
import { sentence } from '../words/sentence';

type Delphi = Extract<Judgement, { readonly method: 'delphi' }>;
const PLAIN = '0.0';

/** A table of ratings for each round, what the raters are told of it below, ranks and ties beside it. */
export function delphiBlock(context: Context, { raters, rounds }: Delphi): JudgementBlock {
  const { layout, request: { result } } = context;
  const starts = rounds.map((_, index) => layout.row.judgement + index * roundHeight(raters.length));
  const weightRow = starts.at(-1)! + 1 + raters.length + 6;
  return {
    blocks: rounds.flatMap((ratings, index) => roundBlocks(context, raters, ratings, result.delphi[index]!, index, starts[index]!)),
    weight: (indicator) => fixed(1 + indicator, weightRow),
    inputs: { rounds: starts.map((row) => plain(range(1, row + 1, layout.n, raters.length))) },
  };
}

function roundBlocks(context: Context, raters: readonly string[], ratings: readonly (readonly number[])[], round: DelphiRound, index: number, row: number): Block[] {
  const { request: { words: { delphi: words, judgement } }, layout: { n } } = context;
  const m = raters.length;
  const first = row + 1;
  const ofAll = indicators(context);
  const column = (indicator: number) => range(1 + indicator, first, 1, m);
  const rankColumn = (indicator: number) => range(n + 2 + indicator, first, 1, m);
  const foot = first + m;
  const medians = range(1, foot + 1, n, 1);
  const sums = range(1, foot + 7, n, 1);
  const ties = range(n + 2 + n, first, 1, m);
  const ranks = ratings.map((line) => line.map((value) => line.filter((other) => other < value).length + (line.filter((other) => other === value).length + 1) / 2));
  const tied = ratings.map((line) => line.reduce((sum, value) => sum + line.filter((other) => other === value).length ** 2 - 1, 0));
  const figure = (name: string, formula: (indicator: number) => string, values: readonly (number | null)[], format: string, style: PlannedCell['style'] = 'formula'): PlannedCell[] =>
    [label(name), ...ofAll.map((indicator) => made(`=${formula(indicator)}`, values[indicator] ?? '–', format, style))];
  const most = `${m * m * (n ** 3 - n)}-${m}*SUM(${ties})`;
  return [
    at(0, row, [
      [header(sentence(judgement.round, { round: { formula: '', shown: String(index + 1) } }).shown), ...ofAll.map((indicator) => nameHeader(context, indicator))],
      ...raters.map((name, rater) => [label(name), ...ofAll.map((indicator) => input(ratings[rater]![indicator]!, 'General'))]),
      figure(words.mean, (indicator) => `AVERAGE(${column(indicator)})`, round.mean, PLAIN),
      figure(words.median, (indicator) => `MEDIAN(${column(indicator)})`, round.median, PLAIN, 'total'),
      figure(words.lowerQuartile, (indicator) => `QUARTILE(${column(indicator)},1)`, round.lowerQuartile, PLAIN),
      figure(words.upperQuartile, (indicator) => `QUARTILE(${column(indicator)},3)`, round.upperQuartile, PLAIN),
      figure(words.variation, (indicator) => `IFERROR(STDEV(${column(indicator)})/AVERAGE(${column(indicator)}),"–")`, round.variation, SHARE),
      figure(words.trimmed, (indicator) => (m > 2 ? `(SUM(${column(indicator)})-MIN(${column(indicator)})-MAX(${column(indicator)}))/${m - 2}` : '"–"'), round.trimmedMean, PLAIN),
      figure(words.weight, (indicator) => `IF(SUM(${medians})>0,${fixed(1 + indicator, foot + 1)}/SUM(${medians}),"–")`, round.weights ?? [], SHARE, 'total'),
      figure(words.rankSum, (indicator) => `SUM(${rankColumn(indicator)})`, ofAll.map((indicator) => ranks.reduce((sum, line) => sum + line[indicator]!, 0)), PLAIN),
      [label(words.agreement), made(`=IF(${most}>0,12*DEVSQ(${sums})/(${most}),"–")`, round.agreement ?? '–', RATIO, 'total'), note(words.agreementNote)],
    ]),
    at(n + 2, row, [
      [...ofAll.map((indicator) => headerWith(context, words.rank, indicator)), header(words.ties)],
      ...raters.map((_, rater) => {
        const line = range(1, first + rater, n, 1);
        return [
          ...ofAll.map((indicator) => made(`=COUNTIF(${line},"<"&${fixed(1 + indicator, first + rater)})+(COUNTIF(${line},${fixed(1 + indicator, first + rater)})+1)/2`, ranks[rater]![indicator]!, '0.0')),
          made(`=${ofAll.map((indicator) => `COUNTIF(${line},${fixed(1 + indicator, first + rater)})^2`).join('+')}-${n}`, tied[rater]!, '0'),
        ];
      }),
    ]),
  ];
}
