import type { Family, Head } from './heads';

/** A value a month. */
export const MONTHLY = ['volume', 'growth', 'ahtSeconds', 'occupancy', 'openDays', 'openHours', 'shrinkage', 'hoursPerFte', 'wagePerHour', 'attritionRate', 'successes'] as const;
export type MonthlyKey = (typeof MONTHLY)[number];

/** What comes on top of pay, each a fraction of it. */
export const ON_COSTS = ['socialInsurance', 'housingFund', 'bonus', 'otherOnCost'] as const;
export type OnCostKey = (typeof ON_COSTS)[number];

/** One value for all months. Money in the currency of the sheet; fractions 0–1. */
export interface CostInputs {
  /** Agents to plan by a service goal, where occupancy is not typed. */
  readonly serviceLevel: number;
  readonly answerWithinSeconds: number;
  readonly intervalMinutes: number;
  readonly maxOccupancy: number;
  /** Paid agents on the last day before the first month; null: as many as the first month needs. */
  readonly openingFte: number | null;
  /** Agents to one supervisor, and what one is paid a month before on-costs. */
  readonly spanOfControl: number;
  readonly supervisorPay: number;
  readonly managers: number;
  readonly managerPay: number;
  /** For one joiner. */
  readonly hiringCost: number;
  readonly trainingWeeks: number;
  readonly courseCost: number;
  /** Of one leaver: final pay, overtime until the place is filled. */
  readonly leavingCost: number;
  /** Weeks on the job until a replacement works as an experienced agent does, and its output in those weeks as a fraction. */
  readonly rampWeeks: number;
  readonly rampProductivity: number;
  /** Seats for one paid agent: below 1 where shifts share desks. */
  readonly seatsPerFte: number;
  readonly systemsPerSeat: number;
  readonly premisesPerSeat: number;
  readonly telecomsPerMinute: number;
  readonly runningPerMonth: number;
  readonly otherPerMonth: number;
  readonly setUpCost: number;
  readonly setUpMonths: number;
  readonly receivableDays: number;
  readonly payableDays: number;
  /** A year, 0.06 for 6 %. */
  readonly costOfCapital: number;
  readonly revenuePerCall: number;
  readonly revenuePerMinute: number;
  /** A seat and month. */
  readonly revenuePerSeat: number;
  readonly revenuePerSuccess: number;
}
export type CostInputKey = keyof CostInputs;

/** How large the improvement is that a benefit is told for, and what it is worth by itself where the model does not know. */
export interface BenefitInputs {
  /** Points are fractions: 0.01 for one. */
  readonly attritionPoint: number;
  readonly resolutionPoint: number;
  readonly accuracyPoint: number;
  readonly ahtStepSeconds: number;
  readonly shrinkagePoint: number;
  readonly occupancyPoint: number;
  readonly absencePoint: number;
  /** A share of the cost per call. */
  readonly costShare: number;
  readonly launchDays: number;
  readonly churnPoint: number;
  /** Of the callers who were not helped at once, those who call again. */
  readonly callAgain: number;
  /** To mend what one error spoiled. */
  readonly errorCost: number;
  /** Hours of those who stand in, paid as a multiple of the wage. */
  readonly coverPay: number;
  /** Of a new service, before its own cost is taken off; and what is left of it. */
  readonly launchRevenuePerMonth: number;
  readonly launchMargin: number;
  readonly customers: number;
  readonly marginPerCustomer: number;
}
export type BenefitInputKey = keyof BenefitInputs;

/** Figures of the labour model that an actual month may bring of its own; where blank, the budget's. */
export const ACTUAL_DRIVERS = ['volume', 'ahtSeconds', 'shrinkage', 'occupancy', 'ratePerHour', 'leavers'] as const;
export type ActualDriver = (typeof ACTUAL_DRIVERS)[number];

/** What was booked, a value a month; null: not known yet. A month counts once any of its heads is known. */
export interface Actuals {
  readonly heads: Readonly<Partial<Record<Head, readonly (number | null)[]>>>;
  readonly drivers: Readonly<Partial<Record<ActualDriver, readonly (number | null)[]>>>;
}

/** What a bridge walks through, in the order in which it is switched unless the planner orders otherwise. */
export const SWITCHES = ['volume', 'ahtSeconds', 'shrinkage', 'occupancy', 'ratePerHour', 'attritionRate', 'otherHeads'] as const;
export type Switch = (typeof SWITCHES)[number];

/** One side of a bridge that is typed; cost per leaver and hours per FTE are the model's. */
export type BridgeDrivers = Readonly<Record<Switch, number>>;

/**
 * `actual`: from the budget of the months that are booked to what was booked. `what-if`: from the whole budget to the same with
 * changes. `typed`: between two typed columns.
 */
export type BridgeWay = 'actual' | 'what-if' | 'typed';

export interface BridgeSettings {
  readonly way: BridgeWay;
  /** For `what-if`: volume, rate and other heads as shares (0.05 for 5 % more), the others as amounts added. */
  readonly changes: BridgeDrivers;
  /** In which drivers are switched: each of them once. */
  readonly order: readonly Switch[];
  /** For `typed`, for as many months as the workbook has. */
  readonly from: BridgeDrivers;
  readonly to: BridgeDrivers;
}

export interface CostSettings {
  /** Serial of the first day of the first month. */
  readonly startMonth: number;
  /** 1 to 36. */
  readonly months: number;
  /** As it stands beside money: CNY, USD. */
  readonly currency: string;
  /**
   * As long as there are months. Volume as typed or as the source has it, before growth (0.05: 5 % more, asked where the source
   * is a table or a staffing sheet). Open days count where a staffing sheet plans a day, open hours where agents follow a goal.
   */
  readonly monthly: Readonly<Record<MonthlyKey, readonly number[]>>;
  /** Whether agents on the phones follow from typed occupancy, or from AGENTS at the goal. A staffing sheet brings its own occupancy. */
  readonly agentsBy: 'occupancy' | 'goal';
  readonly onCosts: Readonly<Record<OnCostKey, number>>;
  readonly inputs: CostInputs;
  readonly benefits: BenefitInputs;
  /** Which family each head counts to. */
  readonly families: Readonly<Record<Head, Family>>;
  readonly actuals: Actuals;
  readonly bridge: BridgeSettings;
}

export const MOST_MONTHS = 36;
