import { isFault } from '../../fault';
import { sum } from '../../numeric/sum';
import { attritionCost } from '../attrition-cost';
import { DAYS_PER_YEAR, overMonths, weeklyHours, type CostModel } from './cost-model';
import type { CostSettings } from './settings';

/** What an improvement is worth: the quantified benefits that a centre's programme promises. */
export const BENEFITS = ['attrition', 'resolution', 'accuracy', 'aht', 'shrinkage', 'occupancy', 'absence', 'costPerCall', 'launch', 'churn'] as const;
export type BenefitKey = (typeof BENEFITS)[number];

/** The year that benefits are told for: the months of the workbook, stretched or shrunk to twelve. */
export interface YearFigures {
  readonly volume: number;
  readonly handledHours: number;
  readonly paidHours: number;
  readonly occupancy: number;
  readonly shrinkage: number;
  readonly fte: number;
  readonly direct: number;
  readonly telecoms: number;
  readonly total: number;
  /** Pay of an agent hour with on-costs, weighted by paid hours. */
  readonly payPerHour: number;
  readonly weeklyHours: number;
}

export function yearFigures({ labour, costs, onCost }: CostModel, { months, monthly }: CostSettings): YearFigures {
  const yearly = 12 / months;
  const handledHours = overMonths(labour, (month) => month.handledHours);
  const agentHours = overMonths(labour, (month) => month.agentHours);
  const paidHours = overMonths(labour, (month) => month.paidHours);
  const pay = sum(labour.map((month, index) => month.paidHours * monthly.wagePerHour[index]!));
  const over = (value: number, by: number) => (by === 0 ? 0 : value / by);
  return {
    volume: overMonths(labour, (month) => month.volume) * yearly, handledHours: handledHours * yearly, paidHours: paidHours * yearly,
    occupancy: over(handledHours, agentHours), shrinkage: paidHours === 0 ? 0 : 1 - agentHours / paidHours, fte: overMonths(labour, (month) => month.fte) / months,
    direct: overMonths(costs, (month) => month.heads.direct) * yearly, telecoms: overMonths(costs, (month) => month.heads.telecoms) * yearly,
    total: overMonths(costs, (month) => month.total) * yearly, payPerHour: over(pay, paidHours) * (1 + onCost),
    weeklyHours: weeklyHours(sum(monthly.hoursPerFte.slice(0, months)) / months),
  };
}

/** A year's worth of each, by itself: two together are worth a little less than the sum. */
export function benefits(year: YearFigures, { inputs, benefits: step }: CostSettings): Readonly<Record<BenefitKey, number>> {
  const weekOfAnAgent = year.weeklyHours * year.payPerHour;
  const leavers = attritionCost({
    leavers: year.fte * step.attritionPoint, hiring: inputs.hiringCost, training: inputs.trainingWeeks * weekOfAnAgent + inputs.courseCost, rampWeeks: inputs.rampWeeks, weeklyCost: weekOfAnAgent,
    rampProductivity: inputs.rampProductivity, leaving: inputs.leavingCost,
  });
  const over = (value: number, by: number) => (by === 0 ? 0 : value / by);
  return {
    attrition: isFault(leavers) ? Number.NaN : leavers.total,
    resolution: step.resolutionPoint * step.callAgain * (year.direct + year.telecoms),
    accuracy: year.volume * step.accuracyPoint * step.errorCost,
    aht: (year.volume * step.ahtStepSeconds / 3600) * (over(year.direct, year.handledHours) + 60 * inputs.telecomsPerMinute),
    shrinkage: year.direct * over(step.shrinkagePoint, 1 - year.shrinkage + step.shrinkagePoint),
    occupancy: year.direct * over(step.occupancyPoint, year.occupancy + step.occupancyPoint),
    absence: year.paidHours * step.absencePoint * year.payPerHour * step.coverPay,
    costPerCall: year.total * step.costShare,
    launch: step.launchDays * step.launchRevenuePerMonth * (12 / DAYS_PER_YEAR) * step.launchMargin,
    churn: step.customers * step.churnPoint * step.marginPerCustomer,
  };
}
