import { isFault } from '../../../core/fault';
import { groupComparisons } from '../../../core/kpi/weighting/ahp-group';
import { comparisonMatrix } from '../../../core/kpi/weighting/comparison-matrix';
import { matrixConsistency } from '../../../core/kpi/weighing/matrix-consistency';
import type { Judgement, Upper } from '../../../core/kpi/weighing/request';
import type { Block } from '../../plan';
import { at, fixed, header, input, link, made, plain, range, RATIO, SHARE } from '../cells';
import { indicators, nameLabel, type Context, type JudgementBlock } from '../context';
import { matrixHeight } from '../layout';
import { matrixBlock, type MatrixBlock } from './matrix-block';

type Comparisons = Extract<Judgement, { readonly method: 'ahp' }>;

/** A matrix for each rater; below them what they make together. */
export function ahpBlock(context: Context, { raters, together }: Comparisons): JudgementBlock {
  const { request: { result, words }, layout } = context;
  const ofRaters = raters.map(({ name, upper }, index) => {
    const values = full(upper);
    const { weights, ratio, doubtful } = result.raters[index]!;
    return { ...matrixBlock(context, {
      row: layout.row.judgement + index * matrixHeight(layout.n), title: name, values, weights, ratio, pair: doubtful, upper: (row, column) => input(values[row]![column]!, Number.isInteger(values[row]![column]!) ? 'General' : '0.00'),
    }), ratioValue: ratio };
  });
  const inputs = { matrices: ofRaters.map(({ cells }) => plain(cells)) };
  const blocks = ofRaters.flatMap((one) => one.blocks);
  const conditions = ofRaters.flatMap((one) => one.conditions);
  const [only] = ofRaters;
  if (ofRaters.length < 2) return { blocks, weight: only!.weight, inputs, ratios: ratiosOf(ofRaters), conditions };

  const row = layout.row.judgement + raters.length * matrixHeight(layout.n);
  if (together === 'priorities') {
    return { ...prioritiesBlock(context, ofRaters, raters.map(({ name }) => name), row, blocks), inputs, ratios: ratiosOf(ofRaters), conditions };
  }
  const joined = groupComparisons(raters.map(({ upper }) => full(upper)));
  const values = isFault(joined) ? [] : joined;
  const consistency = matrixConsistency(values);
  const all = matrixBlock(context, {
    row, title: words.judgement.joined, values, weights: result.judged!, ratio: consistency.ratio ?? 0, pair: consistency.doubtful,
    upper: (i, j) => made(`=GEOMEAN(${ofRaters.map(({ cell }) => cell(i, j)).join(',')})`, values[i]![j]!, '0.00'),
  });
  return { blocks: [...blocks, ...all.blocks], weight: all.weight, inputs, ratios: ratiosOf([{ ...all, ratioValue: consistency.ratio ?? 0 }]), conditions: [...conditions, ...all.conditions] };
}

function ratiosOf(blocks: readonly (MatrixBlock & { readonly ratioValue: number })[]): NonNullable<JudgementBlock['ratios']> {
  return blocks.map(({ ratio, ratioValue, doubt }) => ({ cell: ratio, value: ratioValue, doubt }));
}

/** Weights of each rater side by side, and their geometric mean scaled to one. */
function prioritiesBlock(context: Context, raters: readonly MatrixBlock[], names: readonly string[], row: number, before: readonly Block[]): Pick<JudgementBlock, 'blocks' | 'weight'> {
  const { request: { result, words }, layout: { n } } = context;
  const means = range(raters.length + 3, row + 1, 1, n);
  const mean = (index: number) => Math.exp(result.raters.reduce((sum, { weights }) => sum + Math.log(weights[index]!), 0) / raters.length);
  return {
    weight: (index) => fixed(raters.length + 1, row + 1 + index),
    blocks: [
      ...before,
      at(0, row, [
        [header(words.judgement.priorities), ...names.map(header), header(words.judgement.weight)],
        ...indicators(context).map((index) => [
          nameLabel(context, index), ...raters.map(({ weight }, rater) => link(`=${weight(index)}`, result.raters[rater]!.weights[index]!, SHARE)),
          made(`=${fixed(raters.length + 3, row + 1 + index)}/SUM(${means})`, result.judged![index]!, SHARE, 'total'),
        ]),
      ]),
      at(raters.length + 3, row, [
        [header(words.comparison.mean)],
        ...indicators(context).map((index) => [made(`=GEOMEAN(${range(1, row + 1 + index, raters.length, 1)})`, mean(index), RATIO)]),
      ]),
    ],
  };
}

function full(upper: Upper): readonly (readonly number[])[] {
  const matrix = comparisonMatrix(upper.map((line, row) => line.map((ratio, column) => (column > row ? ratio : null))));
  if (isFault(matrix)) throw new Error(`A plan is made of judgements that make weights: ${matrix.code}`);
  return matrix;
}
