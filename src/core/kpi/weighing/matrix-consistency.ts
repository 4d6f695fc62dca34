import { principalEigenvector } from '../../numeric/principal-eigenvector';
import { MOST_COMPARED, randomIndex } from '../weighting/random-index';
import { logWeights, type Judged } from './log-weights';
import type { Upper } from './request';
import type { DoubtfulPair } from './result';

export interface MatrixConsistency {
  readonly judged: number;
  /** Pairs there are. */
  readonly of: number;
  /** Of what is judged so far; null until the judgements tie all indicators together, or beyond 15 indicators. */
  readonly ratio: number | null;
  readonly doubtful: DoubtfulPair | null;
}

/** A judgement within this of the rest, as a factor, is no doubtful one. */
const NEAR = 1e-6;

/**
 * How consistent pairwise comparisons are while they are being made. For what is judged the ratio is Harker's: a pair not judged
 * stands for the ratio of its weights, which puts 1 and one more for each such pair on the diagonal. With m pairs left, matrices
 * at random are the less inconsistent, by the factor 1 − 2m ÷ ((n − 1)(n − 2)). With all pairs judged it is `ahpConsistency`.
 * @see P. T. Harker, Mathematical Modelling 9 (1987) 837–848; K. C. Ágoston, L. Csató, Omega 108 (2022) 102576.
 */
export function matrixConsistency(upper: Upper): MatrixConsistency {
  const size = upper.length;
  const judgements = judgementsOf(upper);
  const of = (size * (size - 1)) / 2;
  const known = { judged: judgements.length, of };
  if (size > MOST_COMPARED || logWeights(judgements, size) === null) return { ...known, ratio: null, doubtful: null };
  const room = (1 - (2 * (of - judgements.length)) / ((size - 1) * (size - 2))) * randomIndex(size);
  if (size < 3 || judgements.length < size) return { ...known, ratio: 0, doubtful: null };
  const excess = principalEigenvector(harkers(judgements, size)).value - size;
  const ratio = excess <= 1e-13 * size ? 0 : excess / (size - 1) / room;
  return { ...known, ratio, doubtful: doubtfulPair(judgements, size) };
}

/** Above the diagonal, where something usable stands. */
export function judgementsOf(upper: Upper): Judged[] {
  return upper.flatMap((line, row) => line.flatMap((ratio, column): Judged[] =>
    column > row && ratio !== null && ratio > 0 && Number.isFinite(ratio) ? [{ row, column, ratio }] : []));
}

function harkers(judgements: readonly Judged[], size: number): readonly (readonly number[])[] {
  const matrix = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (row === column ? size : 0)));
  for (const { row, column, ratio } of judgements) {
    matrix[row]![column] = ratio;
    matrix[column]![row] = 1 / ratio;
    matrix[row]![row]! -= 1;
    matrix[column]![column]! -= 1;
  }
  return matrix;
}

/**
 * The judgement that fits the rest worst: that furthest, in logarithms, from what all others speak for without it. Saaty (2003)
 * looks for it by the largest aᵢⱼ·wⱼ ÷ wᵢ and proposes the ratio of the weights found without it; here these are the weights of
 * least squares of logarithms, so that with all pairs judged a cell can follow: (n·(gᵢ − gⱼ) − 2·ln aᵢⱼ) ÷ (n − 2), g the mean
 * logarithm of a row.
 * @see T. L. Saaty, European Journal of Operational Research 145 (2003) 85–91.
 */
export function doubtfulPair(judgements: readonly Judged[], size: number): DoubtfulPair | null {
  let worst: DoubtfulPair | null = null;
  let furthest = NEAR;
  for (const judged of judgements) {
    const logs = logWeights(judgements.filter((other) => other !== judged), size);
    if (!logs) continue;
    const likely = logs[judged.row]! - logs[judged.column]!;
    const apart = Math.abs(Math.log(judged.ratio) - likely);
    // Of equally doubtful pairs the first, whatever rounding says.
    if (apart > furthest * (1 + 1e-9)) {
      furthest = apart;
      worst = { row: judged.row, column: judged.column, given: judged.ratio, likely: Math.exp(likely) };
    }
  }
  return worst;
}
