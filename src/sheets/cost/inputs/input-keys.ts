import { ON_COSTS, type BenefitInputKey, type CostInputKey, type MonthlyKey, type OnCostKey } from '../../../core/cost/model/settings';
import type { RowKeys } from '../places';
import type { CostRequest } from '../request';

const STAFFING_KEYS = ['staffingCalls', 'staffingWorkload', 'staffingAgentHours', 'staffingPaidHours', 'staffingDays'] as const;
export type StaffingKey = (typeof STAFFING_KEYS)[number];
export const UNITS_OF_TIME = { secondsPerHour: 3600, minutesPerHour: 60, monthsPerYear: 12, weeksPerYear: 52, daysPerYear: 365 } as const;
export type TimeKey = keyof typeof UNITS_OF_TIME;

export const GOAL_KEYS = ['serviceLevel', 'answerWithinSeconds', 'intervalMinutes', 'maxOccupancy'] as const satisfies readonly CostInputKey[];
const GROUPS: readonly (readonly [heading: string, keys: readonly CostInputKey[]])[] = [
  ['people', ['openingFte', 'spanOfControl', 'supervisorPay', 'managers', 'managerPay']],
  ['turnover', ['hiringCost', 'trainingWeeks', 'courseCost', 'leavingCost', 'rampWeeks', 'rampProductivity']],
  ['seats', ['seatsPerFte', 'systemsPerSeat', 'premisesPerSeat', 'telecomsPerMinute']],
  ['others', ['runningPerMonth', 'otherPerMonth']],
  ['setUp', ['setUpCost', 'setUpMonths']],
  ['capital', ['receivableDays', 'payableDays', 'costOfCapital']],
  ['revenue', ['revenuePerCall', 'revenuePerMinute', 'revenuePerSeat', 'revenuePerSuccess']],
];
const STEPS: readonly BenefitInputKey[] = [
  'attritionPoint', 'resolutionPoint', 'accuracyPoint', 'ahtStepSeconds', 'shrinkagePoint', 'occupancyPoint', 'absencePoint', 'costShare', 'launchDays', 'churnPoint',
];
const ASSUMPTIONS: readonly BenefitInputKey[] = ['callAgain', 'errorCost', 'coverPay', 'launchRevenuePerMonth', 'launchMargin', 'customers', 'marginPerCustomer'];

export type GeneralKey = 'startMonth' | 'currency' | 'monthCount' | 'ahtUnit';
export type ValueKey = GeneralKey | StaffingKey | CostInputKey | OnCostKey | 'onCost' | BenefitInputKey | TimeKey;
export type MonthRowKey = MonthlyKey | 'sourceVolume';

/** Whether volume comes from elsewhere: it may grow on its way. */
export function hasSource({ source }: CostRequest): boolean {
  return source.kind === 'months' ? source.cells.volume !== undefined : source.kind !== 'typed';
}

export const byGoal = ({ source, settings }: CostRequest): boolean => settings.agentsBy === 'goal' && source.kind !== 'staffing';

/** Whether handle times of the source are in another unit than seconds. */
export const hasAhtUnit = ({ source }: CostRequest): boolean => {
  if (source.kind === 'table') return source.columns.aht !== null && source.ahtSecondsPerUnit !== 1;
  return source.kind === 'months' && source.cells.ahtSeconds !== undefined && source.ahtSecondsPerUnit !== 1;
};

export function monthRowKeys(request: CostRequest): MonthRowKey[] {
  const staffed = request.source.kind === 'staffing';
  return [
    ...(staffed ? ['openDays' as const] : []), ...(hasSource(request) ? ['sourceVolume' as const, 'growth' as const] : []), 'volume', 'ahtSeconds',
    ...(byGoal(request) ? ['openHours' as const] : ['occupancy' as const]), 'shrinkage', 'hoursPerFte', 'wagePerHour', 'attritionRate', 'successes',
  ];
}

/** Rows of the inputs from top to bottom. */
export function inputKeys(request: CostRequest): RowKeys {
  const group = (heading: string, keys: readonly string[]) => ['', `#${heading}`, ...keys];
  return [
    'startMonth', 'currency', 'monthCount', ...(hasAhtUnit(request) ? ['ahtUnit'] : []),
    ...(request.source.kind === 'staffing' ? group('staffing', STAFFING_KEYS) : []),
    ...group('monthly', monthRowKeys(request)),
    ...(byGoal(request) ? group('goal', GOAL_KEYS) : []),
    ...group('onCosts', [...ON_COSTS, 'onCost']),
    ...GROUPS.flatMap(([heading, keys]) => group(heading, keys)),
    ...group('steps', STEPS), ...group('assumptions', ASSUMPTIONS), ...group('units', Object.keys(UNITS_OF_TIME)),
  ];
}
