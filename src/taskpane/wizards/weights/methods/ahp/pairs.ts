import { logWeights } from '../../../../../core/kpi/weighing/log-weights';
import { judgementsOf } from '../../../../../core/kpi/weighing/matrix-consistency';
import type { Upper } from '../../../../../core/kpi/weighing/request';
import type { Entry } from '../../../../parts';
import { SCALE, stepOf } from '../parts/strength';
import type { RaterEntries } from '../props';

export interface Pair {
  readonly row: number;
  readonly column: number;
}

/** In the order in which they are asked: each indicator with its next ones first, so that early answers already tie all together. */
export function pairsOf(n: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let apart = 1; apart < n; apart++) {
    for (let row = 0; row + apart < n; row++) pairs.push({ row, column: row + apart });
  }
  return pairs;
}

export function saidOf(upper: RaterEntries['upper'], { row, column }: Pair): number | undefined {
  return upper[row]?.[column] ?? undefined;
}

export function isOpen(upper: RaterEntries['upper'], pair: Pair): boolean {
  return saidOf(upper, pair) === undefined;
}

/** The next pair that is not judged, from a pair on and round again; null where all are. */
export function nextOpen(upper: RaterEntries['upper'], from: number): number | null {
  const pairs = pairsOf(upper.length);
  for (let ahead = 1; ahead <= pairs.length; ahead++) {
    const place = (from + ahead) % pairs.length;
    if (isOpen(upper, pairs[place]!)) return place;
  }
  return null;
}

export function judged(rater: RaterEntries, { row, column }: Pair, times: Entry): RaterEntries {
  return { ...rater, upper: rater.upper.map((line, r) => line.map((said, c) => (r === row && c === column ? times : said))) };
}

/** As core reads judgements. */
export function asUpper(upper: RaterEntries['upper']): Upper {
  return upper.map((line) => line.map((said) => said ?? null));
}

/** Weights that what is said so far speaks for; null until it ties all indicators together. */
export function weightsSoFar(upper: RaterEntries['upper']): readonly number[] | null {
  const logs = logWeights(judgementsOf(asUpper(upper)), upper.length);
  if (!logs) return null;
  const most = Math.max(...logs);
  const amounts = logs.map((log) => Math.exp(log - most));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.map((amount) => amount / total);
}

/** Open pairs filled with what follows from the judged ones, on the scale; null until these tie all indicators together. */
export function filledIn(rater: RaterEntries): RaterEntries | null {
  const weights = weightsSoFar(rater.upper);
  if (!weights) return null;
  return {
    ...rater,
    upper: rater.upper.map((line, row) => line.map((said, column) => (row < column && said === undefined ? onScale(weights[row]! / weights[column]!) : said))),
  };
}

/** The step of the scale that a ratio comes nearest to. */
export function onScale(times: number): number {
  return SCALE[stepOf(times)]!;
}
