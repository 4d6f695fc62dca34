import { overMonths, type CostModel } from '../../../core/cost/model/cost-model';
import { HEADS, type Head } from '../../../core/cost/model/heads';
import { recordOf } from '../../../core/record-of';

/** The cost of all months together, for the live answer. */
export interface CostTotals {
  readonly months: number;
  readonly total: number;
  /** Null where nobody calls. */
  readonly perCall: number | null;
  readonly heads: Readonly<Record<Head, number>>;
  readonly share: (head: Head) => number;
  readonly revenue: number;
  readonly ebitda: number;
}

export function totalsOf({ costs, labour }: CostModel): CostTotals {
  const total = overMonths(costs, (month) => month.total);
  const calls = overMonths(labour, ({ volume }) => volume);
  const heads = recordOf(HEADS, (head) => overMonths(costs, (month) => month.heads[head]));
  return {
    months: costs.length, total, perCall: calls > 0 ? total / calls : null, heads, share: (head) => (total === 0 ? 0 : heads[head] / total),
    revenue: overMonths(costs, (month) => month.revenue), ebitda: overMonths(costs, (month) => month.ebitda),
  };
}
