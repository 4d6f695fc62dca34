import { fault, type Outcome } from '../../fault';
import { sum } from '../../numeric/sum';
import { shares } from './shares';
import { standardDeviation } from './standard-deviation';

/** What a round of ratings tells its raters, an entry for each indicator. */
export interface DelphiRound {
  readonly mean: readonly number[];
  readonly median: readonly number[];
  readonly lowerQuartile: readonly number[];
  readonly upperQuartile: readonly number[];
  /** Sample standard deviation over mean; null where the mean is 0. */
  readonly variation: readonly (number | null)[];
  /** Mean without the lowest and the highest rating; null with fewer than three raters. */
  readonly trimmedMean: readonly (number | null)[];
  /** The medians, scaled to add up to one; null where they are all 0. */
  readonly weights: readonly number[] | null;
  /** Kendall's W, corrected for ties: 0 no agreement on the order, 1 full; null where every rater rates all alike. */
  readonly agreement: number | null;
}

/**
 * Sums up one round of a Delphi survey: central values and spread of the ratings, the weights they imply, and how far the
 * raters agree on the order. Quartiles are those of Excel's QUARTILE.INC.
 * @param ratings a row of ratings for each rater, a column for each indicator; none below 0.
 * @returns the summary; or `too-few` raters, `wrong-shape`, `below`, `too-large` of `ratings`.
 * @see M. G. Kendall, B. Babington Smith, Annals of Mathematical Statistics 10 (1939) 275–287.
 */
export function delphiRound(ratings: readonly (readonly number[])[]): Outcome<DelphiRound> {
  if (ratings.length < 2) return fault('too-few', 'ratings', { given: ratings.length, limit: 2 });
  const indicators = ratings[0]!.length;
  if (indicators === 0 || ratings.some((row) => row.length !== indicators)) return fault('wrong-shape', 'ratings');
  for (const [row, values] of ratings.entries()) {
    const column = values.findIndex((value) => !(value >= 0 && value <= 1e100));
    if (column >= 0) return fault(values[column]! > 0 ? 'too-large' : 'below', 'ratings', { row: row + 1, column: column + 1, given: values[column]!, limit: 0 });
  }
  const columns = ratings[0]!.map((_, index) => ratings.map((row) => row[index]!).sort((a, b) => a - b));
  const median = columns.map((column) => quantile(column, 0.5));
  return {
    mean: columns.map(meanOf),
    median,
    lowerQuartile: columns.map((column) => quantile(column, 0.25)),
    upperQuartile: columns.map((column) => quantile(column, 0.75)),
    variation: columns.map((column) => (meanOf(column) > 0 ? standardDeviation(column) / meanOf(column) : null)),
    trimmedMean: columns.map((column) => (column.length > 2 ? meanOf(column.slice(1, -1)) : null)),
    weights: shares(median),
    agreement: kendallsW(ratings),
  };
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Between the two nearest of the sorted values, in proportion. */
function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)]!;
  return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
}

function kendallsW(ratings: readonly (readonly number[])[]): number | null {
  const raters = ratings.length;
  const n = ratings[0]!.length;
  const ranked = ratings.map(meanRanks);
  const totals = ratings[0]!.map((_, index) => sum(ranked.map(({ ranks }) => ranks[index]!)));
  const middle = (raters * (n + 1)) / 2;
  const spread = sum(totals.map((total) => (total - middle) ** 2));
  const most = raters * raters * (n ** 3 - n) - raters * sum(ranked.map(({ ties }) => ties));
  return most > 0 ? (12 * spread) / most : null;
}

/** Ranks of one rater's values, equals at the mean of their places; and Σ(t³ − t) over groups of t equals. */
function meanRanks(values: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const ranks = values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2);
  const ties = sum([...new Set(values)].map((value) => values.filter((other) => other === value).length).map((t) => t ** 3 - t));
  return { ranks, ties };
}
