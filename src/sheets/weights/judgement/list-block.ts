import type { Judgement } from '../../../core/kpi/weighing/request';
import { at, fixed, header, input, made, plain, range, SHARE } from '../cells';
import { indicators, nameLabel, type Context, type JudgementBlock } from '../context';

type ListJudgement = Extract<Judgement, { readonly method: 'points' | 'swing' | 'ranking' }>;

/** Points, swings or ranks: one yellow cell an indicator, and the weight beside it. */
export function listBlock(context: Context, judgement: ListJudgement): JudgementBlock {
  const { request: { words, result }, layout } = context;
  const row = layout.row.judgement;
  const given = judgement.method === 'ranking' ? judgement.ranks : judgement.points;
  const cells = range(1, row + 1, 1, layout.n);
  const total = given.reduce((sum, points) => sum + points, 0);
  const head = [header(words.heading[judgement.method]), header(words.judgement[judgement.method]), header(words.judgement.weight)];
  const rows = indicators(context).map((index) => [
    nameLabel(context, index), input(given[index]!, 'General'),
    ...(judgement.method === 'ranking' ? [] : [made(`=${fixed(1, row + 1 + index)}/SUM(${cells})`, given[index]! / total, SHARE)]),
  ]);
  return {
    blocks: [
      at(0, row, [head, ...rows]),
      ...(judgement.method === 'ranking' ? [{
        kind: 'spill' as const, at: plain(fixed(2, row + 1)), formula: `=RANKWEIGHTS(${cells},${layout.input('rankRule')})`, rows: layout.n, columns: 1, style: 'formula' as const, numberFormat: SHARE,
        sample: result.judged!.map((weight) => [weight]),
      }] : []),
    ],
    weight: (index) => fixed(2, row + 1 + index),
    inputs: { list: plain(cells) },
  };
}
