import { fault, isFault, type Fault, type Outcome } from '../../fault';
import type { Figures } from '../figures/figures';
import { pointWeights } from '../weighting/point-weights';
import { ruleProblem } from './rule-problem';
import { scoreOf } from './score-of';
import type { Card, CardSettings, Scorecard, ScoredIndicator } from './scorecard';
import { unitRows, type UnitRow } from './units';

/** An indicator that is scored, by where it stands in `figures.columns`. */
export interface PlacedIndicator extends ScoredIndicator {
  /** Of the planner's table, from 0. */
  readonly column: number;
}

/**
 * Scores every row of a table of figures by rules and adds the scores up by weights: Σ w·s ÷ Σ w over the indicators that a
 * unit has, or over all of them with nothing for those it lacks.
 * @returns units and their cards, centre first; or `no-data` without rows or indicators, what `pointWeights` refuses of
 * `weights`, and of the first rule that is not sound what `ruleProblem` says, with `indicator`, its index.
 */
export function scorecardOf(figures: Figures, indicators: readonly PlacedIndicator[], { missing, rollUp }: CardSettings): Outcome<Scorecard> {
  if (indicators.length === 0) return fault('no-data', 'indicators');
  if (figures.rows.length === 0) return fault('no-data', 'figures');
  const weights = pointWeights(indicators.map(({ weight }) => weight), 'weights');
  if (isFault(weights)) return weights;
  const problem = indicators.map(({ rule }, indicator): Fault | null => { const found = ruleProblem(rule); return found && { ...found, indicator }; }).find((found) => found !== null);
  if (problem) return problem;
  const score = scorer(figures, indicators, weights, missing);
  const { units, rows } = unitRows(figures, rollUp);
  const cards = rows.map(({ unit, month, values }): Card => ({ unit, month, ...score(values) }));
  return { indicators, units, months: monthsOf(rows), cards };
}

export type ScoredRow = Omit<Card, 'unit' | 'month'>;

/** Scores the values of any row of the figures. Weights are fractions, in the order of the indicators. */
export function scorer(figures: Pick<Figures, 'columns'>, indicators: readonly PlacedIndicator[], weights: readonly number[], missing: CardSettings['missing']): (values: readonly (number | null)[]) => ScoredRow {
  const places = indicators.map(({ column }) => figures.columns.findIndex((one) => one.column === column));
  return (values) => {
    const actuals = places.map((place) => values[place] ?? null);
    const scores = actuals.map((actual, index) => {
      const score = actual === null ? null : scoreOf(actual, indicators[index]!.rule);
      return score === null || isFault(score) ? null : score;
    });
    const found = scores.reduce<number>((sum, score, index) => sum + (score === null ? 0 : weights[index]!), 0);
    const counted = missing === 'zero' && found > 0 ? 1 : found;
    const own = weights.map((weight, index) => (counted === 0 || (missing === 'share-out' && scores[index] === null) ? 0 : weight / counted));
    const contributions = own.map((weight, index) => weight * (scores[index] ?? 0));
    return { actuals, scores, weights: own, contributions, found, total: found > 0 ? contributions.reduce((sum, one) => sum + one, 0) : null };
  };
}

function monthsOf(rows: readonly UnitRow[]): number[] {
  const months = rows.flatMap(({ month }) => (month === null ? [] : [month]));
  if (months.length === 0) return [];
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
