import { recordOf } from '../../record-of';
import { FAMILY_OF } from './heads';
import { MONTHLY, SWITCHES, type BenefitInputs, type BridgeDrivers, type CostInputs, type CostSettings, type MonthlyKey, type OnCostKey } from './settings';

/** Examples to type over, and marked so on the sheet: no centre's figures. */
export const EXAMPLE_MONTH: Readonly<Record<MonthlyKey, number>> = {
  volume: 50_000, growth: 0, ahtSeconds: 240, occupancy: 0.8, openDays: 30, openHours: 300, shrinkage: 0.3, hoursPerFte: 168, wagePerHour: 35, attritionRate: 0.025, successes: 0,
};

export const EXAMPLE_ON_COSTS: Readonly<Record<OnCostKey, number>> = { socialInsurance: 0.25, housingFund: 0.08, bonus: 0.05, otherOnCost: 0.02 };

export const EXAMPLE_INPUTS: CostInputs = {
  serviceLevel: 0.8, answerWithinSeconds: 20, intervalMinutes: 30, maxOccupancy: 0.9,
  openingFte: null, spanOfControl: 12, supervisorPay: 8_000, managers: 2, managerPay: 15_000,
  hiringCost: 1_500, trainingWeeks: 3, courseCost: 1_000, leavingCost: 2_000, rampWeeks: 4, rampProductivity: 0.7,
  seatsPerFte: 0.8, systemsPerSeat: 300, premisesPerSeat: 800, telecomsPerMinute: 0.08, runningPerMonth: 20_000, otherPerMonth: 10_000,
  setUpCost: 720_000, setUpMonths: 36, receivableDays: 45, payableDays: 30, costOfCapital: 0.06,
  revenuePerCall: 10, revenuePerMinute: 0, revenuePerSeat: 0, revenuePerSuccess: 0,
};

export const EXAMPLE_BENEFITS: BenefitInputs = {
  attritionPoint: 0.01, resolutionPoint: 0.01, accuracyPoint: 0.01, ahtStepSeconds: 10, shrinkagePoint: 0.01, occupancyPoint: 0.01, absencePoint: 0.01, costShare: 0.01, launchDays: 1, churnPoint: 0.01,
  callAgain: 0.5, errorCost: 20, coverPay: 1.5, launchRevenuePerMonth: 30_000, launchMargin: 0.2, customers: 10_000, marginPerCustomer: 50,
};

const EXAMPLE_CHANGES: BridgeDrivers = { volume: 0.05, ahtSeconds: 10, shrinkage: 0.01, occupancy: -0.01, ratePerHour: 0.03, attritionRate: 0.005, otherHeads: 0 };
const EXAMPLE_FROM: BridgeDrivers = { volume: 600_000, ahtSeconds: 240, shrinkage: 0.3, occupancy: 0.8, ratePerHour: 55, attritionRate: 0.025, otherHeads: 1_400_000 };
const EXAMPLE_TO: BridgeDrivers = { volume: 630_000, ahtSeconds: 250, shrinkage: 0.31, occupancy: 0.79, ratePerHour: 57, attritionRate: 0.03, otherHeads: 1_400_000 };

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Serial of the first of January of the year in which `today` lies. */
function firstOfYear(today: Date): number {
  return Math.round((Date.UTC(today.getFullYear(), 0, 1) - DAY_ZERO) / DAY);
}

/** Twelve months of the running year, the same in each. */
export function exampleSettings(today: Date, currency: string, months = 12): CostSettings {
  return {
    startMonth: firstOfYear(today), months, currency, agentsBy: 'occupancy', onCosts: EXAMPLE_ON_COSTS, inputs: EXAMPLE_INPUTS, benefits: EXAMPLE_BENEFITS, families: FAMILY_OF,
    monthly: recordOf(MONTHLY, (key) => Array.from({ length: months }, () => EXAMPLE_MONTH[key])),
    actuals: { heads: {}, drivers: {} }, bridge: { way: 'what-if', order: SWITCHES, changes: EXAMPLE_CHANGES, from: EXAMPLE_FROM, to: EXAMPLE_TO },
  };
}

/** The same settings for more or fewer months: what is added repeats the last month. */
export function forMonths(settings: CostSettings, months: number): CostSettings {
  const fitted = (values: readonly number[], otherwise: number) => Array.from({ length: months }, (_, month) => values[month] ?? values.at(-1) ?? otherwise);
  return {
    ...settings, months,
    monthly: recordOf(MONTHLY, (key) => fitted(settings.monthly[key], EXAMPLE_MONTH[key])),
  };
}
