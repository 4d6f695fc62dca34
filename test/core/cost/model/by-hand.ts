import { exampleSettings } from '../../../../src/core/cost/model/defaults';
import { MONTHLY, type CostSettings } from '../../../../src/core/cost/model/settings';
import { recordOf } from '../../../../src/core/record-of';

/**
 * Figures that come out even on paper. 28,800 calls × 208 s = 1,664 h; ÷ 0.8 = 2,080 h; ÷ (1 − 0.2) = 2,600 h; ÷ 130 h = 20 FTE.
 * A week of an agent: 130 × 12 ÷ 52 = 30 h × 20 × 1.5 = 900.
 */
export function byHand(volumes: readonly number[]): CostSettings {
  const settings = exampleSettings(new Date(2026, 5, 1), 'CNY', volumes.length);
  const every: Readonly<Record<string, number>> = { ahtSeconds: 208, occupancy: 0.8, shrinkage: 0.2, hoursPerFte: 130, wagePerHour: 20, attritionRate: 0.05, successes: 100 };
  return {
    ...settings,
    onCosts: { socialInsurance: 0.2, housingFund: 0.1, bonus: 0.1, otherOnCost: 0.1 },
    monthly: { ...settings.monthly, ...recordOf(MONTHLY.filter((key) => key in every), (key) => volumes.map(() => every[key]!)), volume: volumes },
    inputs: {
      ...settings.inputs, openingFte: null, spanOfControl: 10, supervisorPay: 4_000, managers: 1, managerPay: 6_000, hiringCost: 1_000, trainingWeeks: 2, courseCost: 200, leavingCost: 500, rampWeeks: 4,
      rampProductivity: 0.75, seatsPerFte: 0.5, systemsPerSeat: 100, premisesPerSeat: 300, telecomsPerMinute: 0.05, runningPerMonth: 2_000, otherPerMonth: 1_000, setUpCost: 24_000, setUpMonths: 24,
      receivableDays: 73, payableDays: 36.5, costOfCapital: 0.1, revenuePerCall: 5,
    },
    benefits: { ...settings.benefits, callAgain: 0.5, errorCost: 2, coverPay: 1.5, launchRevenuePerMonth: 36_500, launchMargin: 0.2, customers: 1_000, marginPerCustomer: 50 },
  };
}
