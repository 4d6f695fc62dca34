import { TYPED_DEMAND, type Demand } from '../../../../core/cost/model/demand';
import type { CostSettings } from '../../../../core/cost/model/settings';
import type { CostSource } from '../../../../sheets/cost/request';

/** What the source brings of each month, as the formulas will have it. */
export function demandOf(source: CostSource, { monthly }: CostSettings): Demand {
  if (source.kind === 'table') return { ...TYPED_DEMAND, ...source.demand };
  if (source.kind !== 'staffing') return TYPED_DEMAND;
  const { calls, workload, agentHours, paidHours, days } = source.figures;
  const every = (value: number) => monthly.volume.map(() => value);
  return {
    volume: monthly.openDays.map((open) => (calls / days) * open), ahtSeconds: every((workload * 3600) / calls), occupancy: every(workload / agentHours), shrinkage: every(1 - agentHours / paidHours),
  };
}
