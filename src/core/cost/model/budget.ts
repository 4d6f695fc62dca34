import { sum } from '../../numeric/sum';
import { recordOf } from '../../record-of';
import { HEADS, type Head } from './heads';
import type { CostModel } from './cost-model';
import type { Actuals } from './settings';

/** One head, or all of them, against the budget. */
export interface Variance {
  /** Of the months that are booked. */
  readonly budget: number;
  readonly actual: number;
  /** Actual − budget: above zero is adverse, for it is cost. */
  readonly variance: number;
  /** Of the budget; null without one. */
  readonly share: number | null;
  /** Of all months. */
  readonly whole: number;
  /** Booked to date, the budget for the rest. */
  readonly forecast: number;
}

export interface BudgetCheck {
  /** Whether a month is booked: any of its heads is known. */
  readonly booked: readonly boolean[];
  readonly heads: Readonly<Record<Head, Variance>>;
  readonly total: Variance;
  /** By month, of all heads; 0 in months that are not booked. */
  readonly variances: readonly number[];
}

/** Budget against actual. In a booked month a head without an amount is none, as in the ledger. */
export function budgetCheck({ costs }: CostModel, { heads: ledger }: Actuals): BudgetCheck {
  const booked = costs.map((_, month) => HEADS.some((head) => (ledger[head]?.[month] ?? null) !== null));
  const heads = recordOf(HEADS, (head) => varianceOf(
    costs.map((cost) => cost.heads[head]), costs.map((_, month) => ledger[head]?.[month] ?? 0), booked,
  ));
  const totals = costs.map((_, month) => sum(HEADS.map((head) => ledger[head]?.[month] ?? 0)));
  return {
    booked, heads, total: varianceOf(costs.map((cost) => cost.total), totals, booked),
    variances: costs.map((cost, month) => (booked[month] ? totals[month]! - cost.total : 0)),
  };
}

function varianceOf(budgets: readonly number[], actuals: readonly number[], booked: readonly boolean[]): Variance {
  const toDate = (values: readonly number[]) => sum(values.filter((_, month) => booked[month]));
  const [budget, actual] = [toDate(budgets), toDate(actuals)];
  const whole = sum(budgets);
  return { budget, actual, variance: actual - budget, share: budget === 0 ? null : (actual - budget) / budget, whole, forecast: actual + whole - budget };
}
