import { TYPED_DEMAND, type Demand } from '../../core/cost/model/demand';
import type { CostRequest } from './request';

/** What the source brings, as the formulas on the sheet of inputs will read it. */
export function demandOf({ source, settings }: Pick<CostRequest, 'source' | 'settings'>): Demand {
  switch (source.kind) {
    case 'typed': return TYPED_DEMAND;
    case 'table': return { ...TYPED_DEMAND, volume: source.demand.volume, ahtSeconds: source.demand.ahtSeconds };
    case 'months': return { ...TYPED_DEMAND, volume: source.cells.volume ? settings.monthly.volume : null };
    case 'staffing': {
      const { calls, workload, agentHours, paidHours, days } = source.figures;
      const same = (value: number) => settings.monthly.openDays.map(() => value);
      return {
        volume: settings.monthly.openDays.map((open) => (calls / days) * open), ahtSeconds: same((workload * 3600) / calls), occupancy: same(workload / agentHours), shrinkage: same(1 - agentHours / paidHours),
      };
    }
  }
}
