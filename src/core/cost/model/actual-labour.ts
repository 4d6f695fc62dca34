import type { CostModel } from './cost-model';
import type { Actuals } from './settings';

/** What the labour model says of a booked month, its blanks filled from the budget. */
export interface ActualLabour {
  readonly volume: number;
  readonly ahtSeconds: number;
  readonly shrinkage: number;
  readonly occupancy: number;
  readonly handledHours: number;
  readonly agentHours: number;
  readonly paidHours: number;
  readonly ratePerHour: number;
  readonly leavers: number;
}

/**
 * The rate of a month in which nobody typed one is direct labour as booked over the paid hours, so that what pay differs by
 * shows as rate, as variance analysis has it.
 */
export function actualLabour({ labour, costs }: CostModel, { heads, drivers }: Actuals): ActualLabour[] {
  return labour.map((budget, month) => {
    const volume = drivers.volume?.[month] ?? budget.volume;
    const ahtSeconds = drivers.ahtSeconds?.[month] ?? budget.ahtSeconds;
    const shrinkage = drivers.shrinkage?.[month] ?? budget.shrinkage;
    const occupancy = drivers.occupancy?.[month] ?? budget.occupancy;
    const handledHours = (volume * ahtSeconds) / 3600;
    const agentHours = handledHours / occupancy;
    const paidHours = agentHours / (1 - shrinkage);
    const direct = heads.direct?.[month] ?? costs[month]!.heads.direct;
    return {
      volume, ahtSeconds, shrinkage, occupancy, handledHours, agentHours, paidHours,
      ratePerHour: drivers.ratePerHour?.[month] ?? (paidHours === 0 ? 0 : direct / paidHours), leavers: drivers.leavers?.[month] ?? budget.leavers,
    };
  });
}
