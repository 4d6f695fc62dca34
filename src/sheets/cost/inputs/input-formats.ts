import type { CostWords } from '../request';
import type { ValueKey, MonthRowKey } from './input-keys';

export type Unit = keyof CostWords['unit'];

/** How a value is written, and what it is counted in; `money`: in the currency of the sheet, by itself or per something. */
export interface Format {
  readonly unit: Unit | 'money';
  readonly money?: true;
  readonly numberFormat: string;
}

const plain = (unit: Unit, numberFormat = '#,##0.##'): Format => ({ unit, numberFormat });
const fraction: Format = plain('fraction', '0.0%');
const point: Format = plain('points', '0.0%');
const money = (unit: Unit | 'money' = 'money', numberFormat = '#,##0'): Format => ({ unit, money: true, numberFormat });
const small = '#,##0.00';

export const VALUE_FORMATS: Readonly<Record<ValueKey, Format>> = {
  startMonth: plain('date', 'yyyy-mm-dd'), currency: plain('text', '@'), monthCount: plain('months', '0'), ahtUnit: plain('seconds', '0'),
  staffingCalls: plain('calls', '#,##0'), staffingWorkload: plain('hours', '#,##0.0'), staffingAgentHours: plain('hours', '#,##0.0'), staffingPaidHours: plain('hours', '#,##0.0'), staffingDays: plain('days', '0'),
  serviceLevel: fraction, answerWithinSeconds: plain('seconds', '0'), intervalMinutes: plain('minutes', '0'), maxOccupancy: fraction,
  socialInsurance: fraction, housingFund: fraction, bonus: fraction, otherOnCost: fraction, onCost: fraction,
  openingFte: plain('people', '0.0'), spanOfControl: plain('people', '0.0'), supervisorPay: money('perPersonMonth'), managers: plain('people', '0.0'), managerPay: money('perPersonMonth'),
  hiringCost: money('perJoiner'), trainingWeeks: plain('weeks', '0.0'), courseCost: money('perJoiner'), leavingCost: money('perLeaver'), rampWeeks: plain('weeks', '0.0'), rampProductivity: fraction,
  seatsPerFte: plain('seats', '0.00'), systemsPerSeat: money('perSeatMonth'), premisesPerSeat: money('perSeatMonth'), telecomsPerMinute: money('perMinute', '#,##0.000'),
  runningPerMonth: money('perMonth'), otherPerMonth: money('perMonth'), setUpCost: money(), setUpMonths: plain('months', '0'),
  receivableDays: plain('days', '0'), payableDays: plain('days', '0'), costOfCapital: fraction,
  revenuePerCall: money('perCall', small), revenuePerMinute: money('perMinute', small), revenuePerSeat: money('perSeatMonth', small), revenuePerSuccess: money('perSuccess', small),
  attritionPoint: point, resolutionPoint: point, accuracyPoint: point, ahtStepSeconds: plain('seconds', '0'), shrinkagePoint: point, occupancyPoint: point, absencePoint: point, costShare: fraction,
  launchDays: plain('days', '0'), churnPoint: point, callAgain: fraction, errorCost: money('perError', small), coverPay: plain('times', '0.00'), launchRevenuePerMonth: money('perMonth'), launchMargin: fraction,
  customers: plain('customers', '#,##0'), marginPerCustomer: money('perCustomer', small),
  secondsPerHour: plain('seconds', '0'), minutesPerHour: plain('minutes', '0'), monthsPerYear: plain('months', '0'), weeksPerYear: plain('weeks', '0'), daysPerYear: plain('days', '0'),
};

export const MONTH_FORMATS: Readonly<Record<MonthRowKey, Format & { readonly added?: true }>> = {
  sourceVolume: { ...plain('calls', '#,##0'), added: true }, growth: fraction, volume: { ...plain('calls', '#,##0'), added: true }, ahtSeconds: plain('seconds', '0'), occupancy: fraction,
  openDays: { ...plain('days', '0'), added: true }, openHours: { ...plain('hours', '#,##0'), added: true }, shrinkage: fraction, hoursPerFte: plain('hours', '0.0'),
  wagePerHour: money('perHour', small), attritionRate: plain('fraction', '0.00%'), successes: { ...plain('successes', '#,##0'), added: true },
};
