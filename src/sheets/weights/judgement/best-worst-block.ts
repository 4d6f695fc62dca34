import type { Judgement } from '../../../core/kpi/weighing/request';
import { at, fixed, header, input, label, made, note, plain, range, RATIO, SHARE } from '../cells';
import { indicators, nameLabel, nameOf, type Context, type JudgementBlock } from '../context';

type BestWorst = Extract<Judgement, { readonly method: 'bestWorst' }>;

/** Two yellow columns, the weights, and how far they are off from each judgement. Best and worst are those that stand at 1. */
export function bestWorstBlock(context: Context, { bestToOthers, othersToWorst }: BestWorst): JudgementBlock {
  const { request: { words: { bestWorst: words, judgement, heading }, result }, layout } = context;
  const row = layout.row.judgement;
  const first = row + 1;
  const { n } = layout;
  const column = (index: number) => range(index, first, 1, n);
  const [a, b, weights, asBest, asWorst, fromBest, fromWorst, apart] = [1, 2, 3, 5, 6, 7, 8, 9].map(column) as [string, string, string, string, string, string, string, string];
  const best = furthestAtOne(bestToOthers, othersToWorst, -1);
  const worst = furthestAtOne(othersToWorst, bestToOthers, best);
  const w = result.judged!;
  const bestPlace = `MATCH(MAX(${asBest}),${asBest},0)`;
  const worstPlace = `MATCH(MAX(${asWorst}),${asWorst},0)`;
  const ratio = bestToOthers[worst]!;
  const off = indicators(context).map((j) => ({
    asBest: bestToOthers[j] === 1 ? othersToWorst[j]! : 0, asWorst: othersToWorst[j] === 1 && j !== best ? bestToOthers[j]! : 0,
    fromBest: Math.abs(w[best]! - bestToOthers[j]! * w[j]!), fromWorst: Math.abs(w[j]! - othersToWorst[j]! * w[worst]!), apart: Math.abs(bestToOthers[j]! * othersToWorst[j]! - ratio),
  }));
  const xi = Math.max(...off.map((one) => Math.max(one.fromBest, one.fromWorst)));
  const input1 = ratio > 1 ? Math.max(...off.map((one, j) => (j === best || j === worst ? 0 : one.apart))) / (ratio * ratio - ratio) : 0;
  const foot = first + n;
  const most = `INDEX(${a},${worstPlace})`;
  const rows = indicators(context).map((j) => {
    const here = (index: number) => fixed(index, first + j);
    return [
      made(`=IF(${here(1)}=1,${here(2)},0)`, off[j]!.asBest, 'General'),
      made(`=IF(${here(2)}=1,IF(ROWS(${fixed(0, first)}:${here(0)})=${bestPlace},0,${here(1)}),0)`, off[j]!.asWorst, 'General'),
      made(`=ABS(INDEX(${weights},${bestPlace})-${here(1)}*${here(3)})`, off[j]!.fromBest, RATIO),
      made(`=ABS(${here(3)}-${here(2)}*INDEX(${weights},${worstPlace}))`, off[j]!.fromWorst, RATIO),
      // The best against itself and the worst against itself say the same twice.
      made(`=IF(OR(ROWS(${fixed(0, first)}:${here(0)})=${bestPlace},ROWS(${fixed(0, first)}:${here(0)})=${worstPlace}),0,ABS(${here(1)}*${here(2)}-${most}))`, j === best || j === worst ? 0 : off[j]!.apart, 'General'),
    ];
  });
  return {
    weight: (index) => fixed(3, first + index),
    inputs: { bestToOthers: plain(a), othersToWorst: plain(b) },
    xi: fixed(1, foot),
    blocks: [
      at(0, row, [
        [header(heading.bestWorst), header(judgement.bestToOthers), header(judgement.othersToWorst), header(judgement.weight)],
        ...indicators(context).map((j) => [nameLabel(context, j), input(bestToOthers[j]!, 'General'), input(othersToWorst[j]!, 'General')]),
      ]),
      { kind: 'spill', at: plain(fixed(3, first)), formula: `=BWMWEIGHTS(${a},${b})`, rows: n, columns: 1, style: 'total', numberFormat: SHARE, sample: w.map((weight) => [weight]) },
      at(5, row, [[header(words.asBest), header(words.asWorst), header(words.fromBest), header(words.fromWorst), header(words.apart)], ...rows]),
      at(0, foot, [
        [label(words.xi), made(`=MAX(${fromBest},${fromWorst})`, xi, RATIO, 'total'), note(words.xiNote)],
        [label(words.best), made(`=INDEX(${layout.names},${bestPlace})`, nameOf(context, best), undefined, 'total')],
        [label(words.worst), made(`=INDEX(${layout.names},${worstPlace})`, nameOf(context, worst), undefined, 'total')],
        [label(words.input), made(`=IF(${most}>1,MAX(${apart})/(${most}*${most}-${most}),0)`, input1, RATIO), note(words.inputNote)],
      ]),
    ],
  };
}

/** As BWMWEIGHTS finds them. */
function furthestAtOne(own: readonly number[], other: readonly number[], except: number): number {
  let found = -1;
  own.forEach((judgement, index) => {
    if (judgement === 1 && index !== except && (found < 0 || other[index]! > other[found]!)) found = index;
  });
  return found;
}
